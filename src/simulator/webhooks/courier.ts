import type { Agent } from 'undici';
import { count } from '../world/counters.js';
import type { World } from '../world/world.js';
import { post } from './post.js';
import type { Delivery } from './webhooks.js';

export interface Parcel {
  kind: string;
  ids: string[];
  body: string;
  /** `null`: no header. */
  signature: string | null;
  accepted?: () => void;
}

interface Round {
  parcel: Parcel;
  delivery: Delivery;
  begun: number;
  nextWaitMs: number;
  callOff?: () => void;
}

const kept = 20_000;

/** Delivers side by side, and again with growing waits until exactly 200. */
export function createCourier(world: () => World, agent: Agent): { deliver(parcel: Parcel): void; list(): Delivery[]; wake(): void; reset(): void } {
  let deliveries: Delivery[] = [];
  let ready: Round[] = [];
  let waiting = new Set<Round>();
  let underWay = 0;
  let generation = 0;
  let number = 0;

  const pump = (): void => {
    while (ready.length > 0 && underWay < world().settings.webhooks.concurrency && world().settings.webhookUrl !== null) {
      void attempt(ready.shift()!, generation);
    }
  };

  const attempt = async (round: Round, born: number): Promise<void> => {
    const { settings, counters, clock } = world();
    underWay += 1;
    counters.webhooks.attempts += 1;
    const outcome = await post(settings.webhookUrl!, round.parcel.body, round.parcel.signature, settings.webhooks.timeoutMs, agent);
    if (born !== generation) return;
    underWay -= 1;
    round.delivery.attempts.push({ at: new Date(clock.now()).toISOString(), outcome });
    settle(round, outcome);
    pump();
  };

  const settle = (round: Round, outcome: string): void => {
    const { settings, counters, clock } = world();
    if (outcome === '200') {
      counters.webhooks.accepted += 1;
      round.delivery.state = 'accepted';
      round.parcel.accepted?.();
      return;
    }
    count(counters.webhooks.failed, outcome);
    if (clock.now() - round.begun >= settings.webhooks.retryForMs) {
      counters.webhooks.givenUp += 1;
      round.delivery.state = 'given-up';
      return;
    }
    const wait = round.nextWaitMs;
    round.nextWaitMs = Math.min(wait * settings.webhooks.retryFactor, settings.webhooks.retryMaxMs);
    waiting.add(round);
    round.callOff = clock.after(wait, () => { again(round); });
  };

  const again = (round: Round): void => {
    if (!waiting.delete(round)) return;
    ready.push(round);
    pump();
  };

  return {
    deliver(parcel) {
      number += 1;
      const delivery: Delivery = { number, kind: parcel.kind, ids: parcel.ids, attempts: [], state: 'waiting' };
      deliveries.push(delivery);
      if (deliveries.length > kept) deliveries = deliveries.slice(-kept / 2);
      ready.push({ parcel, delivery, begun: world().clock.now(), nextWaitMs: world().settings.webhooks.retryFirstMs });
      pump();
    },
    list: () => deliveries,
    wake() {
      for (const round of [...waiting]) {
        round.callOff?.();
        again(round);
      }
      pump();
    },
    reset() {
      generation += 1;
      for (const round of waiting) round.callOff?.();
      deliveries = [];
      ready = [];
      waiting = new Set();
      underWay = 0;
      number = 0;
    },
  };
}
