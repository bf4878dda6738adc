import type { Range } from '../diagnostics/diagnostic.js';
import type { Value } from '../dialog/slot-type.js';

/** What the customer does, as the transcript says it. */
export interface CustomerDoes {
  does: 'write' | 'tap' | 'send';
  /** The messages of a burst; most often one. */
  texts: string[];
  /** The title of what is tapped. */
  title?: string;
  /** What is sent beside words. */
  kind?: Sendable;
  /** How a document or a place is called. */
  name?: string;
  /** Where a location is, in degrees. */
  latitude?: number;
  longitude?: number;
  address?: string;
}

export const sendables = ['photo', 'video', 'voice', 'document', 'sticker', 'location', 'contact'] as const;
export type Sendable = (typeof sendables)[number];

export const agentActs = ['takes', 'hands back', 'closes'] as const;
export type AgentAct = (typeof agentActs)[number];

/** A message of the bot; what is left out is not looked at. In every text `*` stands for anything. */
export interface ExpectedBubble {
  text?: string;
  /** The step that speaks: its `place`, what it is (`ask:size`), or where it stands (`2/cases.large/0`); of another dialog after `dialog/`. */
  step?: string;
  /** The default text that is said. */
  default?: string;
  /** Titles; of a row of a list also `title · description`. */
  buttons?: string[];
  /** What stands on the button that opens a list. */
  list?: string;
  /** The title or the address of a link. */
  link?: string;
  /** The name, the address or the kind of what is shown: `image`. */
  media?: string;
  footer?: string;
  /** The approved template that goes out once the window has closed. */
  template?: string;
}

export interface ExpectedCase {
  queue?: string;
  reason?: string;
  priority?: 'normal' | 'high';
  note?: string;
  /** Slot → how the agent sees it; `*` stands for anything. */
  slots?: Record<string, string>;
}

export interface ExpectedCall {
  /** `service.operation` */
  operation: string;
  /** Input → what it is; `*` stands for anything. */
  input: Record<string, string>;
}

export interface ExpectedNotification {
  /** When it goes out, on the bot's clock: `2026-11-03 09:00`. */
  at?: string;
  text?: string;
  template?: string;
}

/** One line of a chat. */
export type Line = { range: Range } & (
  | { line: 'customer'; customer: CustomerDoes }
  | { line: 'agent'; act: AgentAct | 'says'; text?: string }
  | ({ line: 'bot' } & ExpectedBubble)
  | { line: 'silent' }
  | { line: 'case'; case: ExpectedCase }
  | { line: 'call'; call: ExpectedCall }
  | { line: 'rating'; score: number; of?: 'bot' | 'person' }
  | { line: 'notification'; notification: ExpectedNotification }
  | { line: 'after'; ms: number; written: string }
  | { line: 'at'; at: string }
  | { line: 'on-duty'; onDuty: boolean }
);

/** What a service answers. */
export interface Answer {
  outcome: string;
  result: Record<string, Value>;
}

/** A chat as it should go. */
export interface Transcript {
  name: string;
  /** `service.operation` → its answers, one call after the other; the last one stays. */
  services: Record<string, Answer[]>;
  /** The services are really asked, in the sandbox. */
  sandbox: boolean;
  chat: Line[];
  range: Range;
}
