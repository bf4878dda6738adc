export interface Timer {
  due: number;
  run: () => void;
}

/** Timers by when they are due; those due at once in the order they came. */
export interface TimerQueue {
  /** Returns whether it is the next one now. */
  add(timer: Timer): boolean;
  remove(timer: Timer): void;
  peek(): Timer | undefined;
  /** Takes out the next one, if it is due by then. */
  take(until: number): Timer | undefined;
  clear(): void;
}

export function createTimerQueue(): TimerQueue {
  const timers: Timer[] = [];
  return {
    add(timer) {
      let low = 0;
      let high = timers.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (timers[middle]!.due <= timer.due) low = middle + 1;
        else high = middle;
      }
      timers.splice(low, 0, timer);
      return low === 0;
    },
    remove(timer) {
      const index = timers.indexOf(timer);
      if (index !== -1) timers.splice(index, 1);
    },
    peek: () => timers[0],
    take: (until) => (timers[0] && timers[0].due <= until ? timers.shift() : undefined),
    clear: () => { timers.length = 0; },
  };
}
