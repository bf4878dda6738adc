import { copy } from './copy.js';
import type { Frame, State } from './state.js';
import { keepTimers, mostNotifications, notificationsOf, planOf } from './timers.js';

/** One of two conversations that turned out to be the same person's. */
export interface Side {
  state: State;
  /** When the customer last wrote in it, ISO 8601 UTC. */
  heardAt: string | undefined;
}

/** What was agreed to before the customer said "stop", under whichever of their ids, is agreed to no longer. */
function stoppedFrames(stack: readonly Frame[], heardAt: string | undefined, stoppedAt: string | undefined): Frame[] {
  const holds = stoppedAt !== undefined && (heardAt ?? '') <= stoppedAt;
  return stack.map((frame) => (holds ? { ...frame, stopped: true } : frame));
}

/** Dialogs that pause, and those that wait for them. What was being asked there is not asked any more. */
function pausing(stack: readonly Frame[]): Frame[] {
  const last = stack.findLastIndex(({ waiting }) => waiting === 'time');
  return stack.slice(0, last + 1).filter(({ waiting }) => waiting === 'time' || waiting === 'dialog');
}

function mostSpoken({ spoken: one = {} }: State, { spoken: other = {} }: State): State['spoken'] {
  const most = { ...other };
  for (const [key, times] of Object.entries(one)) most[key] = Math.max(times, most[key] ?? 0);
  return Object.keys(most).length > 0 ? most : undefined;
}

/** Notifications of both that nobody has stopped since, each once. */
function planned(lead: State, other: State, stoppedAt: string | undefined): ReturnType<typeof notificationsOf> {
  const all = [...notificationsOf(other), ...notificationsOf(lead)].filter(({ since }) => stoppedAt === undefined || (since ?? '') > stoppedAt);
  const byPlan = new Map(all.map((timer) => [planOf(timer), timer]));
  return [...byPlan.values()].slice(-mostNotifications);
}

/**
 * What is known of a customer who went by two ids. The first one's dialogs go on; of the other's those go on that
 * pause, and notifications, what was said and "stop" count for both. Pure; the inputs stay as they are.
 */
export function mergeStates(one: Side, two: Side): State {
  const [lead, other] = [copy(one.state), copy(two.state)];
  const stoppedAt = [lead.stoppedAt, other.stoppedAt].filter((at) => at !== undefined).sort().at(-1);
  const spoken = mostSpoken(lead, other);
  const upset = Math.max(lead.upset ?? 0, other.upset ?? 0);
  const next: State = {
    ...other, ...lead,
    // Both are looked at anew where they stem from different versions.
    project: lead.project === other.project ? lead.project : '',
    stack: [...stoppedFrames(pausing(other.stack), two.heardAt, lead.stoppedAt), ...stoppedFrames(lead.stack, one.heardAt, other.stoppedAt)],
    known: { ...other.known, ...lead.known },
    calls: Math.max(lead.calls, other.calls),
    ...(upset > 0 && { upset }), ...(spoken && { spoken }), ...(stoppedAt !== undefined && { stoppedAt }),
  };
  for (const key of ['ended', 'shown', 'inLine'] as const) if (lead[key] === undefined) Reflect.deleteProperty(next, key);
  const own = (lead.timers ?? []).filter(({ timer }) => timer === 'silence' || timer === 'pause');
  const promises = lead.speaker === 'queue' ? [...(lead.timers ?? []), ...(other.timers ?? [])].filter(({ timer }) => timer === 'promise').slice(0, 1) : [];
  const pauses = lead.speaker === 'bot' ? (other.timers ?? []).filter(({ timer }) => timer === 'pause') : [];
  keepTimers(next, [...own, ...pauses, ...promises, ...planned(lead, other, stoppedAt)]);
  return next;
}
