import type { Activity } from '../activity/activity.js';
import { StaleVersionError, type Conversation, type InboxItem } from '../store/contract.js';
import { applyDecision, sameGround } from './apply-decision.js';
import { claimNext } from './claim-next.js';
import type { Decision } from './decide.js';
import { isClear } from './outbox.js';
import { at, type Parts } from './parts.js';

/** A decision and everything it was made on. */
export interface Turn {
  base: Conversation;
  decision: Decision;
  said: Activity[];
}

/** What a turn handles: nothing where only time has passed. */
export interface Handled {
  items: readonly InboxItem[];
  heard: readonly Activity[];
  /** The key of the call whose outcome it is. */
  settled?: string;
}

/**
 * Writes the turn at once, its first message already marked as going out where nothing goes before it.
 * What another process has handled meanwhile is left at that.
 * `false`: someone else moved the conversation, or the customer spoke before time did; the turn must be decided again.
 */
export async function commitTurn(parts: Parts, { base, decision, said }: Turn, { items, heard, settled }: Handled): Promise<boolean> {
  const { store, connectors } = parts;
  const context = { project: parts.project(), connector: connectors.get(base.address.channel), at: at(parts) };
  const isAnswer = items.length > 0 || settled !== undefined;
  for (let tries = 1; ; tries += 1) {
    const fresh = await (tries === 1 && isAnswer ? store.recall(base.id) : store.load(base.id));
    if (fresh !== undefined && !items.every(({ key }) => fresh.inbox.some((item) => item.key === key))) return true;
    if (fresh === undefined || !sameGround(base, fresh) || (!isAnswer && fresh.inbox.length > 0)) return false;
    const { next, opened, withdrawn } = applyDecision(fresh, decision, heard, said, context);
    const first = isClear(fresh.outbox) ? claimFirst(parts, next) : undefined;
    if (first !== undefined) parts.claimed.add(first.item.key);
    try {
      const handled = items.map((item) => item.key);
      const wanted = first?.conversation ?? next;
      const written = await (decision.erased === undefined ? store.commit(wanted, handled) : store.erase(wanted, handled));
      parts.calls().settle(fresh, written);
      parts.counts.turns += 1;
      parts.counts.notUnderstood += decision.notUnderstood.length;
      parts.announce(written, opened ?? withdrawn, opened !== undefined);
      if (said.length > 0) parts.deliver(base.id);
      return true;
    } catch (error) {
      if (first !== undefined) parts.claimed.delete(first.item.key);
      if (!(error instanceof StaleVersionError)) throw error;
    }
  }
}

function claimFirst({ clock, connectors, pacer, claimed }: Parts, conversation: Conversation) {
  const { channel } = conversation.address;
  const claim = claimNext(conversation, { now: clock.now(), echoWaitMs: 0, claimed });
  return claim.next === 'send' && connectors.has(channel) && pacer(channel).tryTake() ? claim : undefined;
}
