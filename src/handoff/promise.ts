const minuteMs = 60_000;

/** Whether somebody is on duty, when they next are, and within how many minutes of duty they answer. */
export interface OnDuty {
  open: boolean;
  opensAt?: string;
  promise: number;
}

/**
 * When the customer may count on a person, ISO 8601 UTC: the queue's minutes from now, or from its next opening.
 * `undefined` where it never opens: then nothing is promised.
 */
export function promisedAt(duty: OnDuty, now: string): string | undefined {
  const from = duty.open ? now : duty.opensAt;
  return from === undefined ? undefined : new Date(Date.parse(from) + duty.promise * minuteMs).toISOString();
}
