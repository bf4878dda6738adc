import type { LoadedDialog } from '../../dialog/parse-project.js';
import { isGuarded, type Read, readsOf, shownAs } from '../reads.js';
import { defineRule } from '../rule.js';

/** Words that stay as they are after one and after many. */
const units = new Set('euro uhr prozent grad kilo kilogramm gramm meter zentimeter liter stück mal cent eur chf usd min std percent kg km cm'.split(' '));

function isNumber([name = '', field]: readonly string[], { dialog }: LoadedDialog): boolean {
  if (field === undefined) return dialog.slots.get(name)?.type.name === 'number';
  return (dialog.results.get(name) ?? []).some((operation) => operation.result[field]?.type === 'number');
}

/** The word after a number, where it stands in the plural only. */
function wordAfter({ text }: Read): string | undefined {
  const rest = text!.source.slice(text!.end);
  const word = /^[^{}]*\}\}\s(\p{L}{3,})/u.exec(rest)?.[1];
  if (word === undefined || units.has(word.toLowerCase())) return undefined;
  const looksPlural = text!.language === 'de' ? /^\p{Lu}/u.test(word) : text!.language === 'en' && /[a-z]s$/.test(word) && !/ss$/.test(word);
  return looksPlural ? word : undefined;
}

export const wrongPlural = defineRule({
  name: 'wrong-plural',
  severity: 'warning',
  docs: {
    summary: 'A word after a number has its form for one and its form for many.',
    why: 'A customer with one parcel would read "1 parcels".',
    example: {
      bad: `slots:
  pieces: { type: number }
steps:
  - ask: pieces
    say: { de: Wie viele sind es?, en: How many are there? }
  - say: { de: "Das sind {{ pieces }} Pakete.", en: "That makes {{ pieces }} parcels." }
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
      for (const read of readsOf(loaded)) {
        const shown = shownAs(read);
        if ((shown !== '' && shown !== '| number') || !isNumber(read.path, loaded) || isGuarded(read)) continue;
        const word = wordAfter(read);
        const name = read.path.join('.');
        if (word !== undefined) report(read.range, `With one this reads "1 ${word}".`, `Say both: {{ ${name} | count: '…', '${word}' }}.`);
      }
    }
  },
});
