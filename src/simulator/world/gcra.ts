/** A rate by the generic cell rate algorithm: one in `intervalMs`, with up to `burst` borrowed ahead. */
export interface Gcra {
  /** Milliseconds until the next may pass; 0: it passes now and is counted. */
  take(now: number): number;
}

export function createGcra(rate: { intervalMs: number; burst: number }): Gcra {
  let theoreticalArrival = 0;
  return {
    take(now) {
      const arrival = Math.max(theoreticalArrival, now);
      const earliest = arrival - rate.intervalMs * (rate.burst - 1);
      if (now < earliest) return earliest - now;
      theoreticalArrival = arrival + rate.intervalMs;
      return 0;
    },
  };
}
