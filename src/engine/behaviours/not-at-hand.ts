import { asking } from '../frames.js';
import type { Moment } from '../moment.js';
import { resume, runStack } from '../run-stack.js';
import { offerPerson } from './offer-person.js';

/** "I can't find it": no hurry, a person to tap, the question again; said once more the step gives up. @returns false when nothing was asked */
export function notAtHand(moment: Moment): boolean {
  const waiting = asking(moment);
  const flow = waiting && resume(moment, waiting, { reply: 'not-at-hand' });
  if (!flow) return false;
  if (flow.flow === 'wait') offerPerson(moment, 'not-at-hand');
  else runStack(moment);
  return true;
}
