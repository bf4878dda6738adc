import { z } from 'zod';
import { defineSlotType, type Reading } from '../dialog/slot-type.js';
import { findNumbers, type NumberFound } from './pattern/find-numbers.js';
import { makeNumbers } from './pattern/make-number.js';
import { matchNumber } from './pattern/match-number.js';
import { patternProblem } from './pattern/pattern-problem.js';
import { findWithoutPrefix } from './pattern/without-prefix.js';

const pattern = z.string().min(1).max(200).superRefine((source, context) => {
  const problem = patternProblem(source);
  if (problem !== undefined) context.addIssue({ code: 'custom', message: problem });
});

const options = z.strictObject({
  pattern: pattern.describe('How the number is made: NW-\\d{6}. Letters stand for themselves, \\d for a digit, [A-Z] for a capital, {6} for how many, | between alternatives. The whole number must fit.'),
  example: z.string().max(60).optional().describe('A number that fits, as customers are shown it.'),
}).superRefine(({ pattern: source, example }, context) => {
  if (example === undefined || patternProblem(source) !== undefined || matchNumber(example, source)?.value === example) return;
  context.addIssue({ code: 'custom', path: ['example'], message: 'the example doesn\'t fit the pattern\nCorrect the one or the other.' });
});
type Options = z.infer<typeof options>;

/** Right before a number, these say which number it is. */
const cue = /(?:bestell|auftrag|order|kunden|customer|rechnung|invoice|vorgang|vertrag|case|reference|referenz|nummer|number|nr|no)[\p{L}.-]*[^\p{L}\p{N}]{0,4}(?:(?:ist|lautet|is|nr|no|nummer|number)[^\p{L}\p{N}]{1,3}){0,2}$/iu;

export const orderNumber = defineSlotType<Options>({
  name: 'order-number',
  docs: {
    summary: 'A number of the business\'s own, by its pattern; read in small letters, with spaces, with dashes or without them, and with an O for a zero. Digits without the letters that all such numbers begin with are taken for it, and shown back.',
    example: 'order: { type: order-number, pattern: "NW-\\\\d{6}", example: NW-204518 }',
    reads: [
      { text: 'NW-204518', value: 'NW-204518' },
      { text: 'meine bestellnummer ist nw 204 518', value: 'NW-204518' },
      { text: '204518', value: 'NW-204518' },
      { text: 'it is NW2O4518, thanks', value: 'NW-204518', language: 'en' },
    ],
  },
  options,
  read(answer, { options: { pattern: source } }) {
    const text = answer.slice(0, 500).normalize('NFKC').trim();
    const whole = matchNumber(text.replace(/[.!]+$/, ''), source);
    if (whole) return [{ value: whole.value, title: whole.value, fit: whole.repaired ? 'likely' : 'exact' }];
    const values = new Set(findNumbers(text, source).map(({ value }) => value));
    if (values.size > 0) return [...values].map((value): Reading => ({ value, title: value, fit: 'likely' }));
    return findWithoutPrefix(text, source).map((value): Reading => ({ value, title: value, fit: 'likely', guessed: true }));
  },
  find(utterance, { options: { pattern: source } }) {
    const text = utterance.slice(0, 4096).normalize('NFKC');
    if (text.length !== utterance.slice(0, 4096).length) return [];
    return findNumbers(text, source).filter((found) => standsOut(found, text)).map(({ value, start, end }) => {
      return { value, title: value, fit: 'likely' as const, text: text.slice(start, end), start, end };
    });
  },
  samples: ({ options: { example, pattern: source } }) => [...(example === undefined ? [] : [example]), ...makeNumbers(source)],
  show: ({ value }) => String(value),
});

/** Unasked, a number needs letters and digits of its own, or a word before it that says what it is. */
function standsOut({ value, repaired, start }: NumberFound, text: string): boolean {
  if (cue.test(text.slice(Math.max(0, start - 60), start))) return true;
  return !repaired && /\p{L}/u.test(value) && /\d/.test(value);
}
