import { z } from 'zod';
import { defineSlotType } from '../dialog/slot-type.js';

const options = z.strictObject({
  min: z.number().int().min(1).max(4096).default(1).describe('Characters at least.'),
  max: z.number().int().min(1).max(4096).default(1000).describe('Characters at most.'),
});
type Options = z.infer<typeof options>;

export const text = defineSlotType<Options>({
  name: 'text',
  docs: {
    summary: 'Anything that the customer writes.',
    example: 'complaint: { type: text, min: 10, max: 500 }',
    reads: [{ text: '  Der Karton war offen. ', value: 'Der Karton war offen.' }],
  },
  options,
  read(answer, { options }) {
    const value = clean(answer);
    const length = [...value].length;
    return length >= options.min && length <= options.max ? [{ value, fit: 'loose' }] : [];
  },
  samples: ({ options: { min } }, holding = []) => ['Der Karton war offen.', ...holding].map((words) => words.padEnd(min, '.')),
  whyNot(answer, { options, language }) {
    const length = [...clean(answer)].length;
    if (length > options.max) return language === 'de' ? `Das ist leider zu lang, es passen höchstens ${options.max} Zeichen.` : `I'm afraid that's too long: there is room for ${options.max} characters.`;
    return length > 0 && length < options.min ? (language === 'de' ? 'Das ist noch etwas kurz.' : "That's still a bit short.") : undefined;
  },
  show: ({ value }) => (typeof value === 'string' ? value : ''),
});

/** Keeps line breaks, drops control characters, direction marks and broken surrogates. */
function clean(answer: string): string {
  return answer
    .slice(0, 20_000)
    .replace(/\r\n?/g, '\n')
    .replace(/[\p{Cc}\p{Cs}]/gu, (character) => (character === '\n' || character === '\t' ? character : ''))
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
    .trim();
}
