import type * as z from 'zod';
import { Problem } from './problem.js';

/**
 * A body by its schema.
 * @throws Problem 422 that names each wrong field
 */
export function readBodyWith<Schema extends z.ZodType>(schema: Schema, body: unknown): z.output<Schema> {
  const result = schema.safeParse(body);
  if (result.success) return result.data;
  const errors = result.error.issues.map(({ path, message }) => ({ pointer: `#/${path.join('/')}`, detail: message }));
  throw new Problem(422, 'Unprocessable content', `${errors[0]!.pointer}: ${errors[0]!.detail}`, { code: 'invalid', errors });
}
