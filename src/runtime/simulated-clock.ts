import type { Clock } from './clock.js';

export interface SimulatedClock extends Clock {
  /** Moves time on by `ms`, calling back what falls due in its order; what it sets off within a step gets to run first. */
  advance(ms: number): Promise<void>;
  /** Milliseconds until the next timer is due; `undefined`: there is none. */
  readonly nextIn: number | undefined;
}

/** Time that moves only when told to. */
export function createSimulatedClock(start = '2026-11-02T09:00:00.000Z'): SimulatedClock {
  let now = Date.parse(start);
  const timers = new Set<{ due: number; callback: () => void }>();
  const next = (): { due: number; callback: () => void } | undefined =>
    [...timers].sort((a, b) => a.due - b.due)[0];

  return {
    now: () => new Date(now),
    after: (ms, callback) => {
      const timer = { due: now + Math.max(0, ms), callback };
      timers.add(timer);
      return () => { timers.delete(timer); };
    },
    advance: async (ms) => {
      const until = now + ms;
      for (let timer = next(); timer !== undefined && timer.due <= until; timer = next()) {
        timers.delete(timer);
        now = Math.max(now, timer.due);
        timer.callback();
        await new Promise((resolve) => setImmediate(resolve));
      }
      now = until;
    },
    get nextIn() {
      const timer = next();
      return timer === undefined ? undefined : timer.due - now;
    },
  };
}
