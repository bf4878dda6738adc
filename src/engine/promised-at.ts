import type { Duty, Timer } from './state.js';

const minuteMs = 60_000;

/**
 * When the customer may count on a person, ISO 8601 UTC: as duty says, else the queue's minutes from now, or from its next opening.
 * `undefined` where it never opens: then nothing is promised.
 */
export function promisedAt(duty: Duty, now: string): string | undefined {
  if (duty.promisedAt !== undefined) return duty.promisedAt;
  const from = duty.open ? now : duty.opensAt;
  return from === undefined ? undefined : new Date(Date.parse(from) + duty.promise * minuteMs).toISOString();
}

/** What happens when nobody has answered by then; nothing where nothing is promised. */
export function promiseTimers(queue: string, { now, duty: { [queue]: duty } }: { now: string; duty: Record<string, Duty> }): Timer[] {
  const at = duty && promisedAt(duty, now);
  return at === undefined ? [] : [{ timer: 'promise', at, queue }];
}
