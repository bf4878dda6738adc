import type { Clock } from './clock.js';
import { createDueQueue } from './due-queue.js';

/** Wakes conversations when their timers are due. */
export interface Alarms {
  /**
   * The conversation has a timer, ISO 8601 UTC. The earliest that was told counts: who is woken looks for themselves
   * whether anything is due, and says when next.
   */
  set(conversation: string, at: string | undefined): void;
  stop(): void;
}

/** The clock may be set, and no timer of Node lasts longer than 24 days: it is looked at this often. */
const longestSleepMs = 5 * 60_000;

/** Of many that are due at once so many are woken together, the next ones after a pause: customers who write go first. */
const wokenTogether = 25;
const pauseMs = 100;

/** @param wake may be called for a conversation that has nothing to do any more */
export function createAlarms(clock: Clock, wake: (conversation: string) => void): Alarms {
  const due = createDueQueue();
  let callOff: (() => void) | undefined;
  let ringsAt = Infinity;
  let restsUntil = 0;
  let stopped = false;

  const arm = (): void => {
    const next = due.first();
    if (stopped || next === undefined) return;
    const now = clock.now().getTime();
    const at = Math.max(Math.min(restsUntil, now + pauseMs), now + Math.max(0, Math.min(next - now, longestSleepMs)));
    if (callOff !== undefined && ringsAt <= at && ringsAt >= now) return;
    callOff?.();
    ringsAt = at;
    callOff = clock.after(at - now, ring);
  };
  const ring = (): void => {
    callOff = undefined;
    ringsAt = Infinity;
    const now = clock.now().getTime();
    for (const conversation of due.take(now, wokenTogether)) wake(conversation);
    restsUntil = now + pauseMs;
    arm();
  };

  return {
    set: (conversation, at) => {
      if (at !== undefined) due.set(conversation, Date.parse(at));
      arm();
    },
    stop: () => {
      stopped = true;
      callOff?.();
    },
  };
}
