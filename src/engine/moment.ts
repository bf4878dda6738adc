import type { Project, Step } from '../dialog/project.js';
import { copy } from './copy.js';
import type { Message } from './message.js';
import type { Observer } from './observer.js';
import type { Because, Effect, Ended, Event, Frame, State } from './state.js';

/** How many steps one transition may take: more is a loop that no customer is part of. */
const stepLimit = 200;

/** How many dialogs may run each other. */
export const stackLimit = 16;

/** Steps go round without the customer: an author's mistake that the checker has not seen. */
export class EndlessDialogError extends Error {
  constructor(dialog: string) {
    super(`Dialog ${dialog} goes round without asking the customer anything.`);
    this.name = 'EndlessDialogError';
  }
}

/** One transition while it is decided: a copy of the state to write on, and what has been decided so far. */
export interface Moment {
  readonly project: Project;
  readonly event: Event;
  readonly observer: Observer;
  state: State;
  readonly effects: Effect[];
  stepsLeft: number;
  /** Words that go before whatever is said next, in the same message. */
  prefix: string[];
  /** The message that began the dialog on top, in this turn: it may say what dialogs ask that are run for it. */
  opening?: Message;
  /** The dialog that ended before the one on top began, in this turn: what it knew is not asked again. */
  before?: Ended | undefined;
  /** What the last message showed that was taken over: "no, another one" means it. */
  shown?: State['shown'];
  /** What the customer's message was taken for. */
  because?: Because;
  /** What steps have read since the bot spoke last: path → as it stood. */
  reads: Record<string, string>;
}

export function createMoment(project: Project, state: State, event: Event, observer: Observer = {}): Moment {
  return { project, event, observer, state: copy(state), effects: [], stepsLeft: stepLimit, prefix: [], reads: {} };
}

export function topFrame({ state }: Moment): Frame | undefined {
  return state.stack.at(-1);
}

/** The step at which a frame stands. */
export function stepOf({ project }: Moment, frame: Frame): Step | undefined {
  return frame.place === undefined ? undefined : project.dialogs.get(frame.dialog)?.places.get(frame.place);
}

/** A dialog's title, as the customer reads it. */
export function titleOf(moment: Moment, dialog: string): string {
  return moment.project.dialogs.get(dialog)?.title.render(languageOf(moment), {}) ?? dialog;
}

/** The language that the customer is spoken to in. */
export function languageOf({ project, state }: Moment): string {
  return state.language ?? project.bot.languages[0] ?? 'en';
}
