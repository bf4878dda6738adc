import type { Settings } from '../world/settings.js';

/**
 * Milliseconds before the next attempt: growing, up to the longest; `undefined`: it is given up.
 * @param attempts how many have failed, 1 or more
 * @param elapsedMs since the first was due
 */
export function retryWait(settings: Settings['webhooks'], attempts: number, elapsedMs: number): number | undefined {
  const { retryFirstMs, retryFactor, retryMaxMs, retryForMs } = settings;
  if (elapsedMs >= retryForMs) return undefined;
  return Math.min(retryFirstMs * retryFactor ** (attempts - 1), retryMaxMs);
}
