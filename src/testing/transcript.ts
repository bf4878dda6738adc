import type { Range } from '../diagnostics/diagnostic.js';

/** What the customer does, as the transcript says it. */
export interface CustomerDoes {
  does: 'write' | 'tap' | 'send';
  /** The messages of a burst; most often one. */
  texts: string[];
  /** The title of what is tapped. */
  title?: string;
  /** What is sent beside words. */
  kind?: Sendable;
}

export const sendables = ['photo', 'video', 'voice', 'document', 'sticker', 'location', 'contact'] as const;
export type Sendable = (typeof sendables)[number];

export const agentActs = ['takes', 'hands back', 'closes'] as const;
export type AgentAct = (typeof agentActs)[number];

export interface ExpectedCase {
  queue?: string;
  reason?: string;
  priority?: 'normal' | 'high';
  /** Slot → how the agent sees it; `*` stands for anything. */
  slots?: Record<string, string>;
}

/** One line of a chat. */
export type Line = { range: Range } & (
  | { line: 'customer'; customer: CustomerDoes }
  | { line: 'agent'; act: AgentAct | 'says'; text?: string }
  | { line: 'bot'; text: string; buttons?: string[] }
  | { line: 'case'; case: ExpectedCase }
  | { line: 'at'; at: string }
  | { line: 'on-duty'; onDuty: boolean }
);

/** What a service answers. */
export interface Answer {
  outcome: string;
  result: Record<string, string | number | boolean>;
}

/** A chat as it should go. */
export interface Transcript {
  name: string;
  /** `service.operation` → its answers, one call after the other; the last one stays. */
  services: Record<string, Answer[]>;
  chat: Line[];
  range: Range;
}
