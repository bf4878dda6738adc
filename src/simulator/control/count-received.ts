import type { World } from '../world/world.js';

/** What reached one customer. */
export interface Received {
  messages: number;
  ids: string[];
  /** `biz_opaque_callback_data` → how many messages came with it; more than one is a message sent twice. */
  keys: Record<string, number>;
  /** Messages whose key had come before. */
  repeated: number;
  failed: number;
}

/** By `waId`. Messages that failed are not received. */
export function countReceived(world: World): Record<string, Received> {
  const counts: Record<string, Received> = {};
  for (const customer of world.customers.values()) {
    const received: Received = { messages: 0, ids: [], keys: {}, repeated: 0, failed: 0 };
    for (const id of customer.chat) {
      const message = world.messages.get(id);
      if (message?.from !== 'business') continue;
      if (message.tick === 'failed') received.failed += 1;
      else add(received, id, message.key);
    }
    counts[customer.waId] = received;
  }
  return counts;
}

function add(received: Received, id: string, key: string | undefined): void {
  received.messages += 1;
  received.ids.push(id);
  if (key === undefined) return;
  received.keys[key] = (received.keys[key] ?? 0) + 1;
  if (received.keys[key] > 1) received.repeated += 1;
}
