import { asking } from '../frames.js';
import type { Moment } from '../moment.js';
import { openCase } from '../open-case.js';
import { repeatQuestion, resume, runStack } from '../run-stack.js';
import { prefixDefault, speakDefault } from '../speak.js';
import { offerPerson } from './offer-person.js';

/** A photo, a voice note … where words were wanted: says so and asks again, then offers a person, then calls one. */
export function unreadable(moment: Moment, kind: string): void {
  const waiting = asking(moment);
  if (waiting && resume(moment, waiting, { reply: 'unreadable', kind })) return runStack(moment);
  const text = `unreadable-${kind}`;
  const times = ++moment.state.unreadable;
  if (times === 2) return offerPerson(moment, 'unreadable-again');
  if (times > 2) {
    prefixDefault(moment, 'unreadable-handoff');
    return openCase(moment, { queue: moment.project.bot.queue, reason: 'unreadable', priority: 'normal' });
  }
  if (!waiting) return speakDefault(moment, text);
  prefixDefault(moment, text);
  repeatQuestion(moment, waiting);
}
