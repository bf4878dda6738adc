import { rangeInText } from '../../source/range-of.js';
import { defineRule } from '../rule.js';
import { textsIn, textsOf } from '../texts-of.js';

const mark = /\b(?:TODO|FIXME|TBD|XXX+|lorem ipsum)\b|\[\.\.\.\]|\?\?\?/i;

export const unfinishedText = defineRule({
  name: 'unfinished-text',
  severity: 'warning',
  docs: {
    summary: 'No text holds a mark that it isn\'t finished: TODO, TBD, XXX, ???.',
    why: 'A customer would read it.',
    example: {
      bad: `steps:
  - say: { de: "TODO: Text vom Team holen", en: "We answer within a day." }
`,
      good: `steps:
  - say: { de: "Wir antworten binnen eines Tages.", en: "We answer within a day." }
`,
    },
  },
  check({ dialogs, bot }, report) {
    const files = [{ findings: bot.findings, texts: textsIn(bot.marks) }, ...dialogs.map((loaded) => ({ findings: loaded.findings, texts: textsOf(loaded) }))];
    for (const { findings: { document }, texts } of files) {
      for (const node of texts.flatMap((text) => [...text.nodes.values()])) {
        const match = mark.exec(String(node.value));
        if (match) report(rangeInText(document, node, match.index, match.index + match[0].length), `"${match[0]}" looks as if this text weren't finished.`, 'Finish it.');
      }
    }
  },
});
