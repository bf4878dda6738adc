import type { Activity } from '../activity/activity.js';
import type { Inbound, InboundActivities } from '../connectors/contract.js';
import type { Address } from '../store/contract.js';
import { joinConversations } from './join-conversations.js';
import type { Parts } from './parts.js';
import { applyStatus } from './statuses.js';

/** Takes what a connector received: activities into inboxes, statuses to what we sent. Durable when it resolves. */
export async function acceptInbound(parts: Parts, channel: string, inbound: readonly Inbound[], wake: (id: string) => void): Promise<void> {
  const acceptOne = async (one: Inbound): Promise<void> => {
    if (one.kind === 'notice') {
      parts.counts.notices += 1;
      parts.log.info({ channel, notice: one.name }, 'The platform says');
    } else if (one.kind === 'status') await applyStatus(parts, channel, one);
    else await acceptActivities(parts, channel, one, wake);
  };
  if (!inbound.some(isMove)) await Promise.all(inbound.map(acceptOne));
  else for (const one of inbound) await acceptOne(one);
}

/** What comes after it in a webhook may already be of the number's next owner. */
function isMove(inbound: Inbound): boolean {
  return inbound.kind === 'activities' && inbound.activities.some((activity) => newIds(activity) !== undefined);
}

/** A change of ids is taken in on its own, so that what came before it still finds the customer. */
async function acceptActivities(parts: Parts, channel: string, inbound: InboundActivities, wake: (id: string) => void): Promise<void> {
  const { account, recipient, ids, activities } = inbound;
  const keysOf = (some: readonly string[]): string[] => [...new Set(some)].map((id) => `${channel}:${account}:${id}`);
  const now = parts.clock.now().toISOString();
  for (const run of runsOf(activities)) {
    const moved = newIds(run[0]);
    const { phone } = moved ?? recipient;
    const keys = keysOf(moved?.ids ?? ids);
    if (keys.length === 0) return;
    const [first] = moved?.ids ?? ids;
    const { name, reference } = recipient;
    const address: Address = {
      channel, account, id: moved?.ids[0] ?? recipient.id,
      ...(phone !== undefined && { phone }), ...(name !== undefined && { name }), ...(reference !== undefined && { reference }),
    };
    const taken = await parts.store.accept({
      keys, address, activities: run,
      ...(first !== phone && { identity: keys[0]! }),
      ...(moved && { former: keysOf(ids) }),
    }, now, joinConversations);
    parts.counts.accepted += taken.accepted.length;
    parts.counts.repeated += run.length - taken.accepted.length;
    if (taken.accepted.length > 0 || taken.merged) wake(taken.conversation);
    if (taken.merged) parts.deliver(taken.conversation);
  }
}

/** The activities in their order, each change of ids apart from what stands around it. */
function runsOf(activities: readonly Activity[]): Activity[][] {
  const runs: Activity[][] = [];
  for (const activity of activities) {
    const last = runs.at(-1);
    if (last === undefined || newIds(activity) !== undefined || newIds(last[0]) !== undefined) runs.push([activity]);
    else last.push(activity);
  }
  return runs;
}

/** The ids that a customer goes by from now on, when the activity says so; `phone` is the one among them that may pass on. */
function newIds(activity: Activity | undefined): { ids: [string, ...string[]]; phone?: string } | undefined {
  if (activity?.type !== 'event' || activity.name !== 'contact-changed') return undefined;
  const value = activity.value;
  if (typeof value !== 'object' || value === null || !('newIds' in value) || !Array.isArray(value.newIds)) return undefined;
  const [first, ...others] = value.newIds.filter((id): id is string => typeof id === 'string' && id !== '');
  if (first === undefined) return undefined;
  return { ids: [first, ...others], ...('phone' in value && typeof value.phone === 'string' && { phone: value.phone }) };
}
