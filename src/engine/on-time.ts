import { latePromise } from './behaviours/late-promise.js';
import { silent } from './behaviours/silent.js';
import type { Moment } from './moment.js';
import { runStack } from './run-stack.js';
import { sendNotification } from './send-notification.js';
import type { Event } from './state.js';
import { keepTimers, notificationsOf, silenceOf } from './timers.js';

/** Timers are due. One that was called off meanwhile is no longer there; while a person has the conversation, or is awaited, all but their promise wait. */
export function onTime(moment: Moment, event: Extract<Event, { event: 'time' }>): void {
  const { state } = moment;
  moment.because = { after: 'time' };
  if (state.speaker === 'queue') return latePromise(moment);
  if (state.speaker === 'agent') return;
  const due = (state.timers ?? []).filter(({ at }) => at <= event.now);
  const silence = silenceOf({ ...state, timers: due });
  keepTimers(state, (state.timers ?? []).filter((timer) => !due.includes(timer)));
  for (const timer of notificationsOf({ timers: due })) sendNotification(moment, timer);
  if (silence) silent(moment, silence);
  runStack(moment);
}
