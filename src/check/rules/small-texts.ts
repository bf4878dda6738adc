import { rangeInText, rangeOf } from '../../source/range-of.js';
import type { LoadedDialog } from '../../dialog/parse-project.js';
import { type Checked, defineRule, type Limits, type Report } from '../rule.js';
import { type ReadText, textsOf } from '../texts-of.js';
import { longestForm } from '../worst-case.js';

/** What of a channel's limits a text has to keep, and what it is called; `undefined`: none of these. */
function limitOf({ role, path, kind }: ReadText, limits: Limits): [limit: number | undefined, what: string] | undefined {
  if (role === 'description' && kind === 'plain-text') return [limits.listDescription, 'a row\'s description'];
  if (role === 'opener') return [limits.listOpener, 'the button that opens a list'];
  if (role === 'footer') return [limits.footer, 'small print'];
  if (role === 'title' && path.at(-2) === 'link') return [limits.linkTitle, 'a link\'s title'];
  return role === 'title' && path.at(-2) === 'skip' ? [limits.buttonTitle, 'a button\'s title'] : undefined;
}

function checkText(read: ReadText, loaded: LoadedDialog, { capabilities, project }: Checked, report: Report): void {
  const { document } = loaded.findings;
  for (const [channel, limits] of capabilities) {
    const [limit, what] = limitOf(read, limits) ?? [];
    if (limit === undefined) continue;
    for (const [language, node] of read.nodes) {
      const written = String(node.value);
      const isFixed = read.text.references.length === 0;
      const length = isFixed ? written.length : longestForm(read.text, language, loaded, project).length;
      if (length <= limit) continue;
      const range = isFixed ? rangeInText(document, node, limit, length) : rangeOf(document, [...read.path, language]);
      report(range, `${isFixed ? `"${written}" has` : 'With the longest values this becomes'} ${length} characters; ${channel} shows ${limit} of ${what ?? ''}.`, `Shorten it by ${length - limit}.`);
    }
  }
}

export const smallTexts = defineRule({
  name: 'small-texts',
  severity: 'error',
  docs: {
    summary: 'Descriptions, footers, and the titles of links and of lists are as short as the bot\'s channels want them, with the longest values in them too.',
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
  check(checked, report) {
    for (const loaded of checked.dialogs) for (const read of textsOf(loaded)) checkText(read, loaded, checked, report);
  },
});
