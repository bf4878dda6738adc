import type { z } from 'zod';
import type { Attachment } from '../activity/activity.js';
import type { Diagnostic, Range } from '../diagnostics/diagnostic.js';
import type { Condition } from './condition.js';
import type { Bot, Dialog, Project, Slot, Step } from './project.js';
import type { Choice, Reading, SlotValue, Value } from './slot-type.js';
import type { Text } from './text.js';

/** What a step wants next. */
export type Flow =
  | { flow: 'next' }
  /** Into one of the step's blocks, `cases.delivered`; after it, the step's `next`. */
  | { flow: 'enter'; block: string }
  /** To the `ask` step of a slot, which is forgotten first. */
  | { flow: 'ask-again'; slot: string }
  /** To the `place` step of this name in the same dialog. */
  | { flow: 'go-to'; place: string }
  /**
   * Until the customer writes; `resume` is called with the answer. After `silenceMs` without a word it is called with
   * `silence`; left out, the bot's own silence applies (a reminder, then the end).
   */
  | { flow: 'wait'; silenceMs?: number }
  /** Until a time, ISO 8601 UTC; `resume` is called with `time`. Meanwhile the customer may begin other dialogs. */
  | { flow: 'pause'; until: string }
  /** Until the operation has an outcome; `resume` is called with it. */
  | { flow: 'call'; operation: string; input: Record<string, Value> }
  /** Another dialog, then on; what that one returns goes into the slot `into`. */
  | { flow: 'run'; dialog: string; slots: Record<string, SlotValue>; into?: string }
  | { flow: 'handoff'; queue: string; reason: string; priority: 'normal' | 'high'; note?: string }
  /** Ends the dialog, or with it all others that wait. */
  | { flow: 'end'; of?: 'conversation' };

/** What came back to a step that waits. */
export type Reply =
  /** The customer wrote or tapped. `choice` is the value of what was tapped, or typed as it stands on a button. */
  | { reply: 'answer'; text: string; choice?: string; attachments?: readonly Attachment[] }
  /** Nothing else wanted the message either: say that it did not fit. With `wish` it only said once more what the dialog is for. */
  | { reply: 'misfit'; text?: string; wish?: true }
  /** The customer doesn't know it or can't find it. To wait on means that the engine tells them not to hurry and asks again. */
  | { reply: 'not-at-hand' }
  /** A photo, a voice note … where words were wanted. */
  | { reply: 'unreadable'; kind: string }
  /** After an interruption: say again what is waited for. */
  | { reply: 'again' }
  /** The customer has said nothing for the time that `wait` gave; `times` counts from 1. To wait on means that a reminder was said. */
  | { reply: 'silence'; times: number }
  /** The time that `pause` waited for has come. */
  | { reply: 'time' }
  /** The dialog that was run has ended; what it returned is in the slot `into`. */
  | { reply: 'returned' }
  | { reply: 'outcome'; outcome: string; result: Record<string, Value> };

/** A choice under a message. With `run` a tap starts that dialog, else it answers the step that waits. */
export type Offer = Choice & { run?: string };

/** A file under or above a text: by an https address, or by its path from the project's folder. */
export interface Media {
  kind: 'image' | 'video' | 'document';
  url?: string;
  file?: string;
  /** How a document is called. */
  name?: string;
}

/** A message that goes out later, whether or not the customer's window is still open. */
export interface Notification {
  /** ISO 8601 UTC. */
  at: string;
  /** Within the window. */
  text: string;
  /** Outside of it: the channel's approved template, and what stands in its placeholders. */
  template: { name: string; parameters: string[] };
  /** What it is about, where the dialog says it: an order, an appointment. */
  about?: string;
}

export interface Say {
  text: string;
  choices?: Offer[];
  layout?: 'buttons' | 'list';
  opener?: string;
  media?: Media;
  /** A button that opens an https address. */
  link?: { title: string; url: string };
  /** Small print under the text. */
  footer?: string;
}

/** What a step may see and do: pure, and only for this turn. */
export interface Turn {
  readonly project: Project;
  readonly dialog: Dialog;
  readonly language: string;
  /** ISO 8601 UTC. */
  readonly now: string;
  slot(name: string): SlotValue | undefined;
  /** Sets or (with `undefined`) forgets a slot. */
  setSlot(name: string, value: SlotValue | undefined): void;
  /** Sets a slot to what the customer said: what "no, that's wrong" forgets again. */
  answer(name: string, value: SlotValue): void;
  /** The dialog's declaration of a slot. */
  declared(name: string): Slot;
  /** What the customer said about a slot before it was asked, where that needs a question: read it like an answer. */
  heard(name: string): string | undefined;
  /** Keeps a call's fields under a name for texts and conditions. */
  save(name: string, result: Record<string, Value>): void;
  /** What texts and conditions read: slots, results, `now`, `hours`, `open`, `bot`. */
  scope(): Record<string, Value | undefined>;
  /** Whether a condition is true now. */
  holds(condition: Condition): boolean;
  /** What stands at a path, as texts and conditions read it: `['parcel', 'status']`. */
  value(path: readonly string[]): unknown;
  /** In the customer's language, unless told otherwise. */
  render(text: Text, language?: string): string;
  /** A text for another system or a slot: values as they are, not as people read them. */
  fill(text: Text): string;
  /** A default text by its name, with the bot's own in place of ours. */
  renderDefault(name: string, extra?: Record<string, Value>): string;
  read(slot: Slot, text: string): Reading[];
  /** What the customer sent beside words, where the slot takes it. */
  readAttachment(slot: Slot, attachment: Attachment): Reading | undefined;
  choices(slot: Slot): Choice[] | undefined;
  /** Why a text doesn't fit as an answer, where the slot's type has a reason. */
  whyNot(slot: Slot, text: string): string | undefined;
  show(slot: Slot, value: SlotValue): string;
  say(message: Say): void;
  /** How often this step has spoken in this conversation before: by it variants take turns. */
  times(): number;
  /** Sends a message later, unless the customer says "stop" before; in place of what the step planned before in this run of the dialog. `undefined` takes that back. */
  notify(notification: Notification | undefined): void;
  /** Takes back what is planned by a template: about the same, whichever dialog planned it; without `about` what this run of the dialog has planned. */
  callOff(template: string, about?: string): void;
  /** Keeps a satisfaction of 1 (worst) to 5 (best). */
  rate(rating: { score: number; of: 'bot' | 'person' }): void;
  /** Puts words before whatever is said next, in the same message. */
  prefix(words: string): void;
  /** The step's own notes (tries, candidates): kept while the conversation waits in it, forgotten when it goes on. */
  memory: Record<string, Value>;
}

/** What a local check finds. */
export type StepFinding = Diagnostic;

/** What a local check may see. */
export interface StepCheck {
  bot: Bot;
  project: Project;
  dialog: Dialog;
  /** The range of a node within the step: `['outcomes', 'not-found']`. */
  rangeOf(path: readonly (string | number)[], part?: 'key' | 'value'): Range;
}

/** A kind of step: everything about it in one value, read by the parser, the checker, the engine, the editor and the reference. */
export interface StepType<Options = unknown> {
  /** The key that names it in YAML. */
  name: string;
  docs: {
    summary: string;
    /** A whole dialog in YAML that uses the step: checked and run. */
    example: string;
    /** Further ones, until every option is shown; `beside` is another dialog that one needs. */
    more?: readonly { about: string; example: string; beside?: string }[];
  };
  /** The whole step object, its naming key included. Nested step lists are `stepList`, texts `text`, conditions `condition`. */
  schema: z.ZodType<Options>;
  /** Nested step lists as they stand in the parsed options: block name → path within the step. */
  blocks?(options: Options): { block: string; path: (string | number)[] }[];
  check?(step: Step<Options>, context: StepCheck): StepFinding[];
  run(step: Step<Options>, turn: Turn): Flow;
  /** How well a reply would answer the step that waits, without answering it; `undefined`: not at all. */
  fit?(step: Step<Options>, turn: Turn, reply: { text: string; choice?: string; attachments?: readonly Attachment[] }): Reading['fit'] | undefined;
  /**
   * What to do with what came back. `undefined` means "not an answer to me": the engine then looks for another
   * intent, and if there is none calls again with `misfit`.
   */
  resume?(step: Step<Options>, turn: Turn, reply: Reply): Flow | undefined;
}

/** Declares a step type: one file under `steps/`, one line in its list. */
export function defineStep<Options>(type: StepType<Options>): StepType {
  return type as unknown as StepType;
}
