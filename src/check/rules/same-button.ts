import type { Range } from '../../diagnostics/diagnostic.js';
import { rangeInText } from '../../source/range-of.js';
import { defineRule } from '../rule.js';
import { titleGroups } from '../titles.js';

export const sameButton = defineRule({
  name: 'same-button',
  severity: 'error',
  docs: {
    summary: 'No two choices of a message have the same title.',
    why: 'The channel refuses the message, and a customer who types the title could mean either.',
    example: {
      bad: `steps:
  - say: { de: Was möchten Sie tun?, en: What would you like to do? }
    buttons:
      - { title: { de: Gutschein, en: Voucher }, run: other }
      - { title: { de: Gutschein, en: Exchange }, run: one }
`,
      good: `steps:
  - say: { de: Was möchten Sie tun?, en: What would you like to do? }
    buttons:
      - { title: { de: Gutschein, en: Voucher }, run: other }
      - { title: { de: Umtausch, en: Exchange }, run: one }
`,
    },
  },
  check(checked, report) {
    for (const { titles, loaded } of titleGroups(checked)) {
      const seen = new Map<string, Range>();
      for (const { language, title, node } of titles) {
        const key = `${language} ${title.trim().toLowerCase()}`;
        const range = rangeInText(loaded.findings.document, node, 0, title.length);
        const twin = seen.get(key);
        if (twin) report(range, `Two choices are called "${title}".`, `The other one is in line ${twin.line}. Give them different titles.`);
        else seen.set(key, range);
      }
    }
  },
});
