import { rangeInText } from '../../source/range-of.js';
import { defineRule } from '../rule.js';
import { textsOf } from '../texts-of.js';

export const plainLink = defineRule({
  name: 'plain-link',
  severity: 'warning',
  docs: {
    summary: 'A link that customers get begins with https.',
    why: 'Anybody on the way can read and change what an http page shows, and phones warn of it.',
    example: {
      bad: `steps:
  - say: { de: "Hier geht es weiter: http://nordwind.example/umtausch", en: "Go on here: http://nordwind.example/exchange" }
`,
      good: `steps:
  - say: { de: "Hier geht es weiter: https://nordwind.example/umtausch", en: "Go on here: https://nordwind.example/exchange" }
`,
    },
  },
  check({ dialogs }, report) {
    for (const loaded of dialogs) {
      for (const node of textsOf(loaded).flatMap((text) => [...text.nodes.values()])) {
        for (const match of String(node.value).matchAll(/\bhttp:\/\/\S+/g)) {
          report(rangeInText(loaded.findings.document, node, match.index, match.index + match[0].length), 'This link isn\'t encrypted.', 'Begin it with https://.');
        }
      }
    }
  },
});
