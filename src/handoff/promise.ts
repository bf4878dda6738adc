const minuteMs = 60_000;

/** Whether somebody is on duty, when they next are, within how many minutes of duty they answer, and when that is where it is known. */
export interface OnDuty {
  open: boolean;
  opensAt?: string;
  promise: number;
  promisedAt?: string;
}

/**
 * When the customer may count on a person, ISO 8601 UTC: as duty says, else the queue's minutes from now, or from its next opening.
 * `undefined` where it never opens: then nothing is promised.
 */
export function promisedAt(duty: OnDuty, now: string): string | undefined {
  if (duty.promisedAt !== undefined) return duty.promisedAt;
  const from = duty.open ? now : duty.opensAt;
  return from === undefined ? undefined : new Date(Date.parse(from) + duty.promise * minuteMs).toISOString();
}
