import type { Moment } from './moment.js';
import type { Timer } from './state.js';

/** Sets a timer among the others, in the order of their times. */
export function setTimer({ state }: Moment, timer: Timer): void {
  state.timers = [...(state.timers ?? []), timer].sort((left, right) => (left.at < right.at ? -1 : left.at > right.at ? 1 : 0));
}
