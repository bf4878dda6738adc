import { z } from 'zod';
import { refusals } from '../http/refusal.js';
import type { AgentText } from './types.js';

const agentText: z.ZodType<AgentText> = z.object({ text: z.string() });

/**
 * What an agent wrote, without the white space around it.
 * @param limit in characters
 * @throws Refusal 400 when there is nothing to read, 413 beyond the limit.
 */
export function parseAgentText(body: unknown, limit: number): string {
  const given = agentText.safeParse(body);
  const text = given.success ? given.data.text.trim() : '';
  if (text === '') throw refusals.invalid('Write something first.');
  if (text.length > limit) throw refusals.tooLarge(`${limit} characters`);
  return text;
}
