import { z } from 'zod';
import type { Condition } from '../condition.js';
import type { Text } from '../text.js';
import { type Mark, Marked } from './marked.js';
import { dialogNamePattern, namePattern, notAName } from './names.js';

/*
 * The words that step schemas are made of. Each says what an author may write (its input) and what the step type
 * gets in its options (its output). A marker is the end of its chain: `.optional()`, `.describe()` and unions may
 * follow, refinements may not, for the loader compiles the value only after the whole step was parsed.
 */

function marked<Output, Schema extends z.ZodType>(mark: Mark, schema: Schema): z.ZodType<Output, z.input<Schema>> {
  return schema.transform((raw) => new Marked(mark, raw)) as unknown as z.ZodType<Output, z.input<Schema>>;
}

const oneLanguageOrMap = z.union([z.string(), z.record(z.string(), z.string())], {
  error: 'a text in every language was expected here\nWrite it like { de: Guten Tag, en: Hello }.',
});

const sentence = (expected: string, hint?: string): { error: string } => ({ error: `${expected} was expected here${hint === undefined ? '' : `\n${hint}`}` });

/** What customers read, in every language of the bot; Liquid. → `Text` */
export const text = marked<Text, typeof oneLanguageOrMap>('text', oneLanguageOrMap).meta({
  id: 'text',
  description: 'What the customer reads, in every language of the bot; {{ values }} may stand in it.',
});

/** What customers or agents read, as it stands: braces have no meaning. → `Text` */
export const plainText = marked<Text, typeof oneLanguageOrMap>('plain-text', oneLanguageOrMap).meta({
  id: 'plainText',
  description: 'A text in every language of the bot, shown as it stands.',
});

const line = z.string(sentence('a text'));

/** One Liquid source for all languages: what is passed on, not said. → `Text` */
export const template = marked<Text, typeof line>('template', line).meta({
  id: 'template',
  description: 'A value, or {{ values }} put together.',
});

const addressExpected = sentence('an https address', 'Write it like https://shop.example/orders/{{ number }}.');
const addressSource = z.union([z.string(), z.record(z.string(), z.string())], addressExpected);

/** An https address, for all languages or one a language. Values in it are percent-encoded. → `Text`, empty where it comes out as no https address */
export const address = marked<Text, typeof addressSource>('address', addressSource).meta({
  id: 'address',
  description: 'An https address; {{ values }} may stand in its path. One address, or one a language.',
});

const fileSource = z.union([z.string(), z.record(z.string(), z.string())], sentence('an https address or a file of files/', 'Write it like files/map.png.'));

/** A file by its https address, or by its path from the project's folder. → `Text` */
export const file = marked<Text, typeof fileSource>('file', fileSource).meta({
  id: 'file',
  description: 'A file: an https address, or a path like files/map.png in the folder beside bots/ and dialogs/. One file, or one a language.',
});

const conditionSource = z.string(sentence('a condition', 'Write it like: parcel.status is delivered.'));

/** A sentence that is true or false. → `Condition` */
export const condition = marked<Condition, typeof conditionSource>('condition', conditionSource).meta({
  id: 'condition',
  description: 'A sentence that is true or false: parcel.status is delivered and not open.',
});

const list = z.array(z.unknown(), { error: 'a list of steps was expected here\nBegin each step on a line of its own, with "- ".' });

/** Nested steps. They are found in `step.blocks`; in the options they stand as written. → `unknown[]` */
export const stepList = marked<unknown[], typeof list>('steps', list).meta({
  id: 'stepList',
  description: 'Steps, done from the top.',
});

function reference(mark: Mark, what: string, description: string): z.ZodType<string, string> {
  const name = z.string(sentence(what)).regex(namePattern, { error: notAName });
  return marked<string, typeof name>(mark, name).meta({ description });
}

/** A slot that this dialog declares. → `string` */
export const slotName = reference('slot', 'the name of a slot', 'A slot of this dialog.');

const dialogPath = z.string(sentence('the name of a dialog')).regex(dialogNamePattern, { error: notAName });

/** A dialog of the bot; of several in a file one by both names, `small-talk.greeting`. → `string` */
export const dialogName = marked<string, typeof dialogPath>('dialog', dialogPath).meta({ description: 'A dialog, by its name.' });

/** A place of this dialog. → `string` */
export const placeName = reference('place', 'the name of a place', 'A place of this dialog.');

/** A queue of the bot. → `string` */
export const queueName = reference('queue', 'the name of a queue', 'A queue of bot.yaml.');

/** A message template of bot.yaml. → `string` */
export const messageTemplateName = reference('message-template', 'the name of a message template', 'A message template of bot.yaml.');

/** A name of the author's own, under which a call's fields are kept. → `string` */
export const saveName = reference('save', 'a name of your own', 'The name under which the result is kept.');

const dotted = /^[a-z][a-z0-9_-]*(\.[a-zA-Z0-9_-]+)*$/;

const operation = z.string(sentence('a service and its operation', 'Write it like parcels.track.'));

/** An operation that services.yaml declares: `parcels.track`. → `string` */
export const operationName = marked<string, typeof operation>('operation', operation).meta({
  description: 'A service and its operation: parcels.track.',
});

const valueExpected = sentence('the name of a value', 'Write a slot or a field, like parcel.status, without braces.');
const path = z.string(valueExpected).regex(dotted, valueExpected);

/** A slot or a result's field, read but not shown: `parcel.status`. → `string` */
export const valuePath = marked<string, typeof path>('value', path).meta({
  description: 'A slot, or a field of a result: parcel.status.',
});

/** A short name that the author makes up: a handoff's reason. → `string` */
export const name: z.ZodType<string, string> = z
  .string(sentence('a name'))
  .regex(namePattern, { error: notAName });

export { duration } from './duration.js';
