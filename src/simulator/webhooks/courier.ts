import type { Agent } from 'undici';
import type { World } from '../world/world.js';
import type { Delivery, OutgoingWebhook, Round } from './delivery.js';
import { post } from './post.js';
import { settleAttempt } from './settle-attempt.js';

export interface Courier {
  deliver(webhook: OutgoingWebhook): void;
  list(): Delivery[];
  /** Tries again now what waits for its next attempt. */
  wake(): void;
  reset(): void;
}

/** What is on its way since the last reset. */
interface Rounds {
  deliveries: Delivery[];
  delivered: number;
  ready: Round[];
  underWay: number;
  /** For their next attempt. */
  waiting: Set<Round>;
}

const kept = 20_000;

const noRounds = (): Rounds => ({ deliveries: [], delivered: 0, ready: [], underWay: 0, waiting: new Set() });

/** Delivers side by side, and again after a while what was not accepted. */
export function createCourier(world: () => World, agent: Agent): Courier {
  let rounds = noRounds();

  const pump = (): void => {
    const { webhookUrl, webhooks } = world().settings;
    while (rounds.ready.length > 0 && rounds.underWay < webhooks.concurrency && webhookUrl !== null) void attempt(rounds.ready.shift()!, webhookUrl);
  };

  const attempt = async (round: Round, url: string): Promise<void> => {
    const { settings, counters } = world();
    const mine = rounds;
    mine.underWay += 1;
    counters.webhooks.attempts += 1;
    const outcome = await post(url, round.webhook.body, round.webhook.signature, settings.webhooks.timeoutMs, agent);
    if (mine !== rounds) return; // reset meanwhile
    rounds.underWay -= 1;
    const wait = settleAttempt(world(), round, outcome);
    if (wait !== undefined) hold(round, wait);
    pump();
  };

  const hold = (round: Round, ms: number): void => {
    rounds.waiting.add(round);
    round.callOff = world().clock.after(ms, () => { again(round); });
  };

  const again = (round: Round): void => {
    if (!rounds.waiting.delete(round)) return;
    rounds.ready.push(round);
    pump();
  };

  return {
    deliver(webhook) {
      rounds.delivered += 1;
      const delivery: Delivery = { number: rounds.delivered, kind: webhook.kind, ids: webhook.ids, attempts: [], state: 'waiting' };
      rounds.deliveries.push(delivery);
      if (rounds.deliveries.length > kept) rounds.deliveries = rounds.deliveries.slice(-kept / 2);
      rounds.ready.push({ webhook, delivery, begun: world().clock.now() });
      pump();
    },
    list: () => rounds.deliveries,
    wake() {
      for (const round of [...rounds.waiting]) {
        round.callOff?.();
        again(round);
      }
      pump();
    },
    reset() {
      for (const round of rounds.waiting) round.callOff?.();
      rounds = noRounds();
    },
  };
}
