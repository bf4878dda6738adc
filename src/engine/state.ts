import type { Activity, Draft, Origin } from '../activity/activity.js';
import type { SlotValue, Value } from '../dialog/slot-type.js';
import type { Notification } from '../dialog/step-type.js';
import type { Understanding } from '../dialog/understanding.js';

/** A value, with the type of the slot that held it. */
export type Known = SlotValue & { type: string };

/** A dialog that runs in a conversation. */
export interface Frame {
  dialog: string;
  /** The step it stands at; absent once it is past its last. */
  place?: string;
  /** What that step is, `ask:tracking_number`: by it a place is known again after an edit. */
  step?: string;
  slots: Record<string, SlotValue>;
  /** The type that each slot had when it was filled. */
  types: Record<string, string>;
  /** What the customer said before it was asked and what may mean several things: by slot. */
  heard: Record<string, string>;
  /** Results of calls, by the name they were saved under. */
  results: Record<string, Record<string, Value>>;
  /** The notes of the step that waits. */
  memory: Record<string, Value>;
  /** Slots in the order they were answered, for corrections. */
  answered: string[];
  /** Those of them that were said before they were asked, and whose question the dialog hasn't come to. */
  early?: string[];
  /** Slots taken over from the dialog before, as long as the customer hasn't been shown them. */
  taken?: string[];
  /** What dialogs that it ran knew, by slot. */
  learnt?: Record<string, Known>;
  /** How often a slot had to be asked again. */
  again: Record<string, number>;
  /** What it waits for: `dialog` while one that it ran itself stands above it; absent while it runs. */
  waiting?: 'answer' | 'outcome' | 'dialog' | 'time';
  /** The slot that what the dialog above returns goes into. */
  into?: string;
  /** The id of the call whose outcome it waits for. */
  call?: string;
  /** When the time comes that it waits for, ISO 8601 UTC. */
  until?: string;
  /** Milliseconds of silence after which the step that waits wants to know of it; absent: the bot's own apply. */
  silenceMs?: number;
  /** The customer has said "stop": nothing of this dialog may be sent later. */
  stopped?: true;
  /** What its steps have planned to be sent later, by place: a step that is reached again takes it back. */
  planned?: Record<string, string>;
}

/** A choice that the customer was offered. */
export interface Offered {
  title: string;
  /** What the step knows it by. */
  value: string;
  /** The dialog that it starts; without one it answers the question that waits. */
  dialog?: string;
}

/** The dialog that ended last: what "no, I meant …" still means, and what the next one need not ask. */
export type Ended = Pick<Frame, 'dialog' | 'slots' | 'types' | 'answered' | 'results' | 'planned' | 'learnt'> & { /** ISO 8601 UTC. */ at?: string };

/** Something that happens at a time, unless it is called off before. */
export type Timer = { /** ISO 8601 UTC. */ at: string } & (
  /** The customer has not answered what waits on top. */
  | { timer: 'silence'; times: number }
  /** A dialog pauses until then. */
  | { timer: 'pause'; dialog: string }
  /** By then a person of the queue was promised. */
  | { timer: 'promise'; queue: string }
  /** `locale` is the language that it was put into words in. */
  | { timer: 'notification'; notification: Notification; locale: string; origin: Origin; /** When it was planned, ISO 8601 UTC. */ since?: string }
);

/** All that the engine knows of a conversation: JSON. */
export interface State {
  /** The version of the project that decided last. */
  project: string;
  language?: string;
  /** Dialogs running, the last one on top; one and at most three that came in between. */
  stack: Frame[];
  ended?: Ended;
  /** What was taken over from the dialog before and shown since the customer wrote last. */
  shown?: { dialog: string; slot: string }[];
  /** Who speaks to the customer. */
  speaker: 'bot' | 'queue' | 'agent';
  /** Messages in a row that were not understood. */
  misunderstood: number;
  /** Messages in a row that carried no words: photos, voice notes … */
  unreadable: number;
  /** Whether the customer has been told, while nobody has taken the case, that all they write is passed on. */
  inLine?: boolean;
  /** Whether the customer has been told what becomes of their data. */
  informed?: boolean;
  /** Insults so far. */
  upset?: number;
  /** The choices under the last message, by id. */
  offered: Record<string, Offered>;
  /** What dialogs that have ended left to say to an agent, by `dialog/slot`. */
  known: Record<string, SlotValue>;
  /** How many calls were made: their ids count on from here. */
  calls: number;
  /** A notification has gone out since the customer last said "stop". */
  notified?: true;
  /** When the customer last said "stop", whether or not there was anything to stop, ISO 8601 UTC. */
  stoppedAt?: string;
  /** In the order of their times. The runtime raises `time` when the first is due. */
  timers?: Timer[];
  /** How often steps with variants have spoken, by `dialog/place`. */
  spoken?: Record<string, number>;
}

/** Whether a queue is staffed when the event is handled, and what may be promised. */
export interface Duty {
  open: boolean;
  /** ISO 8601 UTC: when it opens next, also while it is open and closes before the promise could be kept; absent when it never does. */
  opensAt?: string;
  /** Minutes on duty until somebody answers. */
  promise: number;
  /** ISO 8601 UTC: when that is, counting only time on duty; by `open`, `opensAt` and `promise` unless given. */
  promisedAt?: string;
}

interface At {
  /** ISO 8601 UTC. */
  now: string;
  /** By queue. */
  duty: Record<string, Duty>;
}

export type Event =
  /** What the customer sent: one activity, or a burst read as one. */
  | ({ event: 'activities'; activities: Activity[]; text: string; understanding: Understanding | undefined } & At)
  /** What a call came to; `call` is the id of the effect. One that nobody waits for any more changes nothing. */
  | ({ event: 'outcome'; call: string; operation: string; outcome: string; result: Record<string, Value> } & At)
  | ({ event: 'taken'; agent: { id: string; name: string } } & At)
  | ({ event: 'handed-back'; agent: { id: string; name: string } } & At)
  | ({ event: 'closed'; agent: { id: string; name: string } } & At)
  /** A timer is due. `windowOpen`: whether the channel still takes free text. */
  | ({ event: 'time'; windowOpen: boolean } & At)
  /** The turn threw: apologise, open a case. */
  | ({ event: 'failed' } & At);

export type Effect =
  | { effect: 'send'; draft: Draft }
  /** `operation` is `service.operation`; `id` is unique in the conversation: it makes an idempotency key. */
  | { effect: 'call'; id: string; operation: string; input: Record<string, Value> }
  | { effect: 'open-case'; queue: string; reason: string; priority: 'normal' | 'high'; slots: CaseSlot[]; note?: string }
  /** All that is kept of the customer is erased with this turn; the receipt's number. */
  | { effect: 'erase'; number: string }
  | { effect: 'rate'; score: number; of: 'bot' | 'person' }
  /** The customer wants no more notifications: what has not gone out of them is dropped. */
  | { effect: 'stop-notifications' }
  /** The customer no longer wants the case that waits in its queue. */
  | { effect: 'close-case' }
  /** Nothing answered this: for review. */
  | { effect: 'not-understood'; text: string };

/** A slot as the agent sees it. */
export interface CaseSlot {
  dialog: string;
  name: string;
  /** By language, where the dialog says it. */
  title?: Record<string, string>;
  /** As shown to a person, in the bot's first language. */
  text: string;
  personal: boolean;
}

/** Why the bot went the way that it went: for whoever asks what it said. */
export type Because = Pick<Origin, 'decision' | 'intents' | 'reads'>;

export interface Transition {
  state: State;
  effects: Effect[];
  /** `reads`: what was read and no message was said yet that shows it. */
  because?: Because;
}
