import type { Silence } from '../../dialog/project.js';
import { asking, popFrame } from '../frames.js';
import { type Moment, topFrame } from '../moment.js';
import { repeatQuestion, resume } from '../run-stack.js';
import { prefixDefault } from '../speak.js';
import type { Frame, Timer } from '../state.js';
import { keepTimers, later, shortestMs } from '../timers.js';

type Silent = Extract<Timer, { timer: 'silence' }>;

/** Milliseconds from the reminder to the end, where it came after `after` of silence. */
function restMs({ remindMs, closeMs }: Silence, after: number): number {
  return closeMs - (after < closeMs ? after : remindMs);
}

/** Puts away what the customer has left; what it learnt stays for the agents, and what pauses goes on pausing. */
function close(moment: Moment): void {
  while (topFrame(moment) && topFrame(moment)!.waiting !== 'time') popFrame(moment);
  delete moment.state.ended;
  Object.assign(moment.state, { offered: {}, misunderstood: 0, unreadable: 0 });
  prefixDefault(moment, 'silence-closed');
}

/** Reminds in the step's words, else in ours with the question after it. */
function remind(moment: Moment, frame: Frame): void {
  prefixDefault(moment, 'still-there');
  repeatQuestion(moment, frame);
  delete frame.silenceMs;
}

/** The dialog would be closed by now: a reminder would only be in the way. */
function isTooLate({ project, event }: Moment, frame: Frame, { at }: Silent, after: number): boolean {
  if (event.event === 'time' && !event.windowOpen) return true;
  const { silence } = project.bot;
  return frame.silenceMs === undefined && silence !== undefined && later(at, restMs(silence, after)) <= event.now;
}

/** When silence is looked at again after a reminder: as the step wants, else for the end of the dialog. */
function nextAt({ project, event }: Moment, frame: Frame, { at }: Silent, after: number): string | undefined {
  if (frame.silenceMs !== undefined) return later(event.now, Math.max(frame.silenceMs, shortestMs));
  const { silence } = project.bot;
  return silence && later(at, restMs(silence, after));
}

/**
 * Nobody has answered for a while: the step says what to do, else the customer is reminded once, and then the dialog is
 * closed. A reminder that comes so late that the dialog is to be closed already is left out.
 */
export function silent(moment: Moment, timer: Silent): void {
  const frame = asking(moment);
  if (!frame) return;
  const after = frame.silenceMs ?? moment.project.bot.silence?.remindMs ?? 0;
  const times = isTooLate(moment, frame, timer, after) ? Math.max(2, timer.times) : timer.times;
  const flow = resume(moment, frame, { reply: 'silence', times });
  if (flow && flow.flow !== 'wait') return;
  if (!flow && times > 1) return close(moment);
  if (!flow) remind(moment, frame);
  const at = nextAt(moment, frame, timer, after);
  if (at !== undefined) keepTimers(moment.state, [...(moment.state.timers ?? []), { timer: 'silence', at, times: times + 1 }]);
}
