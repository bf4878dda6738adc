import type { Value } from '../../dialog/slot-type.js';
import { asking } from '../frames.js';
import type { Moment } from '../moment.js';
import { repeatQuestion } from '../run-stack.js';
import { speakDefault } from '../speak.js';
import { personOffer } from './menu.js';

/** Says a default text with a person to tap; below it stands the question that waits, and either may be answered. */
export function offerPerson(moment: Moment, text: string, reads: Record<string, Value> = {}): void {
  speakDefault(moment, text, reads, [personOffer(moment)]);
  const waiting = asking(moment);
  if (!waiting) return;
  const { offered } = moment.state;
  repeatQuestion(moment, waiting);
  moment.state.offered = { ...moment.state.offered, ...offered };
}
