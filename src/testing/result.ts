import type { Draft } from '../activity/activity.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Decision } from '../runtime/decide.js';
import type { Line, Transcript } from './transcript.js';

/** What really came, be it a message of the bot or a case. */
export type Came = { came: 'bubble'; draft: Draft } | { came: 'case'; case: Decision['cases'][number] };

/** Where a chat went another way than its transcript says. */
export interface Failure {
  /** One sentence. */
  message: string;
  /** The line of the transcript: what was expected, or after what something unexpected came. */
  expected: Line;
  /** True where nothing was expected, but something came. */
  surplus: boolean;
  came?: Came;
}

export interface TranscriptResult {
  transcript: Transcript;
  /** The lines that went as they should, up to the failure. */
  passed: Line[];
  failure?: Failure;
}

export interface TestResults {
  results: TranscriptResult[];
  /** What is wrong with the transcript files themselves. */
  diagnostics: Diagnostic[];
  passed: number;
  failed: number;
}
