import type { Activity } from '../activity/activity.js';
import type { Event, State } from '../engine/state.js';
import type { Conversation, InboxItem } from '../store/contract.js';
import { botAccount, botActivity } from './apply-decision.js';
import { attachFiles } from './attach-files.js';
import { commitTurn, type Turn } from './commit-turn.js';
import { decide, type Decision } from './decide.js';
import { failTurn } from './fail-turn.js';
import { errorFields, hashed } from './log.js';
import { fetchAttachments } from './media.js';
import { ownServices } from './my-data/own-services.js';
import { at, type Parts } from './parts.js';
import { isDue, timeTurn } from './time-turn.js';
import { contextOf } from './understanding.js';

const mostReruns = 20;

/**
 * Handles what waits in a conversation's inbox, a burst at a time, and then the timers that are due, until there is
 * neither. One at a time for a conversation.
 */
export function createTurns(parts: Parts): (id: string) => Promise<void> {
  return async (id) => {
    for (let committed = false; ;) {
      const conversation: Conversation | undefined = await (committed ? parts.store.recall(id) : parts.store.load(id));
      committed = (conversation?.inbox.length ?? 0) > 0;
      if (conversation === undefined) return;
      if (committed) await oneTurn(parts, conversation, conversation.inbox);
      else if (isDue(conversation, parts.clock.now())) await timeTurn(parts, conversation);
      else return parts.alarm(id, conversation.wakeAt);
    }
  };
}

async function oneTurn(parts: Parts, conversation: Conversation, items: readonly InboxItem[]): Promise<void> {
  markRead(parts, conversation, items);
  const connector = parts.connectors.get(conversation.address.channel);
  const heard = await Promise.all(items.map((item) => fetchAttachments(item.activity, conversation.id, { ...parts, connector })));
  let base: Conversation | undefined = conversation;
  for (let run = 1; base !== undefined; run += 1) {
    let turn: Turn;
    try {
      if (run > mostReruns) throw new RangeError('A turn was overtaken too often.');
      turn = await decideTurn(parts, base, items, heard);
    } catch (error) {
      parts.counts.failed += 1;
      parts.log.error({ conversation: hashed(conversation.id), ...errorFields(error) }, 'A turn failed');
      await failTurn(parts, conversation.id, items, heard);
      return;
    }
    if (await commitTurn(parts, turn, { items, heard })) return;
    parts.counts.rerun += 1;
    base = await parts.store.load(conversation.id);
  }
}

function markRead({ connectors, log }: Parts, { address, state }: Conversation, items: readonly InboxItem[]): void {
  const last = items.findLast((item) => item.activity.type === 'message')?.activity;
  const speaker = (state as State | null)?.speaker ?? 'bot';
  if (last === undefined || speaker === 'agent') return;
  connectors.get(address.channel)?.markRead?.(last.id, address.account, speaker === 'bot')
    .catch((error: unknown) => { log.info({ channel: address.channel, ...errorFields(error) }, 'A message was not marked as read'); });
}

async function decideTurn(parts: Parts, base: Conversation, items: readonly InboxItem[], heard: Activity[]): Promise<Turn> {
  const project = parts.project();
  const state = (base.state as State | null) ?? parts.engine.initialState();
  let decision: Decision = { state, drafts: [], cases: [], notUnderstood: [] };
  const answer = async (text: string): Promise<Activity[]> => {
    const understanding = text.trim() === '' ? undefined : parts.model(project).understand(text, contextOf(project, state, at(parts).now));
    const event: Event = { event: 'activities', activities: heard, text, understanding, ...at(parts) };
    decision = await decide({ ...parts, services: ownServices(parts, base), project, turnKey: `${base.id} ${items[0]!.key}`, at: () => at(parts) }, state, event);
    const now = at(parts).now;
    const drafts = await attachFiles(parts, project, base.id, decision.drafts);
    return drafts.map((draft) => botActivity(draft, base, project, now));
  };
  const host = await parts.host();
  const said = await host.run(asOne(heard), botAccount(project), answer);
  return { base, decision, said };
}

/** A burst as one activity: the last one, with the words of all. */
function asOne(heard: readonly Activity[]): Activity {
  const last = heard.at(-1)!;
  const text = heard.flatMap((activity) => (activity.type === 'message' && activity.text !== undefined ? [activity.text] : [])).join('\n');
  return { ...last, text };
}
