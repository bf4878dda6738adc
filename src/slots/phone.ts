import { z } from 'zod';
import { defineSlotType } from '../dialog/slot-type.js';
import { callingCodeOf, isPlausible, plans, type Country } from './words/calling-codes.js';

/** Digits as people group them: (0170) 123 45-67, 040/123456. */
const written = /(?<![\p{L}\p{N}.,])(?:\+|\(\+)?[\s(]*\d(?:[\s\-–/().]{0,3}\d){4,19}(?![\p{L}\p{N}])/gu;
const cue = /(?:tel|fon|phone|mobil|handy|cell|ruf|call|anruf|nummer|number|erreich|reach)[^\d+]{0,40}$/i;
const otherCue = /(?:sendung|paket|tracking|bestell|order|auftrag|rechnung|invoice|kunden|customer|parcel|artikel|iban|konto)[\p{L}-]*[^\d+]{0,25}$/iu;
const dateLike = /^\d{1,4}[./-]\d{1,2}[./-]\d{2,4}$/;

export const phone = defineSlotType({
  name: 'phone',
  docs: {
    summary: 'A telephone number, kept as +49…; numbers without a country are taken as the given country’s.',
    example: 'callback: { type: phone, personal: true }\nswiss: { type: phone, country: CH, personal: true }',
    reads: [
      { text: '0170 / 123 45 67', value: '+491701234567' },
      { text: 'call me on +44 20 7946 0958', value: '+442079460958', language: 'en' },
    ],
  },
  options: z.strictObject({
    country: z.enum(Object.keys(plans) as [Country, ...Country[]]).default('DE').describe('Whose national numbers are read.'),
  }),
  read(answer, { options }) {
    const text = answer.slice(0, 500).normalize('NFKC');
    const whole = normalise(text, options.country);
    if (whole && /^[\d\s+()\-–/.]+$/.test(text)) return [{ value: whole, fit: 'exact' }];
    const numbers = [...text.matchAll(written)].flatMap((match) => normalise(match[0], options.country) ?? []);
    return [...new Set(numbers)].map((value) => ({ value, title: grouped(value), fit: 'likely' }));
  },
  find(utterance, { options }) {
    const text = utterance.slice(0, 4096);
    return [...text.matchAll(written)].flatMap((match) => {
      const raw = match[0].trimStart();
      const start = match.index + match[0].length - raw.length;
      const value = normalise(raw, options.country);
      const before = text.slice(Math.max(0, start - 60), start);
      if (!value || otherCue.test(before) || dateLike.test(raw) || !(clearly(raw, options.country) || cue.test(before))) return [];
      return [{ value, title: grouped(value), fit: 'exact' as const, text: raw, start, end: start + raw.length }];
    });
  },
  show: ({ value }) => grouped(String(value)),
});

/** E.164, or `undefined` where it cannot be a telephone number. */
function normalise(raw: string, country: Country): string | undefined {
  const plan = plans[country];
  const international = /^[\s(]*(?:\+|00)/.test(raw);
  const digits = raw.replace(/\(0\)/g, international ? '' : '0').replace(/\D/g, '');
  if (international) return fromInternational(digits.replace(/^00/, ''));
  if (plan.trunk && digits.startsWith(plan.trunk)) return build(plan.code, digits.slice(plan.trunk.length));
  if (plan.trunk !== '0') return build(plan.code, digits);
  const national = plan.mobile.test(digits) ? build(plan.code, digits) : undefined;
  return national ?? (digits.startsWith(plan.code) ? build(plan.code, digits.slice(plan.code.length)) : undefined);
}

function fromInternational(digits: string): string | undefined {
  const code = callingCodeOf(digits);
  if (!code) return undefined;
  const national = digits.slice(code.length);
  return build(code, code === '39' ? national : national.replace(/^0/, ''));
}

function build(code: string, national: string): string | undefined {
  return isPlausible(code, national) && code.length + national.length <= 15 ? `+${code}${national}` : undefined;
}

/** Written so that it needs no word beside it to be a telephone number. */
function clearly(raw: string, country: Country): boolean {
  if (/^[\s(]*\+/.test(raw)) return true;
  const plan = plans[country];
  const digits = raw.replace(/\D/g, '');
  return plan.trunk === '0' && digits.startsWith('0') && plan.mobile.test(digits.slice(1));
}

function grouped(value: string): string {
  const code = callingCodeOf(value.slice(1)) ?? '';
  const national = value.slice(1 + code.length);
  return `+${code} ${national.slice(0, 3)} ${national.slice(3)}`.trim();
}
