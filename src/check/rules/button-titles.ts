import { rangeInText } from '../../source/range-of.js';
import { defineRule } from '../rule.js';
import { titleGroups, titleLimit } from '../titles.js';

export const buttonTitles = defineRule({
  name: 'button-titles',
  severity: 'error',
  docs: {
    summary: 'Titles of buttons, rows and choices are as short as the bot\'s channels want them.',
    why: 'The channel refuses a longer one, so it would be cut in the middle of a word.',
    example: {
      bad: `steps:
  - say: { de: Was möchten Sie tun?, en: What would you like to do? }
    buttons:
      - { title: { de: Einen Gutschein einlösen, en: Redeem a voucher }, run: other }
`,
      good: `steps:
  - say: { de: Was möchten Sie tun?, en: What would you like to do? }
    buttons:
      - { title: { de: Gutschein einlösen, en: Redeem a voucher }, run: other }
`,
    },
  },
  check(checked, report) {
    for (const group of titleGroups(checked)) {
      for (const { title, node } of group.titles) {
        for (const [channel, limits] of checked.capabilities) {
          const limit = titleLimit(group, limits);
          if (limit === undefined || title.length <= limit) continue;
          const range = rangeInText(group.loaded.findings.document, node, limit, title.length);
          report(range, `"${title}" has ${title.length} characters; ${channel} shows ${limit} of a title.`, `Shorten it by ${title.length - limit}.`);
        }
      }
    }
  },
});
