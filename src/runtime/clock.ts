/** Time as the runtime knows it: real in production, simulated in tests. */
export interface Clock {
  now(): Date;
  /** Calls back once, `ms` milliseconds from now. Returns what calls it off. */
  after(ms: number, callback: () => void): () => void;
}

const longestTimerMs = 2 ** 31 - 1;

export function createSystemClock(): Clock {
  return {
    now: () => new Date(),
    after: (ms, callback) => {
      const timer = setTimeout(callback, Math.min(ms, longestTimerMs));
      return () => { clearTimeout(timer); };
    },
  };
}
