import { languageName } from '../../dialog/load/read-text.js';
import { rangeOf } from '../../source/range-of.js';
import { strangeLanguage } from '../dialect.js';
import { defineRule } from '../rule.js';

export const exampleLanguage = defineRule({
  name: 'example-language',
  severity: 'warning',
  docs: {
    summary: 'An example is written in the language that it stands under.',
    why: 'From it the bot learns to take one language for the other.',
    example: {
      bad: `examples:
  de: [I would like to swap this, Kann man das tauschen?, Umtausch bitte, Das passt leider nicht, Falsche Größe bekommen]
  en: [I want to exchange something, Could you swap this?, Exchange please, It does not fit, Received the wrong size]
`,
      good: `examples:
  de: [Ich möchte etwas umtauschen, Kann man das tauschen?, Umtausch bitte, Das passt leider nicht, Falsche Größe bekommen]
  en: [I want to exchange something, Could you swap this?, Exchange please, It does not fit, Received the wrong size]
`,
    },
  },
  check({ dialogs, project: { bot: { languages } } }, report) {
    for (const { base, dialog, findings } of dialogs) {
      for (const [language, sentences] of Object.entries(dialog.examples)) {
        for (const [index, sentence] of sentences.entries()) {
          const found = strangeLanguage(sentence, language, languages);
          if (found !== undefined) report(rangeOf(findings.document, [...base, 'examples', language, index]), `This stands under "${language}" and is written in ${languageName(found)}.`, `Move it to "${found}".`);
        }
      }
    }
  },
});
