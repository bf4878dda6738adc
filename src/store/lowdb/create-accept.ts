import type { Activity } from '../../activity/activity.js';
import type { Conversation, Inbound, Join, Store } from '../contract.js';
import { acceptInto, newConversation, released } from '../conversation/apply.js';
import { frozen } from '../conversation/frozen.js';
import type { ConversationIndex } from './conversation-index.js';
import type { Documents } from './documents.js';
import { mergeConversations } from '../conversation/merge-conversations.js';
import { planAccept, type AcceptPlan } from '../conversation/plan-accept.js';

/** Takes in what customers send. Many at once, but while conversations part or become one, the others wait. */
export function createAccept(index: ConversationIndex, documents: Documents): Store['accept'] {
  let relinking: Promise<unknown> | undefined;

  const settled = async (inbound: Inbound, now: string, join: Join | undefined): Promise<AcceptPlan> => {
    while (relinking !== undefined) await relinking;
    const plan = planAccept(inbound, index);
    const claim = (): void => { if (!plan.repeated) index.claim(plan.conversation, inbound); };
    if (plan.absorb.length === 0 && plan.release.size === 0) {
      claim();
      return plan;
    }
    const work = relink(plan, { inbound, now, join }, documents).then(claim);
    relinking = work.catch(() => undefined).finally(() => { relinking = undefined; });
    await work;
    return plan;
  };

  return async (inbound, now, join) => {
    const plan = await settled(inbound, now, join);
    const { conversation: id, repeated } = plan;
    const given = frozen(inbound);
    const accepted = await documents.change(id, (current) => (repeated ? { next: current, result: [] } : take(id, current, given, now)));
    return { conversation: id, accepted: [...accepted], merged: plan.absorb.length > 0 };
  };
}

function take(id: string, current: Conversation | undefined, inbound: Inbound, now: string): { next: Conversation; result: Activity[] } {
  const { next, accepted } = acceptInto(current ?? newConversation(id, inbound), inbound, now);
  if (current === undefined) return { next, result: accepted };
  const changed = accepted.length > 0 || next.identity !== current.identity || inbound.keys.some((key) => !current.aliases.includes(key));
  return { next: changed ? next : current, result: accepted };
}

/** Each step is durable before the next, and a key leads to one conversation or none in between: a crash loses nothing. */
async function relink(
  { conversation, absorb, release }: AcceptPlan, { inbound, now, join }: { inbound: Inbound; now: string; join: Join | undefined }, documents: Documents,
): Promise<void> {
  for (const [other, keys] of release) {
    await documents.change(other, (current) => ({ next: current && released(current, keys), result: undefined }));
  }
  for (const other of absorb) {
    await documents.take(other, async (last) => {
      if (last === undefined) return;
      await documents.change(conversation, (current) =>
        ({ next: mergeConversations(current ?? newConversation(conversation, inbound), last, now, join), result: undefined }));
    });
  }
}
