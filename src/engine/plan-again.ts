import type { Draft } from '../activity/activity.js';
import { copy } from './copy.js';
import type { State } from './state.js';
import { keepTimers, notificationsOf, planOf } from './timers.js';

/** A notification that was decided and has not gone out. */
export interface Unsent {
  draft: Draft;
  /** When it was due, ISO 8601 UTC. */
  at: string;
}

/** Notifications that must not go out now are planned as before: "stop" ends them, and a day later they are no news. */
export function planAgain(state: State, unsent: readonly Unsent[]): State {
  const again = unsent.flatMap(({ draft: { text, locale, template, origin }, at }) => {
    if (template === undefined) return [];
    const { name, parameters } = template;
    return [{ timer: 'notification' as const, at, since: at, notification: { at, text, template: { name, parameters } }, locale, origin: origin ?? {} }];
  });
  if (again.length === 0) return state;
  const next = copy(state);
  const known = new Set(notificationsOf(next).map(planOf));
  keepTimers(next, [...(next.timers ?? []), ...again.filter((timer) => !known.has(planOf(timer)))]);
  return next;
}
