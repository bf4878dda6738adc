import { createTimerQueue } from './timer-queue.js';

/** The simulator's time: delays are milliseconds, moments milliseconds since 1970. */
export interface Clock {
  now(): number;
  /** Runs once after `delayMs`; 0 or less runs at once. Returns how to call it off. */
  after(delayMs: number, run: () => void): () => void;
  /** Moves time forward, firing what falls due on the way, in order, each at its moment. */
  advance(ms: number): void;
  stop(): void;
}

const longestTimeout = 2 ** 31 - 1;

/** A clock that runs with the machine's, ahead of it by what was advanced; `frozen`, it moves by `advance` only. */
export function createClock(options: { frozen?: boolean; start?: number } = {}): Clock {
  const timers = createTimerQueue();
  let ahead = (options.start ?? Date.now()) - Date.now();
  /** The moment at which time stands: always when frozen, else while advancing. */
  let standing = options.frozen ? (options.start ?? Date.now()) : undefined;
  let wakeUp: NodeJS.Timeout | undefined;

  const now = (): number => standing ?? Date.now() + ahead;

  const arm = (): void => {
    clearTimeout(wakeUp);
    const next = timers.peek();
    if (!next || standing !== undefined) return;
    wakeUp = setTimeout(fireDue, Math.min(Math.max(next.due - now(), 0), longestTimeout));
    wakeUp.unref();
  };

  const fireDue = (): void => {
    for (let timer = timers.take(now()); timer; timer = timers.take(now())) timer.run();
    arm();
  };

  return {
    now,
    after(delayMs, run) {
      if (delayMs <= 0) {
        run();
        return () => undefined;
      }
      const timer = { due: now() + delayMs, run };
      if (timers.add(timer)) arm();
      return () => { timers.remove(timer); };
    },
    advance(ms) {
      const end = now() + ms;
      for (let timer = timers.take(end); timer; timer = timers.take(end)) {
        standing = Math.max(timer.due, now());
        timer.run();
      }
      standing = options.frozen ? end : undefined;
      ahead = end - Date.now();
      arm();
    },
    stop() {
      clearTimeout(wakeUp);
      timers.clear();
    },
  };
}
