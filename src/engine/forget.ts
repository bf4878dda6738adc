import type { Moment } from './moment.js';
import type { Frame } from './state.js';
import { keepTimers } from './timers.js';

/**
 * Forgets what the customer said and was told, in the middle of the dialog in which they asked for it: that one goes on
 * with empty slots, all others end.
 */
export function forgetCustomer({ state, effects }: Moment, frame: Frame): void {
  Object.assign(frame, { slots: {}, types: {}, heard: {}, results: {}, answered: [], again: {} });
  for (const key of ['early', 'taken', 'learnt'] as const) Reflect.deleteProperty(frame, key);
  Object.assign(state, { stack: [frame], offered: {}, known: {} });
  for (const key of ['ended', 'shown', 'spoken', 'upset', 'inLine', 'notified'] as const) Reflect.deleteProperty(state, key);
  keepTimers(state, []);
  effects.push({ effect: 'stop-notifications' });
}
