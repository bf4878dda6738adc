import { z } from 'zod';

const units: Readonly<Record<string, number>> = {
  ms: 1, s: 1_000, second: 1_000, min: 60_000, minute: 60_000, h: 3_600_000, hour: 3_600_000, d: 86_400_000, day: 86_400_000, week: 604_800_000,
};

/** `4 s` → 4000, `2 days` → 172800000; `undefined` for what is no duration. */
export function parseDuration(source: string): number | undefined {
  const match = /^(\d{1,6}) ?(?:(ms|s|min|h|d)|(second|minute|hour|day|week)s?)$/.exec(source.trim());
  const unit = match?.[2] ?? match?.[3];
  return match && unit !== undefined ? Number(match[1]) * units[unit]! : undefined;
}

function notADuration(input: unknown): string {
  const number = /^\d+$/.exec(String(input))?.[0];
  const hint = number === undefined ? 'Write it like 30 s, 5 min, 2 h or 3 days.' : `Add the unit: ${number} s, ${number} min, ${number} h or ${number} days.`;
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
  .meta({ id: 'duration', description: 'A length of time: 30 s, 5 min, 2 h, 3 days.' });
