import { count } from '../world/counters.js';
import type { World } from '../world/world.js';
import type { Round } from './delivery.js';
import { retryWait } from './retry-wait.js';

/** Books how an attempt ended: nothing but 200 will do. Returns the milliseconds before the next one; `undefined`: there is none. */
export function settleAttempt({ settings, counters, clock }: World, { webhook, delivery, begun }: Round, outcome: string): number | undefined {
  delivery.attempts.push({ at: new Date(clock.now()).toISOString(), outcome });
  if (outcome === '200') {
    counters.webhooks.accepted += 1;
    delivery.state = 'accepted';
    webhook.accepted?.();
    return undefined;
  }
  count(counters.webhooks.failed, outcome);
  const wait = retryWait(settings.webhooks, delivery.attempts.length, clock.now() - begun);
  if (wait === undefined) {
    counters.webhooks.givenUp += 1;
    delivery.state = 'given-up';
  }
  return wait;
}
