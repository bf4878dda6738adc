import type { Draft, Origin } from '../activity/activity.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Notification } from '../dialog/step-type.js';
import type { Decision } from '../runtime/decide.js';
import type { Call } from '../runtime/services.js';
import type { Tally } from './coverage/tally.js';
import type { Line, Transcript } from './transcript.js';

/** What really came: a message of the bot, a case, or what the bot did without a word. */
export type Came =
  | { came: 'bubble'; draft: Draft }
  | { came: 'case'; case: Decision['cases'][number] }
  | { came: 'call'; call: Call }
  | { came: 'rating'; score: number; of: 'bot' | 'person' }
  | { came: 'notification'; notification: Notification; origin: Origin };

/**
 * A row of a chat in which what was expected stands against what came: `same` as expected, `other` than expected,
 * `missing` what never came, `surplus` what nobody expected, `impossible` what the customer could not do.
 */
export type Row =
  | { row: 'same'; line: Line }
  | { row: 'other'; line: Line; came: Came; message: string }
  | { row: 'missing' | 'impossible'; line: Line; message: string }
  | { row: 'surplus'; came: Came; message: string };

/** Where a chat went another way than its transcript says. */
export interface Failure {
  /** One sentence. */
  message: string;
  /** The line of the transcript: what was expected, or after what something unexpected came. */
  expected: Line;
  /** True where nothing was expected, but something came. */
  surplus: boolean;
  came?: Came;
  /** The turn that went wrong, row by row. */
  rows: Row[];
  /** How many lines of the transcript were not played for it. */
  unplayed: number;
}

export interface TranscriptResult {
  transcript: Transcript;
  /** The lines that went as they should, up to the turn that failed. */
  passed: Line[];
  failure?: Failure;
  /** What the chat went through. */
  tally: Tally;
  /** Milliseconds. */
  took: number;
}

export interface TestResults {
  results: TranscriptResult[];
  /** What is wrong with the transcript files themselves. */
  diagnostics: Diagnostic[];
  passed: number;
  failed: number;
}
