import { z } from 'zod';
import { defineSlotType } from '../dialog/slot-type.js';

type Country = 'DE' | 'AT' | 'CH' | 'LI';

/** Digits and range as the posts assign them. */
const rules: Record<Country, { digits: number; from: number; to: number; prefix: string; sample: string }> = {
  DE: { digits: 5, from: 1001, to: 99998, prefix: 'D', sample: '20457' },
  AT: { digits: 4, from: 1000, to: 9999, prefix: 'A', sample: '1010' },
  CH: { digits: 4, from: 1000, to: 9699, prefix: 'CH', sample: '8001' },
  LI: { digits: 4, from: 9485, to: 9498, prefix: 'FL', sample: '9490' },
};
const cue = String.raw`(?:plz|postleitzahl|post\s?code|zip(?:\s?code)?|postal\s?code)(?:\s+(?:ist|lautet|is))?\s*[:=]?\s*`;
/** Where a postcode says where something is: bei 20457. */
const near = String.raw`(?<!\p{L})(?:bei|in|um|nahe|near|around|at)\s+`;

export const postcode = defineSlotType({
  name: 'postcode',
  docs: {
    summary: 'A postcode of Germany, Austria, Switzerland or Liechtenstein.',
    example: 'postcode: { type: postcode, country: DE }',
    reads: [
      { text: '20457', value: '20457' },
      { text: 'D-20457 Hamburg', value: '20457' },
      { text: '2o457', value: '20457' },
      { text: 'zip is O1067', value: '01067', language: 'en' },
    ],
  },
  options: z.strictObject({ country: z.enum(['DE', 'AT', 'CH', 'LI']).default('DE').describe('Whose postcodes are read.') }),
  read(answer, { options: { country } }) {
    const text = answer.slice(0, 300).normalize('NFKC');
    const digits = rules[country].digits;
    const bare = text.replace(/\s/g, '');
    if (new RegExp(`^\\d{${digits}}$`).test(bare)) return valid(bare, country).map((value) => ({ value, fit: 'exact' }));
    const found = [...text.matchAll(pattern(country, ''))].flatMap((match) => valid(match[1]!, country));
    return [...new Set(found)].map((value) => ({ value, title: value, fit: 'likely' }));
  },
  find(utterance, { options: { country } }) {
    const text = utterance.slice(0, 4096);
    const marked = `(?:${cue}|${near}|(?<![\\p{L}\\p{N}])(?:${country}|${rules[country].prefix})\\s?-\\s?)`;
    return [...text.matchAll(pattern(country, marked))].flatMap((match) => {
      const start = match.index + match[0].lastIndexOf(match[1]!);
      return valid(match[1]!, country).map((value) => {
        return { value, fit: 'exact' as const, text: match[1]!, start, end: start + match[1]!.length };
      });
    });
  },
  samples: ({ options: { country } }) => [rules[country].sample],
  show: ({ value }) => String(value),
});

/** The number with the letters that people type for digits, bounded on both sides. */
function pattern(country: Country, before: string): RegExp {
  const lead = before || String.raw`(?<![\p{N}.,])(?<!\p{L})(?:[A-Z]{1,2}\s?-\s?)?`;
  return new RegExp(`${lead}([\\dOoIl]{${rules[country].digits}})(?![\\p{L}\\p{N}]|[.,]\\p{N})`, 'giu');
}

function valid(raw: string, country: Country): string[] {
  const value = raw.replace(/o/gi, '0').replace(/[il]/gi, '1');
  const { from, to } = rules[country];
  return /\d/.test(raw) && Number(value) >= from && Number(value) <= to ? [value] : [];
}
