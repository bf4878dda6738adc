import { closest, didYouMean } from '../../diagnostics/closest.js';
import { nodeAt, type Path, type ScalarNode } from '../../source/node.js';
import { rangeInText } from '../../source/range-of.js';
import { compileText, literalText, type ParsedText } from '../texts/compile-text.js';
import type { Findings } from './findings.js';

/** What every text of a bot is read for. */
export interface Speaking {
  languages: readonly string[];
  timeZone: string;
}

/** A text with the scalars that its sources stand in. */
export interface FoundText {
  text: ParsedText;
  nodes: ReadonlyMap<string, ScalarNode>;
}

const names: Record<string, string> = { de: 'German', en: 'English', fr: 'French', es: 'Spanish', it: 'Italian', nl: 'Dutch', pl: 'Polish', tr: 'Turkish' };

export function languageName(language: string): string {
  return names[language] === undefined ? `"${language}"` : `${names[language]} (${language})`;
}

/** Reads a text that the schema let pass: every language, and what stands between braces. */
export function readText(raw: unknown, mark: 'text' | 'plain-text' | 'template', path: Path, speaking: Speaking, findings: Findings): FoundText {
  const sources = mark === 'template' ? everywhere(String(raw), speaking) : byLanguage(raw, path, speaking, findings);
  const nodes = new Map<string, ScalarNode>();
  for (const language of Object.keys(sources)) {
    const node = nodeAt(findings.document.root, typeof raw === 'string' ? path : [...path, language]);
    if (node?.kind === 'scalar') nodes.set(language, node);
  }
  if (mark === 'plain-text') {
    for (const node of nodes.values()) refuseBraces(node, findings);
    return { text: literalText(sources), nodes };
  }
  const { text, problems } = compileText(sources, speaking.timeZone);
  const told = mark === 'template' ? problems.slice(0, 1) : problems;
  for (const { language, start, end, ...problem } of told) {
    const node = nodes.get(language);
    if (node) findings.in(rangeInText(findings.document, node, start, end), problem);
  }
  return { text, nodes };
}

/** Braces in what is shown as it stands would be seen by a customer. */
function refuseBraces(node: ScalarNode, findings: Findings): void {
  const match = /\{[{%].*?(?:[}%]\}|$)/s.exec(String(node.value));
  if (!match) return;
  const range = rangeInText(findings.document, node, match.index, match.index + match[0].length);
  findings.in(range, { rule: 'braces-shown', message: 'This text is shown as it stands, braces and all.', hint: 'Values can stand in what the bot says, not in titles: remove the braces.' });
}

function everywhere(source: string, { languages }: Speaking): Record<string, string> {
  return Object.fromEntries(languages.map((language) => [language, source]));
}

/** A text's sources, one a language; what is missing or too much is told. */
export function byLanguage(raw: unknown, path: Path, { languages }: Speaking, findings: Findings): Record<string, string> {
  const subject = typeof path.at(-1) === 'string' ? `"${String(path.at(-1))}"` : 'This text';
  if (typeof raw === 'string') {
    const [only, ...others] = languages;
    if (others.length > 0) findings.at(path, 'value', { rule: 'missing-language', message: `${subject} stands in one language; the bot speaks ${languages.map(languageName).join(' and ')}.`, hint: `Write { ${languages.map((language) => `${language}: …`).join(', ')} }.` });
    return { [only ?? 'en']: raw };
  }
  const sources = raw as Record<string, string>;
  const given = Object.keys(sources);
  const absent = languages.filter((language) => !given.includes(language));
  const misspelt = given.filter((language) => !languages.includes(language)).map((language) => closest(language, absent));
  const missing = absent.filter((language) => !misspelt.includes(language));
  for (const language of given) {
    if (!languages.includes(language)) findings.at([...path, language], 'key', { rule: 'unknown-language', message: `The bot doesn't speak "${language}".`, hint: didYouMean(language, absent.length > 0 ? absent : [...languages], 'its languages') ?? 'Remove it.' });
    else if (sources[language]!.trim() === '') findings.at([...path, language], 'value', { rule: 'empty-value', message: `The text in ${languageName(language)} is empty.`, hint: 'Write it.' });
  }
  for (const language of missing) {
    findings.at(path, typeof path.at(-1) === 'number' ? 'value' : 'key', { rule: 'missing-language', message: `${subject} has no text in ${languageName(language)}.`, hint: `Add "${language}: …".` });
  }
  return sources;
}
