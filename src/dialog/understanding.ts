/** A value found in an utterance. Offsets are UTF-16 units into the text as given, the end exclusive. */
export interface Entity {
  /** The slot type's name. */
  type: string;
  /** Normalised; JSON. */
  value: unknown;
  text: string;
  start: number;
  end: number;
}

export interface IntentScore {
  /** A dialog's name, or a built-in intent: `@person`, `@cancel`, `@start-over`, `@correct`, `@language-de` … */
  intent: string;
  /** Calibrated, 0–1: of what is said with 0.8, 80 % is right. */
  confidence: number;
}

/** What an utterance means: the contract between understanding and the engine. */
export interface Understanding {
  /** The language of the utterance, `undefined` where it is too short to tell. */
  language: string | undefined;
  /** Best first. */
  intents: IntentScore[];
  entities: Entity[];
  /** 0–1: how likely it is that no intent is meant. */
  outOfScope: number;
}

/** What to learn from. */
export interface Examples {
  /** intent → language → example utterances; `{slot}` placeholders allowed. */
  intents: Record<string, Record<string, string[]>>;
  languages: string[];
  /** Slot types by the names that placeholders use, across all dialogs: `{tracking_number}` → `tracking-number`. */
  placeholders: Record<string, string>;
}

/** What the conversation knows when an utterance comes in. */
export interface UnderstandingContext {
  /** The customer's language so far. */
  language?: string;
  /** The dialog that runs. */
  dialog?: string;
  /** The slot type that was just asked for. */
  asked?: string;
  /** ISO 8601 UTC: what "tomorrow" is counted from; the present where it is left out. */
  now?: string;
  /** Where the business is; UTC where it is left out. */
  timeZone?: string;
}
