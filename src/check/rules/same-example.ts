import type { Range } from '../../diagnostics/diagnostic.js';
import { fold } from '../../dialog/fold.js';
import { rangeOf } from '../../source/range-of.js';
import { defineRule, type Report } from '../rule.js';

/** One spelling for examples that mean the same: neither capitals nor punctuation count. */
export function plainExample(sentence: string): string {
  return fold(sentence).replace(/[^\p{L}\p{N}{}_]+/gu, ' ').trim();
}

export const sameExample = defineRule({
  name: 'same-example',
  severity: 'error',
  docs: {
    summary: 'No example stands twice, in one dialog or in two.',
    why: 'In two dialogs, neither is meant: the bot asks what it could have known.',
    example: {
      bad: `examples:
  de: [Mein Code geht nicht, Kann man das tauschen?, Umtausch bitte, Das passt leider nicht, Falsche Größe bekommen]
  en: [I want to exchange something, Could you swap this?, Exchange please, It does not fit, Received the wrong size]
`,
      good: `examples:
  de: [Ich möchte etwas umtauschen, Kann man das tauschen?, Umtausch bitte, Das passt leider nicht, Falsche Größe bekommen]
  en: [I want to exchange something, Could you swap this?, Exchange please, It does not fit, Received the wrong size]
`,
      beside: { 'dialogs/other.yaml': `examples:
  de: [Wie löse ich den Gutschein ein?, Mein Code geht nicht!, Gutscheinkarte einlösen, Habt ihr gerade Rabatte?, Wo trage ich den Code ein?]
  en: [How do I redeem my voucher?, My code is not accepted, Redeem gift card, Any discounts right now?, Where can I enter the code?]
` },
    },
  },
  check({ dialogs }, report) {
    const first = new Map<string, Range>();
    for (const { dialog, base, findings } of dialogs) {
      for (const [language, sentences] of Object.entries(dialog.examples)) {
        for (const [index, sentence] of sentences.entries()) {
          const key = `${language} ${plainExample(sentence)}`;
          const range = rangeOf(findings.document, [...base, 'examples', language, index]);
          const other = first.get(key);
          if (other === undefined) first.set(key, range);
          else reportTwins(other, range, report);
        }
      }
    }
  },
});

/** In one file the first may stay; of two files either may be the one that is meant. */
function reportTwins(first: Range, second: Range, report: Report): void {
  if (first.file === second.file) return report(second, `This example stands here twice, first in line ${first.line}.`, 'Keep one of them.');
  for (const [here, there] of [[first, second], [second, first]] as const) {
    report(here, `This example also stands in ${there.file}, line ${there.line}.`, 'Keep it where it is meant, or say more in it.');
  }
}
