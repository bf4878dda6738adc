import { languageName } from '../../dialog/load/read-text.js';
import { rangeOf } from '../../source/range-of.js';
import { defineRule } from '../rule.js';

const enough = 5;

export const fewExamples = defineRule({
  name: 'few-examples',
  severity: 'warning',
  docs: {
    summary: `A dialog with examples has at least ${enough} in every language.`,
    why: 'From fewer the bot doesn\'t learn to recognise what customers write.',
    example: {
      bad: `examples:
  de: [Wo ist mein Geld?]
  en: [Where is my refund?, Did you send the money?, Refund not here yet, When do I get paid back?, No money on my account]
`,
      good: `examples:
  de: [Wo ist mein Geld?, Erstattung fehlt noch, Wann wird mir das erstattet?, Noch keine Gutschrift auf dem Konto, Haben Sie überwiesen?]
  en: [Where is my refund?, Did you send the money?, Refund not here yet, When do I get paid back?, No money on my account]
`,
    },
  },
  check({ dialogs, project }, report) {
    for (const { dialog, base, findings } of dialogs) {
      if (Object.keys(dialog.examples).length === 0) continue;
      for (const language of project.bot.languages) {
        const count = dialog.examples[language]?.length ?? 0;
        if (count >= enough) continue;
        const range = rangeOf(findings.document, [...base, 'examples', ...(dialog.examples[language] ? [language] : [])], 'key');
        const message = count === 0 ? `There are no examples in ${languageName(language)}.` : `There ${count === 1 ? 'is' : 'are'} only ${count} ${count === 1 ? 'example' : 'examples'} in ${languageName(language)}.`;
        report(range, message, `Write at least ${enough}, each in other words.`);
      }
    }
  },
});
