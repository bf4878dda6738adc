import { z } from 'zod';
import { agentActs, sendables } from './transcript.js';

const words = z.string({ error: 'a text was expected here; put numbers between quotation marks' });

const customer = z.union([
  words,
  z.array(words).min(2),
  z.strictObject({ tap: words }),
  z.strictObject({ sends: z.enum(sendables), text: words.optional() }),
], { error: 'what the customer writes was expected here, or { tap: … }, or { sends: photo }' });

const bot = z.union([words, z.strictObject({ text: words, buttons: z.array(words).optional() })], {
  error: 'what the bot says was expected here, or { text: …, buttons: [ … ] }',
});

const agent = z.union([z.enum(agentActs), z.strictObject({ says: words })], {
  error: `what the agent does was expected here: ${agentActs.join(', ')}, or { says: … }`,
});

const expectedCase = z.strictObject({
  queue: words.optional(),
  reason: words.optional(),
  priority: z.enum(['normal', 'high']).optional(),
  slots: z.record(z.string(), words).optional(),
});

const at = z
  .string()
  .regex(/^\d{4}-\d\d-\d\d([ T]\d\d:\d\d)?$/, { error: 'a day and a time were expected here, like 2026-11-02 10:00' })
  .describe("Day and time on the bot's clock.");

const line = z.strictObject({
  customer: customer.optional(),
  bot: bot.optional(),
  agent: agent.optional(),
  case: expectedCase.optional(),
  at: at.optional(),
  'on-duty': z.boolean().optional(),
});

const answer = z.strictObject({
  outcome: words,
  result: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).optional(),
});

/** A transcript file: several chats, each as it should go. */
export const transcriptsSchema = z.array(
  z.strictObject({
    transcript: words,
    at: at.optional(),
    'on-duty': z.boolean().optional(),
    services: z.record(z.string(), z.union([answer, z.array(answer).min(1)])).optional(),
    chat: z.array(line).min(1),
  }),
  { error: 'a list of transcripts was expected here, each beginning with "- transcript: …"' },
);

export type TranscriptSource = z.output<typeof transcriptsSchema>[number];
export type LineSource = TranscriptSource['chat'][number];
