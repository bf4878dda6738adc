import { rangeInText } from '../../source/range-of.js';
import { defineRule, type Limits } from '../rule.js';
import { textsOf } from '../texts-of.js';

const limitOf: Record<string, [keyof Limits, string]> = {
  description: ['listDescription', 'a row\'s description'],
  opener: ['listOpener', 'the button that opens a list'],
};

export const rowTexts = defineRule({
  name: 'row-texts',
  severity: 'error',
  docs: {
    summary: 'A row\'s description and the button that opens a list are as short as the bot\'s channels want them.',
    why: 'The channel refuses longer ones, so they would be cut.',
    example: {
      bad: `steps:
  - say: { de: Worum geht es?, en: What is it about? }
    list:
      opener: { de: Bitte ein Thema auswählen, en: Choose a topic }
      rows:
        - { title: { de: Gutschein, en: Voucher }, run: other }
`,
      good: `steps:
  - say: { de: Worum geht es?, en: What is it about? }
    list:
      opener: { de: Thema auswählen, en: Choose a topic }
      rows:
        - { title: { de: Gutschein, en: Voucher }, run: other }
`,
    },
  },
  check({ dialogs, capabilities }, report) {
    for (const loaded of dialogs) {
      for (const { kind, role, nodes } of textsOf(loaded)) {
        const [key, what] = (kind === 'plain-text' && limitOf[role]) || [];
        if (key === undefined || what === undefined) continue;
        for (const [channel, limits] of capabilities) {
          const limit = Number(limits[key]);
          for (const node of nodes.values()) {
            const text = String(node.value);
            if (text.length <= limit) continue;
            report(rangeInText(loaded.findings.document, node, limit, text.length), `"${text}" has ${text.length} characters; ${channel} shows ${limit} of ${what}.`, `Shorten it by ${text.length - limit}.`);
          }
        }
      }
    }
  },
});
