import type { Clock } from './clock.js';

/** Keeps sends within a channel's rate. */
export interface Pacer {
  /** Takes a place if one is free now. */
  tryTake(): boolean;
  /** Takes the next place; resolves when its time has come. */
  take(): Promise<void>;
}

/** Places of a second that may be taken ahead, all at once. */
const burstShare = 1 / 4;

/** @param perSecond messages that the channel takes in a second; `undefined`: as many as come */
export function createPacer(clock: Clock, perSecond: number | undefined): Pacer {
  const intervalMs = perSecond === undefined ? 0 : 1000 / perSecond;
  const aheadMs = Math.max(0, 1000 * burstShare - intervalMs);
  let nextAt = 0;
  const waitMs = (now: number): number => Math.max(0, nextAt - aheadMs - now);
  const book = (now: number): void => { nextAt = Math.max(nextAt, now) + intervalMs; };

  return {
    tryTake: () => {
      const now = clock.now().getTime();
      if (waitMs(now) > 0) return false;
      book(now);
      return true;
    },
    take: async () => {
      const now = clock.now().getTime();
      const ms = waitMs(now);
      book(now);
      if (ms > 0) await new Promise<void>((resolve) => clock.after(ms, resolve));
    },
  };
}

/** One pacer a channel. */
export function createPacers(clock: Clock, perSecondOf: (channel: string) => number | undefined): (channel: string) => Pacer {
  const pacers = new Map<string, Pacer>();
  return (channel) => {
    const pacer = pacers.get(channel) ?? createPacer(clock, perSecondOf(channel));
    pacers.set(channel, pacer);
    return pacer;
  };
}
