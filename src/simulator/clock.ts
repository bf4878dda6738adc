/** The simulator's time: delays are milliseconds, moments milliseconds since 1970. */
export interface Clock {
  now(): number;
  /** Runs once after `delayMs`; 0 or less runs at once. Returns how to call it off. */
  after(delayMs: number, run: () => void): () => void;
  /** Moves time forward, firing what falls due on the way, in order. */
  advance(ms: number): void;
  stop(): void;
}

interface Timer {
  due: number;
  run: () => void;
}

const longestTimeout = 2 ** 31 - 1;

/** A clock that runs with the machine's, ahead of it by what was advanced; `frozen`, it moves by `advance` only. */
export function createClock(options: { frozen?: boolean; start?: number } = {}): Clock {
  const begun = options.start ?? Date.now();
  let ahead = begun - Date.now();
  let frozenAt = options.frozen ? begun : undefined;
  let timers: Timer[] = [];
  let wakeUp: NodeJS.Timeout | undefined;

  const now = (): number => frozenAt ?? Date.now() + ahead;

  const arm = (): void => {
    clearTimeout(wakeUp);
    const next = timers[0];
    if (!next || frozenAt !== undefined) return;
    wakeUp = setTimeout(() => { fire(now()); arm(); }, Math.min(Math.max(next.due - now(), 0), longestTimeout));
    wakeUp.unref();
  };

  const fire = (until: number): void => {
    for (let next = timers[0]; next && next.due <= until; next = timers[0]) {
      timers.shift();
      next.run();
    }
  };

  const insert = (timer: Timer): void => {
    let low = 0;
    let high = timers.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (timers[middle]!.due <= timer.due) low = middle + 1;
      else high = middle;
    }
    timers.splice(low, 0, timer);
    if (low === 0) arm();
  };

  const advanceFrozen = (until: number): void => {
    for (let next = timers[0]; next && next.due <= until; next = timers[0]) {
      timers.shift();
      frozenAt = Math.max(next.due, frozenAt ?? next.due);
      next.run();
    }
    frozenAt = until;
  };

  return {
    now,
    after(delayMs, run) {
      if (delayMs <= 0) {
        run();
        return () => undefined;
      }
      const timer = { due: now() + delayMs, run };
      insert(timer);
      return () => { timers = timers.filter((each) => each !== timer); };
    },
    advance(ms) {
      const running = frozenAt === undefined;
      const started = now();
      frozenAt = started;
      advanceFrozen(started + ms);
      if (!running) return;
      frozenAt = undefined;
      ahead = started + ms - Date.now();
      arm();
    },
    stop() {
      clearTimeout(wakeUp);
      timers = [];
    },
  };
}
