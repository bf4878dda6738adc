import type { Activity } from '../activity/activity.js';
import type { State } from '../engine/state.js';
import type { Case, Conversation, InboxItem } from '../store/contract.js';
import { applyDecision, botActivity, sameGround } from './apply-decision.js';
import { decide, type Decision } from './decide.js';
import { isLater } from './decide-hosted.js';
import { decidePlainly } from './decide-plainly.js';
import { errorFields, hashed } from './log.js';
import { at, type Parts } from './parts.js';
import { updateConversation } from './update-conversation.js';

/** After so many failures a person gets the messages as they are. */
const mostAttempts = 3;

/**
 * The turn boundary: apologises to the customer, opens a case and goes on. Where even that throws, the turn is tried
 * again, and at last its messages go to a person with a plain apology, without the engine's help.
 */
export async function failTurn(parts: Parts, id: string, items: readonly InboxItem[], heard: readonly Activity[]): Promise<void> {
  let apology: { base: Conversation; decision: Decision } | undefined;
  try {
    apology = await apologise(parts, id, items);
  } catch (error) {
    parts.log.error({ conversation: hashed(id), ...errorFields(error) }, 'A failed turn could not be apologised for');
    await handOver(parts, id, items, heard);
    return;
  }
  if (apology === undefined) return;
  const { base, decision } = apology;
  await write(parts, id, items, (fresh) => {
    if (!sameGround(base, fresh)) return undefined;
    const said = decision.drafts.map((draft) => botActivity(draft, fresh, parts.project(), parts.clock.now().toISOString()));
    return applyDecision(fresh, decision, heard, said, context(parts, fresh));
  });
}

async function apologise(parts: Parts, id: string, items: readonly InboxItem[]) {
  const base = await parts.store.load(id);
  if (base === undefined) return undefined;
  const state = (base.state as State | null) ?? parts.engine.initialState();
  const turnKey = `failed ${items[0]?.key ?? ''}`;
  const project = parts.project();
  const decision = await decide({ ...parts, project, turnKey, isLater, at: () => at(parts) }, state, { event: 'failed', ...at(parts) });
  return { base, decision: { ...decision, settled: 'all' } };
}

async function handOver(parts: Parts, id: string, items: readonly InboxItem[], heard: readonly Activity[]): Promise<void> {
  const keys = items.map((item) => item.key);
  if (items.length > 0 && items.every((item) => item.attempts + 1 < mostAttempts)) {
    await updateConversation(parts.store, id, (fresh) => ({
      ...fresh, inbox: fresh.inbox.map((item) => (keys.includes(item.key) ? { ...item, attempts: item.attempts + 1 } : item)),
    }));
    return;
  }
  await write(parts, id, items, (fresh) => {
    const { project, at: when, ...rest } = context(parts, fresh);
    const decision = decidePlainly(parts.engine, project, fresh.state, { event: 'failed', ...when });
    const said = decision.drafts.map((draft) => botActivity(draft, fresh, project, when.now));
    return applyDecision(fresh, decision, heard, said, { project, at: when, ...rest });
  });
}

async function write(
  parts: Parts, id: string, items: readonly InboxItem[], change: (fresh: Conversation) => { next: Conversation; opened: Case | undefined } | undefined,
): Promise<void> {
  let opened: Case | undefined;
  let before: Conversation | undefined;
  const written = await updateConversation(parts.store, id, (fresh) => {
    before = fresh;
    const changed = change(fresh);
    opened = changed?.opened;
    return changed?.next;
  }, { done: items.map((item) => item.key) });
  if (written === undefined || before === undefined) return;
  parts.calls().settle(before, written);
  parts.announce(written, opened, opened !== undefined);
  parts.deliver(id);
}

function context(parts: Parts, { address }: Conversation) {
  return { project: parts.project(), connector: parts.connectors.get(address.channel), at: at(parts) };
}
