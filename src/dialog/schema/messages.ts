import { z } from 'zod';
import { duration } from './duration.js';

/** When a customer who leaves a question open is reminded, and when the dialog is closed. */
export const silence = z
  .union([
    z.literal('never'),
    z.strictObject({
      remind: duration.describe('After how long without a word the customer is reminded once.'),
      close: duration.describe('After how long without a word the dialog is closed.'),
    }),
  ], { error: 'lengths of time were expected here\nWrite never, or { remind: 2 h, close: 20 h }.' })
  .meta({ description: 'What happens when a customer leaves a question open; { remind: 2 h, close: 20 h } where nothing is said, or never.' });

const templateName = /^[a-z][a-z0-9_]{0,63}$/;

/** Message templates by the names under which the channel has approved them. */
export const templates = z
  .record(
    z.string().regex(templateName, { error: 'a template is named with lower-case letters, digits and _\nWrite it as the channel has approved it: parcel_arrives.' }),
    z.strictObject({
      text: z
        .union([z.string(), z.record(z.string(), z.string())], { error: 'a text in every language was expected here\nWrite it like { de: "Ihr Paket {{1}} ist da.", en: "Your parcel {{1}} is here." }.' })
        .describe('As the channel has approved it, in every language of the bot; {{1}}, {{2}} … are its places.'),
      languages: z
        .record(z.string(), z.string().regex(/^[a-z]{2,3}(_[A-Za-z]{2,4})?$/, { error: 'a language as the channel writes it was expected here\nWrite it like en_US.' }))
        .optional()
        .describe('Language: as the channel writes it, where that differs: { en: en_US }.'),
    }),
  )
  .describe('Messages that the channel has approved, for what is said when its window is closed.');
