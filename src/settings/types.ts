import { z } from 'zod';

/** What a setting's text may be. Each message completes the sentence "NAME …". */

export const text = z.string();

export const port = z
  .string()
  .regex(/^\d{1,5}$/, 'must be a whole number from 0 to 65535')
  .transform(Number)
  .refine((value) => value <= 65_535, 'must be a whole number from 0 to 65535');

/** Meta's ids are digits: whoever pastes the phone number itself finds out at start, not at the first message. */
export const digits = z.string().regex(/^\d+$/, 'must be digits only');

/** An http or https address, without the slash at its end. */
export const url = z
  .string()
  .refine(isHttp, 'must be an http or https address without a user name or query')
  .transform((value) => value.replace(/\/+$/, ''));

/** Where a PostgreSQL is, with the password if it needs one. */
export const postgresUrl = z
  .string()
  .refine((value) => /^postgres(ql)?:\/\/./.test(value) && URL.canParse(value), 'must be a PostgreSQL address like postgresql://user:password@host:5432/database');

export const count = (least: number, most: number): z.ZodType<number, string> => z
  .string()
  .transform(Number)
  .refine((value) => Number.isInteger(value) && value >= least && value <= most, `must be a whole number from ${String(least)} to ${String(most)}`);

function isHttp(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const parsed = new URL(value);
  return /^https?:$/.test(parsed.protocol) && !parsed.username && !parsed.password && !parsed.search && !parsed.hash;
}

export function oneOf<const Values extends [string, ...string[]]>(...values: Values): z.ZodType<Values[number], string> {
  return z.string().refine((value): value is Values[number] => values.includes(value), `must be one of ${values.join(', ')}`);
}
