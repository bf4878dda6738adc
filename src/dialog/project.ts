import type { Range } from '../diagnostics/diagnostic.js';
import type { Condition } from './condition.js';
import type { SlotType } from './slot-type.js';
import type { StepType } from './step-type.js';
import type { Text } from './text.js';

/** Everything that `loadProject()` read: immutable, and shared by all conversations. */
export interface Project {
  /** A hash over the files' contents. */
  version: string;
  /** The folder with `bots/` and `dialogs/`. */
  folder: string;
  bot: Bot;
  dialogs: ReadonlyMap<string, Dialog>;
  services: ReadonlyMap<string, Service>;
  slotTypes: ReadonlyMap<string, SlotType>;
  stepTypes: ReadonlyMap<string, StepType>;
  /** Files that the bot may send, by their paths `files/map.png`: how many bytes each has. Absent where nobody looked. */
  files?: ReadonlyMap<string, number>;
}

export interface Bot {
  name: string;
  /** What customers and agents read. */
  title: Text;
  /** The first is the one spoken when nothing is known of the customer. */
  languages: string[];
  timeZone: string;
  channels: string[];
  queues: ReadonlyMap<string, Queue>;
  /** The queue that a handoff without one goes to: the first declared. */
  queue: string;
  /** Reason of a handoff → how agents read it, by language: the bot's own, and ours for what it does by itself. */
  reasons: ReadonlyMap<string, Readonly<Record<string, string>>>;
  /** When the business is open, for texts and conditions; `undefined` where the file says nothing. */
  hours: OpeningHours | undefined;
  /** Days on which it is closed, and so are the queues that say nothing else. */
  holidays: Holidays | undefined;
  /** How customers are addressed: Sie or du. */
  tone: 'formal' | 'informal';
  /** What a new customer is told about their data, once; `undefined`: nothing. */
  privacy: Text | undefined;
  /** Dialogs that stand in for default behaviours. */
  behaviours: { person?: string; closed?: string };
  /** Default texts by name, with the bot's own in place of ours. */
  texts: ReadonlyMap<string, Text>;
  /** What follows when a customer leaves a question open; `undefined`: nothing. */
  silence: Silence | undefined;
  /** Messages that the channel has approved, for when its window is closed. */
  templates: ReadonlyMap<string, MessageTemplate>;
}

/** Milliseconds since the customer's last message. */
export interface Silence {
  remindMs: number;
  closeMs: number;
}

export interface MessageTemplate {
  /** As approved. */
  name: string;
  /** `{{1}}` is the first of its parameters. */
  text: Text;
  /** How many parameters it takes. */
  parameters: number;
  /** Language → as it was approved: `en` → `en_US`. */
  languages: Readonly<Record<string, string>>;
  range: Range;
}

export interface Queue {
  name: string;
  title: Text;
  hours: OpeningHours;
  /** Minutes within which somebody answers while on duty; stated to the customer. */
  promise: number;
}

/** Local times by weekday, 0 = Sunday; `always` is round the clock. Minutes since midnight, the end exclusive, up to 1440. */
export type OpeningHours = 'always' | { days: readonly (readonly { from: number; to: number }[])[]; holidays?: Holidays };

/** Days off: those of a German state (`BY`), with `also` those of some of its places, and the business's own. JSON. */
export interface Holidays {
  state?: string;
  also: readonly string[];
  /** `2026-12-24`, or `12-24` in every year; without ranges it is closed all day. */
  days: readonly { day: string; title?: Readonly<Record<string, string>>; ranges: readonly { from: number; to: number }[] }[];
}

export interface Dialog {
  name: string;
  title: Text;
  /** language → examples */
  examples: Record<string, string[]>;
  slots: ReadonlyMap<string, Slot>;
  /** The slot whose value goes to the dialog that ran this one. */
  returns?: string;
  /** Whether it stands among what the bot offers to help with. */
  offered: boolean;
  /** What calls of this dialog save, by name: the operations that fill it. */
  results: ReadonlyMap<string, readonly Operation[]>;
  steps: readonly Step[];
  /** Every step of the dialog by its place, nested ones included. */
  places: ReadonlyMap<string, Step>;
  range: Range;
}

export interface Slot {
  name: string;
  type: SlotType;
  options: unknown;
  /** Erased and exported with the contact; never in a log. */
  personal: boolean;
  /** How customers and agents read what it holds. */
  title?: Text;
  range: Range;
}

/** One compiled instruction. */
export interface Step<Options = unknown> {
  /** A path that stays while the author edits elsewhere: `1/outcomes.not-found/0`. */
  place: string;
  type: StepType<Options>;
  options: Options;
  /** Nested steps by block: `outcomes.not-found`, `cases.delivered`, `exhausted`, `when.0` … */
  blocks: ReadonlyMap<string, readonly Step[]>;
  /** Where it goes on when this step is done; `undefined` at the dialog's end. */
  next: string | undefined;
  range: Range;
}

/** An outside system, as `services.yaml` declares it. */
export interface Service {
  name: string;
  /** The environment variable that holds the address, `DHL_API_URL`, and the address used when it is unset. */
  url: { setting?: string; default?: string };
  /** Header → literal, or the environment variable that holds the secret. */
  headers: Record<string, string | { setting: string }>;
  operations: ReadonlyMap<string, Operation>;
  range: Range;
}

export interface Operation {
  service: string;
  name: string;
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** `/track/{number}`: placeholders are inputs, percent-encoded. */
  path: string;
  /** Query parameter → input name. */
  query: Record<string, string>;
  /** JSON body field → input name. */
  body: Record<string, string> | undefined;
  inputs: string[];
  /** Those of them that may get what is personal. */
  personal: readonly string[];
  /** Milliseconds for one attempt. */
  timeoutMs: number;
  /** Attempts after the first, on a failure that may pass (no answer, 429, 5xx). */
  retries: number;
  /** Field → where it stands in the answer, and its closed set. */
  result: Record<string, ResultField>;
  /** The one that goes on below the call, then the others, as matched top to bottom. */
  outcomes: readonly Outcome[];
  success: string;
  range: Range;
}

export interface ResultField {
  /** A path into the JSON answer: `shipments.0.status.statusCode`. */
  from: string;
  /** The closed set, if it is one; `choose` over it must handle each. */
  oneOf?: string[];
  /** What stands when the answer has no such field or one outside the set. */
  otherwise?: string;
  type: 'text' | 'number' | 'date' | 'yes-no';
}

export interface Outcome {
  name: string;
  /** Exact HTTP statuses; `undefined` matches whatever no other outcome matches, no answer included. */
  status?: number[];
  /** Fields of the result that are there then; without one of them it is the outcome that stands for everything else. */
  has?: string[];
}

export type { Condition, StepType, SlotType, Text };
