import { asking } from '../frames.js';
import type { Moment } from '../moment.js';
import { repeatQuestion } from '../run-stack.js';
import { speakDefault } from '../speak.js';

/** Only emoji, punctuation, or nothing that one can see: the question stands, and nothing was misunderstood. */
export function wordless(moment: Moment): void {
  const waiting = asking(moment);
  if (waiting) repeatQuestion(moment, waiting);
  else speakDefault(moment, 'wordless');
}
