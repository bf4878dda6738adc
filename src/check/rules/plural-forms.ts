import { pluralForms } from '../../dialog/texts/plurals.js';
import { rangeInText } from '../../source/range-of.js';
import { defineRule } from '../rule.js';
import { textsOf } from '../texts-of.js';

/** The words that are given, and a gap for each that is missing; between single quotes, for the text may stand between double ones. */
function example(given: readonly unknown[], forms: readonly string[]): string {
  return `count: ${forms.map((_, index) => `'${given[index] === undefined ? '…' : String(given[index])}'`).join(', ')}`;
}

export const pluralFormsRule = defineRule({
  name: 'plural-forms',
  severity: 'warning',
  docs: {
    summary: 'The filter count is given a word for each form that the language has: one and many in German and English, a further one for none.',
    why: 'With a word too few, one and many read the same.',
    example: {
      bad: `slots:
  pieces: { type: number }
steps:
  - ask: pieces
    say: { de: Wie viele sind es?, en: How many are there? }
  - say:
      de: 'Das macht {{ pieces | count: "Paket" }}.'
      en: 'That makes {{ pieces | count: "parcel", "parcels" }}.'
`,
      good: `slots:
  pieces: { type: number }
steps:
  - ask: pieces
    say: { de: Wie viele sind es?, en: How many are there? }
  - say:
      de: 'Das macht {{ pieces | count: "Paket", "Pakete" }}.'
      en: 'That makes {{ pieces | count: "parcel", "parcels" }}.'
`,
    },
  },
  check({ dialogs }, report) {
    for (const loaded of dialogs) {
      for (const { kind, text, nodes } of textsOf(loaded)) {
        for (const { language, filter, given, start, end } of kind === 'text' ? text.uses : []) {
          const node = nodes.get(language);
          const forms = pluralForms(language);
          if (!node || filter !== 'count' || given.length === forms.length || given.length === forms.length + 1) continue;
          report(rangeInText(loaded.findings.document, node, start, end), `"${language}" has ${forms.length} forms (${forms.join(', ')}); ${given.length} ${given.length === 1 ? 'word is' : 'words are'} given.`, `Write a word for each form: ${example(given, forms)}, and one more for none if you like.`);
        }
      }
    }
  },
});
