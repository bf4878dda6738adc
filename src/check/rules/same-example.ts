import { fold } from '../../dialog/fold.js';
import { rangeOf } from '../../source/range-of.js';
import { defineRule } from '../rule.js';

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
    const owners = new Map<string, string>();
    for (const { dialog, base, findings, file } of dialogs) {
      for (const [language, sentences] of Object.entries(dialog.examples)) {
        for (const [index, sentence] of sentences.entries()) {
          const key = `${language} ${plainExample(sentence)}`;
          const owner = owners.get(key);
          owners.set(key, file);
          if (owner === undefined) continue;
          const range = rangeOf(findings.document, [...base, 'examples', language, index]);
          if (owner === file) report(range, 'This example stands here twice.', 'Keep one of them.');
          else report(range, `This example also stands in ${owner}.`, 'Keep it where it is meant, or say more in it.');
        }
      }
    }
  },
});
