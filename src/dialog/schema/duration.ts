import { z } from 'zod';

const units = { ms: 1, s: 1_000, min: 60_000, h: 3_600_000, d: 86_400_000 };

/** `4 s` → 4000; `undefined` for what is no duration. */
export function parseDuration(source: string): number | undefined {
  const match = /^(\d{1,6}) ?(ms|s|min|h|d)$/.exec(source.trim());
  return match ? Number(match[1]) * units[match[2] as keyof typeof units] : undefined;
}

/** A length of time as people write it. → milliseconds */
export const duration: z.ZodType<number, string> = z
  .string({ error: 'a length of time was expected here, like 30 s, 5 min, 2 h or 1 d' })
  .transform((source, context) => {
    const milliseconds = parseDuration(source);
    if (milliseconds !== undefined) return milliseconds;
    context.addIssue({ code: 'custom', message: 'a length of time was expected here, like 30 s, 5 min, 2 h or 1 d' });
    return z.NEVER;
  })
  .meta({ description: 'A length of time: 30 s, 5 min, 2 h, 1 d.' });
