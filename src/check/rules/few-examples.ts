import { rangeOf } from '../../source/range-of.js';
import { defineRule } from '../rule.js';

const enough = 5;

export const fewExamples = defineRule({
  name: 'few-examples',
  severity: 'warning',
  docs: `A dialog with examples has at least ${enough} in every language, so that it is recognised.`,
  check({ dialogs, project }, report) {
    for (const { dialog, findings } of dialogs) {
      if (Object.keys(dialog.examples).length === 0) continue;
      for (const language of project.bot.languages) {
        const count = dialog.examples[language]?.length ?? 0;
        if (count >= enough) continue;
        const range = rangeOf(findings.document, dialog.examples[language] ? ['examples', language] : ['examples'], 'key');
        const message = count === 0 ? `There are no examples in "${language}".` : `There ${count === 1 ? 'is' : 'are'} only ${count} in "${language}".`;
        report(range, message, `Write at least ${enough}, each in other words.`);
      }
    }
  },
});
