import type { ConnectorError } from '../connectors/contract.js';

const secondMs = 1000;
const minuteMs = 60 * secondMs;
const longestMs = 5 * minuteMs;
const longestOperatorMs = 15 * minuteMs;
const dayMs = 24 * 60 * 60 * secondMs;

/** The code of WhatsApp's limit for one customer, whose wait its documentation states: 4^X s from X = 0. */
const pairRateLimit = '131056';

export type Retry = { retry: true; afterMs: number; aside: boolean } | { retry: false };

/**
 * Whether and when to send again.
 * @param attempts made so far, this one included
 * @param ageMs since it was decided; what is older than the channel's window is given up
 * @param random 0–1, spreads retries
 */
export function retryOf(error: ConnectorError, attempts: number, ageMs: number, windowMs: number, random: number): Retry {
  if (error.errorClass === 'retry-tomorrow') return attempts < 3 ? { retry: true, afterMs: dayMs, aside: true } : { retry: false };
  if ((error.errorClass !== 'retry' && error.errorClass !== 'operator') || ageMs > windowMs) return { retry: false };
  return { retry: true, afterMs: Math.round(Math.max(error.retryAfterMs ?? 0, waitMs(error, attempts, random))), aside: false };
}

function waitMs(error: ConnectorError, attempts: number, random: number): number {
  if (error.code === pairRateLimit) return Math.min(secondMs * 4 ** (attempts - 1), longestMs);
  if (error.errorClass === 'operator') return Math.min(minuteMs * 2 ** (attempts - 1), longestOperatorMs);
  const full = Math.min(secondMs * 2 ** (attempts - 1), longestMs);
  return full / 2 + (full / 2) * random;
}

export const windowOf = (windowMs: number | undefined): number => windowMs ?? dayMs;
