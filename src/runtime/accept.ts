import type { Activity } from '../activity/activity.js';
import type { Inbound, InboundActivities } from '../connectors/contract.js';
import type { Address } from '../store/contract.js';
import type { Parts } from './parts.js';
import { applyStatus } from './statuses.js';

/** Takes what a connector received: activities into inboxes, statuses to what we sent. Durable when it resolves. */
export async function acceptInbound(parts: Parts, channel: string, inbound: readonly Inbound[], wake: (id: string) => void): Promise<void> {
  await Promise.all(inbound.map(async (one) => {
    if (one.kind === 'notice') {
      parts.counts.notices += 1;
      parts.log.info({ channel, notice: one.name }, 'The platform says');
    } else if (one.kind === 'status') await applyStatus(parts, channel, one);
    else await acceptActivities(parts, channel, one, wake);
  }));
}

async function acceptActivities(parts: Parts, channel: string, inbound: InboundActivities, wake: (id: string) => void): Promise<void> {
  const moved = inbound.activities.flatMap(newIds);
  const ids = [...inbound.ids, ...moved];
  const keys = [...new Set(ids)].map((id) => `${channel}:${inbound.account}:${id}`);
  if (keys.length === 0) return;
  const address: Address = { ...inbound.recipient, channel, account: inbound.account, ...(moved[0] !== undefined && { id: moved[0] }) };
  const { conversation, accepted } = await parts.store.accept({ keys, address, activities: inbound.activities }, parts.clock.now().toISOString());
  parts.counts.accepted += accepted.length;
  parts.counts.repeated += inbound.activities.length - accepted.length;
  if (accepted.length > 0) wake(conversation);
}

/** The ids that a customer goes by from now on, when the activity says so. */
function newIds(activity: Activity): string[] {
  if (activity.type !== 'event' || activity.name !== 'contact-changed') return [];
  const value = activity.value;
  if (typeof value !== 'object' || value === null || !('newIds' in value) || !Array.isArray(value.newIds)) return [];
  return value.newIds.filter((id): id is string => typeof id === 'string' && id !== '');
}
