import { z } from 'zod';
import { duration } from '../dialog/schema/duration.js';
import { agentActs, sendables } from './transcript.js';

/** A number stands as it is written: what YAML would shorten is a diagnostic of its own. */
const words = z.union([z.string(), z.number().transform(String)], { error: 'a text was expected here' });

const sends = z.strictObject({
  sends: z.enum(sendables),
  text: words.optional(),
  name: words.optional(),
  latitude: z.number().min(-90).max(90).optional(),
  longitude: z.number().min(-180).max(180).optional(),
  address: words.optional(),
});

const customer = z.union([words, z.array(words).min(2), z.strictObject({ tap: words }), sends], {
  error: 'what the customer writes was expected here, or { tap: … }, or { sends: photo }',
});

const bubble = z.strictObject({
  text: words.optional(),
  step: words.optional(),
  default: words.optional(),
  buttons: z.array(words).optional(),
  list: words.optional(),
  link: words.optional(),
  media: words.optional(),
  footer: words.optional(),
  template: words.optional(),
});

const bot = z.union([words, bubble], {
  error: 'what the bot says was expected here, or { text: …, buttons: [ … ] }, or { step: ask:size }',
});

const agent = z.union([z.enum(agentActs), z.strictObject({ says: words })], {
  error: `what the agent does was expected here: ${agentActs.join(', ')}, or { says: … }`,
});

const expectedCase = z.strictObject({
  queue: words.optional(),
  reason: words.optional(),
  priority: z.enum(['normal', 'high']).optional(),
  note: words.optional(),
  slots: z.record(z.string(), words).optional(),
});

const score = z.int().min(1).max(5);

const rating = z.union([score, z.strictObject({ score, of: z.enum(['bot', 'person']).optional() })], {
  error: 'a score from 1 to 5 was expected here, or { score: 5, of: person }',
});

const call = z.union([words, z.record(z.string(), z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])))], {
  error: 'a service was expected here with what it is given, like { parcels.track: { number: "*" } }',
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
  call: call.optional(),
  rating: rating.optional(),
  notification: z.strictObject({ at: at.optional(), text: words.optional(), template: words.optional() }).optional(),
  silent: z.literal(true).optional(),
  after: duration.optional(),
  at: at.optional(),
  'on-duty': z.boolean().optional(),
});

const value: z.ZodType<Json> = z.lazy(() => z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(value), z.record(z.string(), value)]));
type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

const answer = z.union([words, z.strictObject({ outcome: words, result: z.record(z.string(), value).optional() })], {
  error: 'an outcome was expected here, or { outcome: …, result: { … } }',
});

const answers = z.record(z.string(), z.union([answer, z.array(answer).min(1)]));

/** A transcript file: several chats, each as it should go. */
export const transcriptsSchema = z.array(
  z.strictObject({
    transcript: words,
    at: at.optional(),
    'on-duty': z.boolean().optional(),
    services: z.union([z.literal('sandbox'), answers], { error: 'answers of services were expected here, or sandbox' }).optional(),
    chat: z.array(z.union([z.literal('silent'), line], { error: 'a line of the chat was expected here, like "- customer: …" or "- bot: …"' })).min(1),
  }),
  { error: 'a list of transcripts was expected here, each beginning with "- transcript: …"' },
);

export type TranscriptSource = z.output<typeof transcriptsSchema>[number];
export type LineSource = Exclude<TranscriptSource['chat'][number], 'silent'>;
export type AnswerSource = z.output<typeof answer>;
