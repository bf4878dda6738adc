import { didYouMean } from '../../diagnostics/closest.js';
import { rangeInText } from '../../source/range-of.js';
import { defaultTexts } from '../defaults/texts.js';
import { builtInNames } from '../schema/names.js';
import type { Targets } from './link.js';
import type { BotFile } from './read-bot.js';

/** Looks whether what bot.yaml names is there: dialogs, and the names that its texts read. */
export function linkBot({ marks, findings }: BotFile, { dialogs }: Targets): void {
  for (const mark of marks) {
    if (mark.mark === 'dialog' && !dialogs.has(mark.name)) {
      findings.at(mark.path, 'value', { rule: 'unknown-dialog', message: `There is no dialog "${mark.name}".`, hint: didYouMean(mark.name, [...dialogs], 'the dialogs') ?? 'Write it in a file of dialogs/.' });
    }
    if (mark.mark !== 'text') continue;
    const name = String(mark.path.at(-1));
    const reads = Object.hasOwn(defaultTexts, name) ? defaultTexts[name as keyof typeof defaultTexts].reads : [];
    const known = [...builtInNames, ...reads];
    for (const { language, path, start, end } of mark.text.references) {
      const node = mark.nodes.get(language);
      if (!node || known.includes(path[0] ?? '')) continue;
      findings.in(rangeInText(findings.document, node, start, end), { rule: 'unknown-variable', message: `The text "${name}" knows no "${path[0] ?? ''}".`, hint: didYouMean(path[0] ?? '', known, 'known here') ?? '' });
    }
  }
}
