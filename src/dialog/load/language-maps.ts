import { nodeAt, type Path } from '../../source/node.js';
import type { Findings } from './findings.js';
import { languageName, type Speaking } from './read-text.js';

/** Finds titles by language within a slot's options, `{ de: Rot, en: Red }`, that lack a language of the bot. */
export function checkLanguageMaps(path: Path, speaking: Speaking, findings: Findings): void {
  const node = nodeAt(findings.document.root, path);
  if (node?.kind === 'list') node.items.forEach((_, index) => checkLanguageMaps([...path, index], speaking, findings));
  if (node?.kind !== 'map') return;
  const { languages } = speaking;
  const given = node.entries.map((entry) => entry.key);
  const isByLanguage = path.at(-1) !== 'choices' && node.entries.every(({ key, value }) => /^[a-z]{2,3}$/.test(key) && value.kind === 'scalar') && given.some((key) => languages.includes(key));
  if (!isByLanguage) {
    for (const key of given) checkLanguageMaps([...path, key], speaking, findings);
    return;
  }
  for (const language of languages.filter((each) => !given.includes(each))) {
    findings.at(path, typeof path.at(-1) === 'number' ? 'value' : 'key', { rule: 'missing-language', message: `"${String(path.at(-1))}" has no text in ${languageName(language)}.`, hint: `Add "${language}: …".` });
  }
}
