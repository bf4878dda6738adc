import { rangeInText } from '../../source/range-of.js';
import { examplesOf } from '../filled.js';
import { defineRule } from '../rule.js';

export const titleLength = defineRule({
  name: 'title-length',
  severity: 'warning',
  docs: {
    summary: 'A dialog\'s title fits into the list in which the bot offers what it can do.',
    why: 'A customer whom the bot didn\'t understand would choose among titles that break off.',
    example: {
      bad: `title: { de: Umtausch und Größenwechsel, en: Exchange }
steps:
  - handoff: { reason: exchange }
`,
      good: `title: { de: Umtausch, en: Exchange }
steps:
  - handoff: { reason: exchange }
`,
    },
  },
  check({ dialogs, capabilities, project }, report) {
    for (const { dialog, marks, findings } of dialogs) {
      if (examplesOf(dialog).length === 0 || project.bot.behaviours.person === dialog.name) continue;
      const title = marks.find((mark) => mark.path.length === 1 && mark.path[0] === 'title');
      if (title?.mark !== 'plain-text') continue;
      for (const node of title.nodes.values()) {
        const text = String(node.value);
        for (const [channel, { listTitle }] of capabilities) {
          if (text.length > listTitle) report(rangeInText(findings.document, node, listTitle, text.length), `"${text}" has ${text.length} characters; a list on ${channel} shows ${listTitle}.`, `Shorten it by ${text.length - listTitle}.`);
        }
      }
    }
  },
});
