import { rangeInText } from '../../source/range-of.js';
import { defineRule } from '../rule.js';
import { textsOf } from '../texts-of.js';

const about = /geöffnet|öffnungszeit|(?:haben|sind|ist) .*\boffen\b|erreichbar|für sie da|opening hours|\bopen\b|our hours|reach us/i;
const span = /\d{1,2}(?:[:.]\d\d)?(?: ?Uhr| ?[ap]m)? ?(?:–|-|bis|to|until) ?\d{1,2}(?:[:.]\d\d)? ?(?:Uhr|[ap]m)(?!\p{L})/iu;

export const hoursInText = defineRule({
  name: 'hours-in-text',
  severity: 'warning',
  docs: {
    summary: 'Opening hours that bot.yaml states are put in by their name.',
    why: 'Written out, they stay as they are when the hours change.',
    example: {
      bad: `steps:
  - say: { de: "Wir sind von 8 bis 18 Uhr erreichbar.", en: "We are open from 8 am to 6 pm." }
`,
      good: `steps:
  - say: { de: "Wir sind erreichbar: {{ hours | hours }}.", en: "We are open: {{ hours | hours }}." }
`,
    },
  },
  check({ dialogs, project }, report) {
    if (project.bot.hours === undefined) return;
    for (const loaded of dialogs) {
      for (const { kind, nodes } of textsOf(loaded)) {
        for (const node of kind === 'text' ? nodes.values() : []) {
          const source = String(node.value);
          const match = span.exec(source);
          if (match && about.test(source)) report(rangeInText(loaded.findings.document, node, match.index, match.index + match[0].length), 'These look like the opening hours, which stand in bot.yaml.', 'Write {{ hours | hours }}.');
        }
      }
    }
  },
});
