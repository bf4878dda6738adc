import { asking } from '../frames.js';
import type { Moment } from '../moment.js';
import { openCase } from '../open-case.js';
import { offerPerson } from './offer-person.js';

/** "I can't find it": no hurry, a person to tap, the question again; the second time a person is called. @returns false when nothing was asked */
export function notAtHand(moment: Moment): boolean {
  const waiting = asking(moment);
  if (!waiting) return false;
  const slot = waiting.step ?? '';
  const times = (waiting.again[slot] ?? 0) + 1;
  waiting.again[slot] = times;
  if (times === 1) offerPerson(moment, 'not-at-hand');
  else openCase(moment, { queue: moment.project.bot.queue, reason: 'not-at-hand', priority: 'normal' });
  return true;
}
