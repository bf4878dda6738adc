import { rangeOf } from '../../source/range-of.js';
import { defineRule } from '../rule.js';
import { titleGroups } from '../titles.js';

export const manyChoices = defineRule({
  name: 'many-choices',
  severity: 'warning',
  docs: {
    summary: 'No more choices than the bot\'s channels can show in a list, with the one to skip the question.',
    why: 'More become numbered lines that nobody can tap.',
    example: {
      bad: `slots:
  size:
    type: choice
    choices: ["34", "36", "38", "40", "42", "44", "46", "48", "50", "52", "54"]
steps:
  - ask: size
    say: { de: Welche Größe?, en: Which size? }
  - handoff: { reason: size-advice }
`,
      good: `slots:
  size:
    type: choice
    choices: ["34", "36", "38", "40", "42", "44", "46", "48", "50", "52"]
steps:
  - ask: size
    say: { de: Welche Größe?, en: Which size? }
  - handoff: { reason: size-advice }
`,
    },
  },
  check(checked, report) {
    for (const { count, loaded, path } of titleGroups(checked)) {
      for (const [channel, { listRows }] of checked.capabilities) {
        if (count > listRows) report(rangeOf(loaded.findings.document, path, 'key'), `These are ${count} choices; a list on ${channel} holds ${listRows}.`, 'Ask in two questions, or let the customer write it.');
      }
    }
  },
});
