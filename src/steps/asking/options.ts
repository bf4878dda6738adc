import { z } from 'zod';
import type { Step } from '../../dialog/project.js';
import { duration, plainText, slotName, stepList, text } from '../../dialog/schema/markers.js';

const silence = z.strictObject({
  after: duration.describe('After how long without a word: 10 min.'),
  remind: text.optional().describe('What is said then; without it, and without then, the bot asks whether the customer is still there.'),
  then: stepList.optional().describe('What to do then; after a reminder, when as long again has passed.'),
});

const skipExpected = { error: 'true or a title was expected here\nWrite true, or { title: { de: Egal, en: Any } }.' };

/** All that an `ask` may say. */
export const schema = z.strictObject({
  ask: slotName.describe('The slot to fill. Nothing is asked when it is known already.'),
  say: text.describe('The question.'),
  layout: z.enum(['buttons', 'list']).optional().describe('How the choices of the slot stand below; few are buttons where nothing is said.'),
  opener: plainText.optional().describe('What stands on the button that opens the list, up to 20 characters.'),
  skip: z.union([z.literal(true), z.strictObject({ title: plainText.describe('What stands on it, up to 20 characters.') })], skipExpected).optional().describe('A button to go on without an answer: true, or with a title of its own. "überspringen" and "I don\'t know" do the same.'),
  again: text.optional().describe('The question once more, in short: after a question in between.'),
  invalid: text.optional().describe('What to say to an answer that does not fit.'),
  tries: z.int().min(1).max(10).default(3).describe('After how many answers that do not fit it gives up.'),
  exhausted: stepList.optional().describe('What to do then; without it the customer goes to a person.'),
  silence: silence.optional().describe('What to do when nobody answers; without it the customer is reminded once, and later the dialog is closed.'),
});

export type Options = z.output<typeof schema>;
export type Asked = Step<Options>;
