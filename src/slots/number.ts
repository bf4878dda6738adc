import { z } from 'zod';
import { defineSlotType, type Reading, type SlotContext } from '../dialog/slot-type.js';
import { numberFormat } from '../dialog/texts/formats.js';
import { localeOf } from '../dialog/texts/locale.js';
import { withoutFractions } from './amounts/decimal.js';
import { findAmounts } from './amounts/find-numbers.js';

const options = z.strictObject({
  min: z.number().optional().describe('The least that is accepted.'),
  max: z.number().optional().describe('The most that is accepted.'),
  whole: z.boolean().default(false).describe('Whether only whole numbers are accepted.'),
}).superRefine(({ min, max }, context) => {
  if (min !== undefined && max !== undefined && min > max) context.addIssue({ code: 'custom', path: ['max'], message: 'the most is less than the least\nSwap min and max.' });
});
type Options = z.infer<typeof options>;

export const number = defineSlotType<Options>({
  name: 'number',
  docs: {
    summary: 'A number, in digits or in words; 1.234,5 and 1,234.5 are read as the language writes them.',
    example: 'pieces: { type: number, min: 1, max: 5000 }\nchildren: { type: number, whole: true }',
    reads: [
      { text: 'zwei Stück bitte', value: 2 },
      { text: '1.250,5', value: 1250.5 },
      { text: 'ein Dutzend', value: 12 },
      { text: 'two hundred and fifty', value: 250, language: 'en' },
      { text: '1,250', value: 1250, language: 'en' },
    ],
  },
  options,
  read(answer, context) {
    const text = withoutFractions(answer.slice(0, 300)).normalize('NFKC').trim();
    const found = findAmounts(text, context.language).filter(({ value }) => accepts(value, context.options));
    const [first] = found;
    const isWhole = first !== undefined && first.start === 0 && first.end >= text.replace(/[.!]+$/, '').length;
    const values = [...new Set(found.map(({ value }) => value))].slice(0, 10);
    return values.map((value): Reading => ({ value, title: shown(value, context), fit: isWhole ? 'exact' : 'likely' }));
  },
  show: ({ value }, context) => (typeof value === 'number' ? shown(value, context) : String(value)),
});

function accepts(value: number, { min = -Infinity, max = Infinity, whole }: Options): boolean {
  return value >= min && value <= max && (!whole || Number.isInteger(value));
}

function shown(value: number, { language }: SlotContext<Options>): string {
  return numberFormat(localeOf(language), { maximumFractionDigits: 10 }).format(value);
}
