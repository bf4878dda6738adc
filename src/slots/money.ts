import { z } from 'zod';
import { defineSlotType, type Reading, type SlotContext } from '../dialog/slot-type.js';
import { filters } from '../dialog/texts/filters.js';
import { withoutFractions } from './amounts/decimal.js';
import { findMoney, type MoneyFound } from './amounts/find-money.js';

const options = z.strictObject({
  currency: z.string().regex(/^[A-Z]{3}$/, { error: 'a currency is written with three capitals\nWrite it like EUR or CHF.' }).default('EUR').describe('What the amount is in; one named otherwise is refused.'),
  min: z.number().default(0).describe('The least that is accepted.'),
  max: z.number().optional().describe('The most that is accepted.'),
});
type Options = z.infer<typeof options>;

export const money = defineSlotType<Options>({
  name: 'money',
  docs: {
    summary: 'An amount of money, kept as a number: 12.5. Its fields are `cents`, a whole number, and `currency`.',
    example: 'paid: { type: money, currency: EUR, min: 1, max: 5000 }',
    reads: [
      { text: '12,50 €', value: 12.5 },
      { text: 'zwanzig Euro', value: 20 },
      { text: 'es waren 12 Euro 50', value: 12.5 },
      { text: 'EUR 1,299.00', value: 1299, language: 'en' },
    ],
  },
  fields: ['cents', 'currency'],
  options,
  read(answer, context) {
    const text = withoutFractions(answer.slice(0, 300)).normalize('NFKC').trim();
    const found = findMoney(text, context.language);
    const named = found.filter(({ currency }) => currency !== undefined);
    const accepted = (named.length > 0 ? named : found).filter((each) => accepts(each, context.options));
    const [first] = accepted;
    const isWhole = accepted.length === 1 && first!.start === 0 && first!.end >= text.replace(/[.!]+$/, '').length;
    return [...new Set(accepted.map(({ cents }) => cents))].slice(0, 10).map((cents) => reading(cents, context, isWhole ? 'exact' : 'likely'));
  },
  find(utterance, context) {
    const text = utterance.slice(0, 4096);
    return findMoney(text, context.language).filter(({ currency }) => currency !== undefined).filter((each) => accepts(each, context.options))
      .map(({ cents, start, end }) => ({ ...reading(cents, context, 'likely'), text: text.slice(start, end), start, end }));
  },
  show: ({ value, fields }, { language, timeZone, options: { currency } }) => filters['money']!({ language, timeZone }, value, fields?.['currency'] ?? currency),
});

function accepts({ cents, currency }: MoneyFound, options: Options): boolean {
  const amount = cents / 100;
  return (currency ?? options.currency) === options.currency && amount >= options.min && amount <= (options.max ?? Infinity) && amount < 1e12;
}

function reading(cents: number, { language, timeZone, options: { currency } }: SlotContext<Options>, fit: Reading['fit']): Reading {
  const value = cents / 100;
  return { value, title: filters['money']!({ language, timeZone }, value, currency), fields: { cents, currency }, fit };
}
