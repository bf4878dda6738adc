import type { Clock } from '../../runtime/clock.js';
import type { Simulator } from '../../simulator/index.js';

/** The simulator's time for the house too: who moves it on by its control API sees what silence and later messages come to. */
export function demoClock({ clock }: Pick<Simulator, 'clock'>): Clock {
  return {
    now: () => new Date(clock.now()),
    after: (ms, callback) => clock.after(Math.max(1, ms), callback),
  };
}
