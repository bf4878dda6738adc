import type { Activity, Draft } from '../activity/activity.js';
import type { SlotValue, Value } from '../dialog/slot-type.js';
import type { Understanding } from '../dialog/understanding.js';

/** A dialog that runs in a conversation. */
export interface Frame {
  dialog: string;
  /** The step it stands at; `undefined` once it is past its last. */
  place: string | undefined;
  slots: Record<string, SlotValue>;
  /** Results of calls, by the name they were saved under. */
  results: Record<string, Record<string, Value>>;
  /** The notes of the step that waits. */
  memory: Record<string, Value>;
  /** Slots in the order they were answered, for corrections. */
  answered: string[];
  /** What it waits for; absent while it runs. */
  waiting?: 'answer' | 'outcome';
}

/** All that the engine knows of a conversation: JSON. */
export interface State {
  /** The version of the project that decided last. */
  project: string;
  language: string | undefined;
  /** Dialogs running, the last one on top; at most four: one and three interruptions. */
  stack: Frame[];
  /** Who speaks to the customer. */
  speaker: 'bot' | 'queue' | 'agent';
  /** Messages in a row that were not understood. */
  misunderstood: number;
  /** Choices that were offered last, id → what it does. */
  offered: Record<string, { dialog?: string; title: string }>;
  /** What dialogs that have ended left to say to an agent. */
  known: Record<string, SlotValue>;
}

/** Whether a queue is staffed when the event is handled, and what may be promised. */
export interface Duty {
  open: boolean;
  /** ISO 8601 UTC: when it opens next; absent while open or when it never does. */
  opensAt?: string;
  /** Minutes until somebody answers, when open. */
  promise: number;
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
  | ({ event: 'outcome'; operation: string; outcome: string; result: Record<string, Value> } & At)
  | ({ event: 'taken'; agent: { id: string; name: string } } & At)
  | ({ event: 'handed-back'; agent: { id: string; name: string } } & At)
  | ({ event: 'closed'; agent: { id: string; name: string } } & At)
  /** The turn threw: apologise, open a case. */
  | ({ event: 'failed' } & At);

export type Effect =
  | { effect: 'send'; draft: Draft }
  | { effect: 'call'; operation: string; input: Record<string, Value> }
  | { effect: 'open-case'; queue: string; reason: string; priority: 'normal' | 'high'; slots: CaseSlot[] }
  /** Nothing answered this: for review. */
  | { effect: 'not-understood'; text: string };

/** A slot as the agent sees it. */
export interface CaseSlot {
  dialog: string;
  name: string;
  /** As shown to a person, in the bot's first language. */
  text: string;
  personal: boolean;
}

export interface Transition {
  state: State;
  effects: Effect[];
}
