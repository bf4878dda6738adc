import type { z } from 'zod';
import type { Attachment } from '../activity/activity.js';
import type { Bot } from './project.js';

/** JSON: what a conversation's state can hold. */
export type Value = string | number | boolean | null | Value[] | { [key: string]: Value };

/** One way to read an answer. */
export interface Reading {
  value: Value;
  /** How this candidate is called when the customer must choose between several. */
  title?: string;
  /** Read-only facets for texts and conditions: `{{ tracking_number.carrier }}`. */
  fields?: Record<string, Value>;
  /** `exact` the type's own form · `likely` repaired (a typo, a word around it) · `loose` anything goes (free text). */
  fit: 'exact' | 'likely' | 'loose';
  /** Something was added that the customer did not write: they are shown what it was taken for. */
  guessed?: true;
}

export interface Found extends Reading {
  text: string;
  start: number;
  end: number;
}

export interface SlotContext<Options = unknown> {
  options: Options;
  language: string;
  /** ISO 8601 UTC: the turn's time. */
  now: string;
  timeZone: string;
  /** What of the business a slot may depend on. */
  bot?: Pick<Bot, 'hours' | 'queues'>;
}

/** A value remembered. */
export interface SlotValue {
  value: Value;
  fields?: Record<string, Value>;
}

/** A choice that an `ask` shows as a button or a row. */
export interface Choice {
  /** What the button sends; the slot type's `read` takes it in any language. */
  value: string;
  title: string;
  description?: string;
}

/** A kind of slot: what it accepts, how it reads what people write, how it is shown. */
export interface SlotType<Options = unknown> {
  /** Kebab-case, as authors write it. */
  name: string;
  docs: {
    summary: string;
    /** Declarations of slots in YAML that show every option, checked and run; `reads` are of the first. */
    example: string;
    /** Answers and the values that the example's slot reads from them on Sunday 22 November 2026: shown and run. */
    reads: readonly { text: string; value: Value; language?: string }[];
  };
  /** Names of the facets that its readings may carry; left out, a text may ask for any. */
  fields?: readonly string[];
  /** Those of them that not every value has. */
  optional?: readonly string[];
  /** Options beside `type` and `personal` in the declaration. */
  options: z.ZodType<Options>;
  /** The answer to the question: no reading means invalid; several mean that the customer is asked which. */
  read(text: string, context: SlotContext<Options>): Reading[];
  /** Values within a longer utterance, for answers given before they are asked. Leave out where a guess would be wrong. */
  find?(text: string, context: SlotContext<Options>): Found[];
  /** What the customer sends beside words, where the slot takes it: a photo, a document, a location. `undefined`: not this one. */
  readAttachment?(attachment: Attachment, context: SlotContext<Options>): Reading | undefined;
  choices?(context: SlotContext<Options>): Choice[];
  /** The choices are some of what it takes, not all: `choose` can't go through them. */
  suggests?: true;
  /** Why an answer doesn't fit, in a sentence for the customer; `undefined`: there is no more to say than that. */
  whyNot?(text: string, context: SlotContext<Options>): string | undefined;
  /** What is wrong with options that only this bot's file shows to be wrong, and where in them. */
  check?(options: Options, bot: Bot): { path: string[]; message: string; hint: string } | undefined;
  /** Answers that it takes with these options, where those of its documentation may not do, and such with these words in them: for whoever tries a dialog. */
  samples?(context: SlotContext<Options>, holding?: readonly string[]): string[];
  show(value: SlotValue, context: SlotContext<Options>): string;
}

/** Declares a slot type: one file under `slots/`, one line in its list. */
export function defineSlotType<Options>(type: SlotType<Options>): SlotType {
  return type as unknown as SlotType;
}
