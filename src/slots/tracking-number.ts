import { z } from 'zod';
import { defineSlotType, type Reading } from '../dialog/slot-type.js';
import { carrierIds, carriers } from './tracking/carriers.js';
import { findNumbers, type NumberFound } from './tracking/find-numbers.js';
import type { Match } from './tracking/match-carriers.js';

const parcelCue = /sendung|paket|p(?:a|ae|ä)ckchen|packet|tracking|track|parcel|package|shipment|lieferung|delivery|verfolg|trace|\b(?:dhl|ups|hermes|dpd|gls)\b/i;
/** Right before a number, these say that it is another kind of number. */
const otherCue = /(?:bestell|order|auftrag|kunden|customer|rechnung|invoice|artikel|item|tel|phone|fon|handy|mobil|ruf|iban|konto|plz|account|vertrag|vorgang|ticket|case)[\p{L}.-]*[^\p{L}\p{N}]{0,4}(?:(?:ist|lautet|is|nr|no|nummer|number|vom|of)[^\p{L}\p{N}]{1,3}){0,2}$/iu;
const dateInside = /^\D*\d{1,2}[./-]\d{1,2}[./-]\d{2,4}(?!\d)/;

export const trackingNumber = defineSlotType({
  name: 'tracking-number',
  docs: {
    summary: 'A parcel number, checked by its carrier’s check digit. The field `carrier` says whose it is.',
    example: 'tracking_number: { type: tracking-number, personal: true }\nsent_back: { type: tracking-number, carriers: [dhl, hermes], personal: true }',
    reads: [
      { text: '00340434161094022115', value: '00340434161094022115' },
      { text: 'Ihre Sendung 0034 0434 1610 9402 2115 ist unterwegs', value: '00340434161094022115' },
      { text: 'it’s 1z 5r8 939 03 5756 7127', value: '1Z5R89390357567127', language: 'en' },
    ],
  },
  options: z.strictObject({
    carriers: z.array(z.enum(carrierIds)).min(1).optional().describe('Only these; every carrier where it is left out.'),
  }),
  read(answer, { options }) {
    const text = answer.slice(0, 2000);
    const found = findNumbers(text, options.carriers).filter((each) => isAnswer(each, text));
    const strong = found.filter(({ matches }) => matches[0]?.strength !== 'length');
    return readingsOf(strong.length > 0 ? strong : found, text);
  },
  find(utterance, { options }) {
    const text = utterance.slice(0, 4096);
    return findNumbers(text, options.carriers).flatMap((found) => {
      if (!standsOut(found, text)) return [];
      const { start, end } = found;
      return readingsOf([found], text).map((reading) => ({ ...reading, text: text.slice(start, end), start, end }));
    });
  },
  samples: ({ options }) => carriers.filter(({ id }) => options.carriers?.includes(id) ?? id === 'dhl').map(({ sample }) => sample),
  show: ({ value }) => String(value),
});

function readingsOf(found: NumberFound[], text: string): Reading[] {
  const readings = new Map<string, Reading>();
  const matched = found.flatMap(({ matches }) => named(matches, text));
  const several = { numbers: new Set(matched.map(({ number }) => number)).size > 1, carriers: new Set(matched.map(({ carrier }) => carrier.id)).size > 1 };
  for (const { matches, start, end } of found) {
    const whole = text.slice(0, start).trim() === '' && text.slice(end).trim() === '';
    for (const { carrier, number, strength, repaired } of named(matches, text)) {
      const title = titleOf(carrier.title, number, several);
      const fit = whole && !repaired && strength !== 'length' ? 'exact' : 'likely';
      readings.set(`${carrier.id} ${number}`, { value: number, title, fields: { carrier: carrier.id }, fit });
    }
  }
  return [...readings.values()];
}

/** What tells candidates apart, short enough for a button: the carrier, the number, or the number's end and whose it is. */
function titleOf(carrier: string, number: string, several: { numbers: boolean; carriers: boolean }): string {
  if (!several.numbers) return carrier;
  return several.carriers ? `…${number.slice(-5)} ${carrier}` : number;
}

/** Where the customer names one of the carriers that it could be, it is that one. */
function named(matches: Match[], text: string): Match[] {
  const said = matches.filter(({ carrier }) => carrier.named.test(text));
  return said.length > 0 ? said : matches;
}

/** An answer by length alone must be about nothing else. */
function isAnswer({ matches, start, end }: NumberFound, text: string): boolean {
  if (otherCue.test(text.slice(Math.max(0, start - 60), start)) || dateInside.test(text.slice(start, end))) return false;
  if (matches[0]?.strength !== 'length') return true;
  const words = `${text.slice(0, start)} ${text.slice(end)}`.match(/\p{L}+/gu) ?? [];
  return words.length <= 3 || parcelCue.test(words.join(' '));
}

/** Unasked: certain by itself, or checked and in a message about parcels; never by length. */
function standsOut({ matches, start, end }: NumberFound, text: string): boolean {
  const strength = matches[0]?.strength;
  if (strength === 'certain') return true;
  if (strength !== 'checked' || matches[0]?.repaired) return false;
  const before = text.slice(Math.max(0, start - 60), start);
  return parcelCue.test(text) && !otherCue.test(before) && !dateInside.test(text.slice(start, end));
}

