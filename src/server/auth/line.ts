import { refusals } from '../http/refusal.js';

/** Runs work a few at a time; the rest waits its turn. @throws Refusal 429 when the line is too long. */
export type Line = <T>(work: () => Promise<T>) => Promise<T>;

export function createLine({ running, waiting }: { running: number; waiting: number }): Line {
  let free = running;
  const line: (() => void)[] = [];
  return async (work) => {
    if (free > 0) free -= 1;
    else if (line.length >= waiting) throw refusals.tooMany(1);
    else await new Promise<void>((resolve) => line.push(resolve));
    try {
      return await work();
    } finally {
      const next = line.shift();
      if (next) next();
      else free += 1;
    }
  };
}
