import { foldWords } from '../../dialog/fold.js';
import { rangeOf } from '../../source/range-of.js';
import { defineRule } from '../rule.js';

const most = 25;

export const longExample = defineRule({
  name: 'long-example',
  severity: 'warning',
  docs: {
    summary: `An example has at most ${most} words.`,
    why: 'In a whole letter the words that matter are lost among the others.',
    example: {
      bad: `examples:
  de: ["Guten Tag, ich habe vor drei Wochen bei Ihnen eine Jacke bestellt, die gestern angekommen ist, aber leider zu klein ist, und daher wollte ich fragen, ob ich sie tauschen kann", Kann man das tauschen?, Umtausch bitte, Das passt leider nicht, Falsche Größe bekommen]
  en: [I want to exchange something, Could you swap this?, Exchange please, It does not fit, Received the wrong size]
`,
      good: `examples:
  de: [Die Jacke ist zu klein, Kann man das tauschen?, Umtausch bitte, Das passt leider nicht, Falsche Größe bekommen]
  en: [I want to exchange something, Could you swap this?, Exchange please, It does not fit, Received the wrong size]
`,
    },
  },
  check({ dialogs }, report) {
    for (const { base, dialog, findings } of dialogs) {
      for (const [language, sentences] of Object.entries(dialog.examples)) {
        for (const [index, sentence] of sentences.entries()) {
          const count = foldWords(sentence).length;
          if (count > most) report(rangeOf(findings.document, [...base, 'examples', language, index]), `This example has ${count} words.`, 'Keep the part that says what is wanted.');
        }
      }
    }
  },
});
