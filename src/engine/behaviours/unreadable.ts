import { asking } from '../frames.js';
import type { Moment } from '../moment.js';
import { repeatQuestion, resume, runStack } from '../run-stack.js';
import { prefixDefault, speakDefault } from '../speak.js';
import { personOffer } from './menu.js';

/** A photo, a voice note … where words were wanted: says so and asks again; the second time it offers a person. */
export function unreadable(moment: Moment, kind: string): void {
  const waiting = asking(moment);
  if (waiting && resume(moment, waiting, { reply: 'unreadable', kind })) return runStack(moment);
  const text = `unreadable-${kind}`;
  const times = ++moment.state.unreadable;
  if (times > 1) return speakDefault(moment, 'unreadable-again', {}, [personOffer(moment)]);
  if (!waiting) return speakDefault(moment, text);
  prefixDefault(moment, text);
  repeatQuestion(moment, waiting);
}
