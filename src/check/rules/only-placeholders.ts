import { languageName } from '../../dialog/load/read-text.js';
import { rangeOf } from '../../source/range-of.js';
import { defineRule } from '../rule.js';

export const onlyPlaceholders = defineRule({
  name: 'only-placeholders',
  severity: 'warning',
  docs: {
    summary: 'Not every example holds a placeholder.',
    why: 'Most customers write what they want first, and the number when they are asked.',
    example: {
      bad: `examples:
  de: ["Umtausch zum {day}", "Tauschen am {day}", "Kommt ihr am {day}?", "Abholung {day}", "Bitte {day} abholen"]
  en: [I want to exchange something, Could you swap this?, Exchange please, It does not fit, Received the wrong size]
slots:
  day: { type: date }
steps:
  - ask: day
    say: { de: Wann passt es Ihnen?, en: When does it suit you? }
  - handoff: { reason: pick-up }
`,
      good: `examples:
  de: ["Umtausch zum {day}", Kann man das tauschen?, Umtausch bitte, Das passt leider nicht, Falsche Größe bekommen]
  en: [I want to exchange something, Could you swap this?, Exchange please, It does not fit, Received the wrong size]
slots:
  day: { type: date }
steps:
  - ask: day
    say: { de: Wann passt es Ihnen?, en: When does it suit you? }
  - handoff: { reason: pick-up }
`,
    },
  },
  check({ dialogs }, report) {
    for (const { base, dialog, findings } of dialogs) {
      for (const [language, sentences] of Object.entries(dialog.examples)) {
        if (sentences.length > 0 && sentences.every((sentence) => /\{[^{}]+\}/.test(sentence))) report(rangeOf(findings.document, [...base, 'examples', language], 'key'), `Every example in ${languageName(language)} holds a placeholder.`, 'Write some without it.');
      }
    }
  },
});
