import { z } from 'zod';

const units = { ms: 1, s: 1_000, min: 60_000, h: 3_600_000, d: 86_400_000 };

/** `4 s` → 4000; `undefined` for what is no duration. */
function parseDuration(source: string): number | undefined {
  const match = /^(\d{1,6}) ?(ms|s|min|h|d)$/.exec(source.trim());
  return match ? Number(match[1]) * units[match[2] as keyof typeof units] : undefined;
}

function notADuration(input: unknown): string {
  const number = /^\d+$/.exec(String(input))?.[0];
  const hint = number === undefined ? 'Write it like 30 s, 5 min, 2 h or 1 d.' : `Add the unit: ${number} s, ${number} min, ${number} h or ${number} d.`;
  return `a length of time was expected here\n${hint}`;
}

/** A length of time as people write it. → milliseconds */
export const duration: z.ZodType<number, string> = z
  .string({ error: ({ input }) => notADuration(input) })
  .transform((source, context) => {
    const milliseconds = parseDuration(source);
    if (milliseconds !== undefined) return milliseconds;
    context.addIssue({ code: 'custom', message: notADuration(source) });
    return z.NEVER;
  })
  .meta({ id: 'duration', description: 'A length of time: 30 s, 5 min, 2 h, 1 d.' });
