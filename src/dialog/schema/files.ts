import { z } from 'zod';
import { duration } from './duration.js';
import { holidays } from './holidays.js';
import { dialogName, plainText, slotName, stepList, text } from './markers.js';
import { silence, templates } from './messages.js';
import { namePattern, asName, notAName } from './names.js';

const ownName = z.string({ error: 'a name was expected here\nPut it in quotes if it is a number.' }).regex(namePattern, { error: notAName });

const languageCode = z.string().regex(/^[a-z]{2,3}$/, { error: 'a language is written with two letters\nWrite it like de or en.' });

const hours = z
  .union([z.literal('always'), z.record(z.string(), z.string({ error: 'times were expected here\nWrite them like 08:00-18:00.' }))], { error: 'opening hours were expected here\nWrite always, or days with times: { mon-fri: 08:00-18:00 }.' })
  .meta({ id: 'hours', description: 'always, or days with times: mon-fri: 08:00-12:00, 13:00-18:00.' });

const queue = z.strictObject({
  title: plainText.describe('How the queue is called where customers and agents read it.'),
  hours: hours.describe('When somebody is on duty.'),
  holidays: z.enum(['closed', 'open']).default('closed').describe('Whether somebody is on duty on holidays. Hours that are always know none.'),
  promise: duration.describe('How soon somebody answers while on duty; the customer is told.'),
});

/** `bots/<bot>/bot.yaml` */
export const botSchema = z.strictObject({
  bot: ownName.describe('The bot\'s name, that of its folder.'),
  title: plainText.describe('What customers and agents read.'),
  languages: z.array(languageCode).min(1).describe('The first is spoken until the customer\'s own is known.'),
  'time-zone': z.string().describe('Where the business is: Europe/Berlin.'),
  channels: z.array(ownName).min(1).describe('Where it is reached: whatsapp.'),
  hours: hours.optional().describe('When the business is open.'),
  holidays: holidays.optional().describe('Days on which the business is closed, and its queues with it.'),
  queues: z.record(ownName, queue).describe('Waiting lines for people; the first is where a handoff without a queue goes.'),
  reasons: z.record(ownName, plainText).optional().describe('The reasons of handoffs, each as agents read it: no-tracking-number: { de: Keine Sendungsnummer, en: No tracking number }.'),
  behaviours: z.strictObject({
    person: dialogName.optional().describe('What is done when the customer asks for a person.'),
    closed: dialogName.optional().describe('What is done when an agent has closed a case, after the customer was told: a rating.'),
  }).optional().describe('Dialogs that stand in for what every bot can do by itself.'),
  tone: z.enum(['formal', 'informal']).default('formal').describe('How customers are addressed where the language knows a difference: formal is Sie, informal is du. Default texts follow it.'),
  privacy: text.optional().describe('What a new customer is told about their data, once, before the first answer.'),
  silence: silence.optional(),
  templates: templates.optional(),
  texts: z.record(z.string(), text).optional().describe('Default texts in the bot\'s own words.'),
});

const settingName = z
  .string()
  .regex(/^[A-Z][A-Z0-9_]*$/, { error: ({ input }) => `a setting is an environment variable, in capitals\nWrite it like ${asName(String(input)).replace(/-/g, '_').toUpperCase()}.` })
  .describe('The environment variable that holds the value.');

const setting = z.strictObject({ setting: settingName });
const fieldName = z.string().regex(/^[a-zA-Z][a-zA-Z0-9_]*$/, { error: 'a field is made of letters, digits and _\nWrite it like delivered_at.' });
const answerPath = z.string().regex(/^[^\s.]+(\.[^\s.]+)*$/, { error: 'a path into the answer was expected here\nWrite it like shipments.0.status.' });
const inputMap = z.record(z.string(), z.string());

const resultField = z.strictObject({
  from: answerPath.describe('Where it stands in the JSON answer: shipments.0.status.'),
  type: z.enum(['text', 'number', 'date', 'yes-no']).optional().describe('What it is; text where nothing is said.'),
  'one-of': z.array(z.string()).min(1).optional().describe('All values that it can have.'),
  otherwise: z.string().optional().describe('What stands for a value outside of one-of, or none.'),
});

const status = z.int().min(100).max(599);
const outcome = z.union([z.literal('otherwise'), z.strictObject({
  status: z.union([status, z.array(status).min(1)]).describe('The HTTP status of the answer, or several.'),
  has: z.array(z.string()).min(1).optional().describe('Fields of result that the answer has then. One that lacks any of them is no such outcome: it comes out as what stands for everything else.'),
})], { error: 'an outcome was expected here\nWrite { status: 200 } or otherwise.' });

const path = z.string().regex(/^\/(?!\/)[^\s?#]*$/, { error: 'a path begins with / and has no ? or #\nWrite it like /track/{number}; what follows a ? goes under query.' }).describe('The path at the service\'s address; {input} is put in, encoded.');

const operation = z.strictObject({
  get: path.optional(),
  post: path.optional(),
  put: path.optional(),
  patch: path.optional(),
  delete: path.optional(),
  query: inputMap.optional().describe('Query parameter: input.'),
  body: inputMap.optional().describe('Field of the JSON body: input.'),
  personal: z.array(z.string()).min(1).optional().describe('Inputs for which it needs what is the customer\'s own: a number, an address. No other is given any.'),
  timeout: duration.optional().describe('For one attempt; 10 s where nothing is said.'),
  retries: z.int().min(0).max(5).optional().describe('Further attempts when it may have been a passing failure; 2 where nothing is said.'),
  result: z.record(fieldName, resultField).optional().describe('What texts and conditions can read of the answer.'),
  outcomes: z.record(ownName, outcome).describe('Read from the top; the first is the success.'),
});

const service = z.strictObject({
  url: z.union([z.string(), z.strictObject({ setting: settingName, default: z.string().optional().describe('The address while the setting is empty.') })]).describe('The fixed address, or the setting that holds it.'),
  headers: z.record(z.string(), z.union([z.string(), setting])).optional().describe('Header: its value, or the setting that holds a secret.'),
  operations: z.record(ownName, operation).describe('What can be called, by its name; each has one of get, post, put, patch and delete.'),
});

/** `bots/<bot>/services.yaml` */
export const servicesSchema = z.record(ownName, service);

const slot = z.looseObject({
  type: z.string({ error: 'a slot type was expected here\nWrite it like text or date.' }).describe('What the slot accepts.'),
  personal: z.boolean().optional().describe('Erased and exported with the contact, never in a log.'),
  title: plainText.optional().describe('How customers and agents read what it holds.'),
});

const examples = z
  .record(z.string(), z.array(z.string({ error: 'a sentence was expected here\nPut it in quotes if there is a colon or a brace in it.' })))
  .optional()
  .describe('What customers write when they want this, by language.');

const offer = z.boolean().optional().describe('Whether the bot offers it when it says what it can do; where nothing is said, unless it only says something.');

const intent = z.strictObject({
  title: plainText.optional().describe('How customers and agents read what it is about; else that of the file.'),
  examples,
  offer,
  steps: stepList.describe('What it does, from the top.'),
});

/** `dialogs/*.yaml`: one dialog with its steps, or several small ones under `intents`. */
export const dialogSchema = z
  .strictObject({
    dialog: ownName.describe('The dialog\'s name.'),
    title: plainText.describe('How customers and agents read what it is about.'),
    examples,
    offer,
    slots: z.record(ownName, slot).optional().describe('What the dialog remembers.'),
    returns: slotName.optional().describe('The slot whose value a dialog gets that runs this one: run … into.'),
    steps: stepList.optional().describe('What it does, from the top.'),
    intents: z.record(ownName, intent).optional().describe('Instead of examples and steps: several small dialogs in one file, each with its own. Elsewhere each is called by both names: small-talk.greeting.'),
  })
  .superRefine((file, context) => {
    const wrong = (key: string, message: string): void => context.addIssue({ code: 'custom', path: [key], message });
    if (file.intents === undefined && file.steps === undefined) wrong('steps', 'steps were expected here');
    if (file.intents === undefined) return;
    for (const key of ['steps', 'examples', 'offer', 'returns'] as const) {
      if (file[key] !== undefined) wrong(key, `a file with intents has ${key} only within each of them\nMove it there.`);
    }
  });
