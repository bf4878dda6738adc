import { z } from 'zod';
import { duration } from '../dialog/schema/duration.js';
import { agentActs, sendables } from './transcript.js';

/** A number stands as it is written: what YAML would shorten is a diagnostic of its own. */
const words = z.union([z.string(), z.number().transform(String)], { error: 'a text was expected here' });

const sends = z.strictObject({
  sends: z.enum(sendables).describe('What is sent beside words, or instead of them.'),
  text: words.optional().describe('What is written with it.'),
  name: words.optional().describe('How a document or a place is called.'),
  latitude: z.number().min(-90).max(90).optional().describe('Where a location is, in degrees.'),
  longitude: z.number().min(-180).max(180).optional().describe('Where a location is, in degrees.'),
  address: words.optional().describe('The address of a location.'),
});

const customer = z.union([words, z.array(words).min(2), z.strictObject({ tap: words.describe('The title of the button or the row that is tapped.') }), sends], {
  error: 'what the customer writes was expected here, or { tap: … }, or { sends: photo }',
});

const bubble = z.strictObject({
  text: words.optional().describe('Its words; * stands for any.'),
  step: words.optional().describe('The step that speaks, whatever it says: ask:size, the place above it, 2/cases.large/0; of another dialog after dialog/.'),
  default: words.optional().describe('The name of the default text that is said.'),
  buttons: z.array(words).optional().describe('What stands on its buttons, or in its rows: title, or title · description.'),
  list: words.optional().describe('What stands on the button that opens its list.'),
  link: words.optional().describe('The title or the address of its link.'),
  media: words.optional().describe('The name, the address or the kind of what it shows: image.'),
  footer: words.optional().describe('The small print under it.'),
  template: words.optional().describe('The approved template that goes out once the window has closed.'),
});

const bot = z.union([words, bubble], {
  error: 'what the bot says was expected here, or { text: …, buttons: [ … ] }, or { step: ask:size }',
});

const agent = z.union([z.enum(agentActs), z.strictObject({ says: words.describe('What the agent writes to the customer.') })], {
  error: `what the agent does was expected here: ${agentActs.join(', ')}, or { says: … }`,
});

const expectedCase = z.strictObject({
  queue: words.optional().describe('The queue it waits in.'),
  reason: words.optional().describe('Why it was opened.'),
  priority: z.enum(['normal', 'high']).optional().describe('high stands before all others.'),
  note: words.optional().describe('What the dialog tells the agents; * stands for any words.'),
  slots: z.record(z.string(), words).optional().describe('Slot: how the agents see it; * stands for any words.'),
});

const score = z.int().min(1).max(5).describe('From 1 to 5.');

const rating = z.union([score, z.strictObject({ score, of: z.enum(['bot', 'person']).optional().describe('Who is rated.') })], {
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
  customer: customer.optional().describe('What the customer writes; a list is a burst. Or { tap: Ja }, or { sends: photo }.'),
  bot: bot.optional().describe('What the bot says; * stands for any words. Or { text: …, buttons: [ … ] }, { step: ask:size }, { default: rephrase }.'),
  agent: agent.optional().describe('What the agent does: takes, hands back, closes, or { says: … }.'),
  case: expectedCase.optional().describe('A case was opened; what is left out is not looked at.'),
  call: call.optional().describe('A service was asked, with that: { parcels.track: { number: "0034*" } }.'),
  rating: rating.optional().describe('The customer rated.'),
  notification: z.strictObject({ at: at.optional(), text: words.optional().describe('Its words; * stands for any.'), template: words.optional().describe('The message template it goes out by.') }).optional().describe('A message was planned for later.'),
  silent: z.literal(true).optional().describe('The bot says nothing; "- silent" says the same.'),
  after: duration.optional().describe('Time passes, and what is due meanwhile happens: 3 h.'),
  at: at.optional().describe('It becomes that time, and what is due until then happens.'),
  'on-duty': z.boolean().optional().describe('Whether anybody is on duty from now on.'),
});

const value: z.ZodType<Json> = z.lazy(() => z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(value), z.record(z.string(), value)])).meta({ id: 'value' });
type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

const answer = z.union([words, z.strictObject({ outcome: words.describe('One of the outcomes of the operation.'), result: z.record(z.string(), value).optional().describe('Field of the result: what it holds.') })], {
  error: 'an outcome was expected here, or { outcome: …, result: { … } }',
});

const answers = z.record(z.string(), z.union([answer, z.array(answer).min(1)]));

/** A transcript file: several chats, each as it should go. */
export const transcriptsSchema = z.array(
  z.strictObject({
    transcript: words.describe('What the chat shows, in a few words.'),
    at: at.optional().describe('When it begins; else Monday 2 November 2026, 10:00.'),
    'on-duty': z.boolean().optional().describe('Whether anybody is on duty when it begins.'),
    services: z.union([z.literal('sandbox'), answers], { error: 'answers of services were expected here, or sandbox' }).optional().describe('Operation: its outcome, or { outcome: …, result: { … } }, or a list for one call after the other. Or sandbox, which is asked over HTTP.'),
    chat: z.array(z.union([z.literal('silent'), line], { error: 'a line of the chat was expected here, like "- customer: …" or "- bot: …"' })).min(1).describe('The chat, line by line.'),
  }),
  { error: 'a list of transcripts was expected here, each beginning with "- transcript: …"' },
);

export type TranscriptSource = z.output<typeof transcriptsSchema>[number];
export type LineSource = Exclude<TranscriptSource['chat'][number], 'silent'>;
export type AnswerSource = z.output<typeof answer>;
