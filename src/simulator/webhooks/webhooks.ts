import type { Agent } from 'undici';
import type { World } from '../world/world.js';
import { asciiJson } from './ascii-json.js';
import { createCourier } from './courier.js';
import type { Delivery, OutgoingWebhook } from './delivery.js';
import { type Update, envelope } from './envelope.js';
import { createGatherer } from './gatherer.js';
import { sign } from './sign.js';

export interface Webhooks {
  /** Sends an update, in its turn and by the settings; `accepted` is called when the business has answered 200. */
  emit(update: Update, accepted?: () => void): void;
  /** Sends these bytes as they are. `signature`: another value for the header, or none at all (`null`). */
  emitRaw(body: string, signature?: string | null): void;
  list(): Delivery[];
  /** Tries again now what waits for its next attempt. */
  wake(): void;
  reset(): void;
  stop(): void;
}

/** Signs, batches, shuffles, copies and delivers until 200. */
export function createWebhooks(world: () => World, agent: Agent): Webhooks {
  const courier = createCourier(world, agent);
  const gatherer = createGatherer(world, (updates) => {
    const { business, settings } = world();
    const body = asciiJson(envelope(business, updates.map((each) => each.update)));
    const webhook: OutgoingWebhook = {
      kind: updates.some((each) => each.update.message) ? 'message' : 'status',
      ids: updates.map((each) => idOf(each.update)),
      body,
      signature: sign(body, business.appSecret),
      accepted: () => { for (const each of updates) each.accepted?.(); },
    };
    for (let copy = 0; copy < settings.webhooks.copies; copy += 1) courier.deliver(webhook);
  });
  return {
    emit: (update, accepted) => { gatherer.add({ update, ...(accepted && { accepted }) }); },
    emitRaw(body, signature = sign(body, world().business.appSecret)) {
      courier.deliver({ kind: 'raw', ids: [], body, signature });
    },
    list: () => courier.list(),
    wake: () => { courier.wake(); },
    reset() {
      gatherer.reset();
      courier.reset();
    },
    stop: () => { courier.reset(); },
  };
}

const idOf = (update: Update): string => String(update.message?.id ?? update.status?.id ?? '');
