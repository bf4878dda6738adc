import type * as z from 'zod';
import { Refusal } from './refusal.js';

/**
 * What came, by the schema.
 * @throws Refusal 400 that names the place
 */
export function parseWith<Schema extends z.ZodType>(schema: Schema, value: unknown): z.infer<Schema> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0]!;
  throw new Refusal(400, 'invalid', `${issue.path.join('.') || 'body'}: ${issue.message}`);
}
