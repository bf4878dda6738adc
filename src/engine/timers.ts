import { asking } from './frames.js';
import type { Moment } from './moment.js';
import type { Frame, State, Timer } from './state.js';

/** Notifications that a conversation may have ahead; of more the latest are kept. */
export const mostNotifications = 20;

/** A timer must not be due in the turn that sets it. */
export const shortestMs = 1000;

type Notified = Extract<Timer, { timer: 'notification' }>;
type Silent = Extract<Timer, { timer: 'silence' }>;

export function notificationsOf({ timers = [] }: Pick<State, 'timers'>): Notified[] {
  return timers.filter((timer) => timer.timer === 'notification');
}

export function silenceOf({ timers = [] }: State): Silent | undefined {
  return timers.find((timer) => timer.timer === 'silence');
}

/** When a time turn is due, ISO 8601 UTC; `undefined`: not before something else happens. A person is not spoken over, and while one is awaited only their promise counts. */
export function wakeAt({ timers, speaker }: State): string | undefined {
  if (speaker === 'agent') return undefined;
  return speaker === 'bot' ? timers?.[0]?.at : timers?.find(({ timer }) => timer === 'promise')?.at;
}

export function later(at: string, ms: number): string {
  return new Date(Date.parse(at) + ms).toISOString();
}

export function keepTimers(state: State, timers: readonly Timer[]): void {
  if (timers.length === 0) delete state.timers;
  else state.timers = timers.toSorted((left, right) => (left.at < right.at ? -1 : left.at > right.at ? 1 : 0));
}

/** What a notification says, and about what: of two with the same only one is sent. */
export function planOf({ notification: { template: { name, parameters }, about } }: Notified): string {
  return JSON.stringify([name, parameters, about]);
}

/** Plans a notification; one that says the same by the same template comes in the place of the earlier. */
export function setNotification({ state }: Moment, timer: Notified): void {
  const others = (state.timers ?? []).filter((one) => one.timer !== 'notification' || planOf(one) !== planOf(timer));
  const notifications = notificationsOf({ timers: others }).slice(1 - mostNotifications);
  keepTimers(state, [...others.filter((one) => one.timer !== 'notification'), ...notifications, timer]);
}

const keyOf = (timer: Notified): string => JSON.stringify([timer.at, planOf(timer)]);

/** What a run of a dialog has planned by a step is known again by the run. */
export function setPlanned(moment: Moment, frame: Frame, timer: Notified): void {
  setNotification(moment, { ...timer, since: moment.event.now });
  frame.planned = { ...frame.planned, [timer.origin.place ?? '']: keyOf(timer) };
}

/** Takes back what this run of the dialog has planned by the step at a place. What an earlier run planned stays. */
export function takeBack({ state }: Moment, frame: Frame, place: string): void {
  const key = frame.planned?.[place];
  if (key === undefined) return;
  const isIt = (timer: Timer): boolean => timer.timer === 'notification' && timer.origin.dialog === frame.dialog && timer.origin.place === place && keyOf(timer) === key;
  keepTimers(state, (state.timers ?? []).filter((timer) => !isIt(timer)));
  Reflect.deleteProperty(frame.planned!, place);
}

/** Takes back what is planned by a template about the same, whichever dialog planned it; without `about` what this run of the dialog has planned. */
export function callOff({ state }: Moment, frame: Frame, template: string, about: string | undefined): void {
  const own = new Set(Object.values(frame.planned ?? {}));
  const isMeant = (timer: Notified): boolean => (about === undefined ? timer.origin.dialog === frame.dialog && own.has(keyOf(timer)) : timer.notification.about === about);
  keepTimers(state, (state.timers ?? []).filter((timer) => timer.timer !== 'notification' || timer.notification.template.name !== template || !isMeant(timer)));
}

/** After how much silence the customer is reminded; `undefined`: never. */
function patience({ project }: Moment, frame: Frame): number | undefined {
  return frame.silenceMs ?? project.bot.silence?.remindMs;
}

function isSameQuestion(frame: Frame, before: Frame | undefined): boolean {
  return before?.waiting === 'answer' && before.dialog === frame.dialog && before.place === frame.place;
}

function silence(moment: Moment, before: State, heard: boolean): Timer[] {
  const frame = asking(moment);
  if (!frame || moment.state.speaker !== 'bot') return [];
  const running = silenceOf(moment.state);
  if (!heard && running && isSameQuestion(frame, before.stack.at(-1))) return [running];
  if (!heard && !running && moment.event.event === 'time' && isSameQuestion(frame, before.stack.at(-1))) return [];
  const ms = patience(moment, frame);
  return ms === undefined ? [] : [{ timer: 'silence', at: later(moment.event.now, Math.max(ms, shortestMs)), times: 1 }];
}

/**
 * Sets the timers by what waits now: silence for the question on top, a pause for each dialog that waits for its time.
 * What the customer writes, or a new question, begins the silence anew. Notifications stay, and a promise while a person is awaited.
 */
export function settleTimers(moment: Moment, before: State): void {
  const { state, event } = moment;
  const heard = event.event === 'activities' && event.activities.some((activity) => activity.type === 'message' && activity.from.role === 'user');
  const pauses = state.speaker !== 'bot' ? [] : state.stack.flatMap(({ waiting, until, dialog }): Timer[] =>
    waiting === 'time' && until !== undefined && until > event.now ? [{ timer: 'pause', at: until, dialog }] : []);
  const promises = state.speaker === 'queue' ? (state.timers ?? []).filter(({ timer }) => timer === 'promise') : [];
  keepTimers(state, [...silence(moment, before, heard), ...pauses, ...promises, ...notificationsOf(state)]);
}
