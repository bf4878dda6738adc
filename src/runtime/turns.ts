import type { Activity } from '../activity/activity.js';
import type { Project } from '../dialog/project.js';
import type { Event, State } from '../engine/state.js';
import type { Conversation, InboxItem } from '../store/contract.js';
import { commitTurn, type Turn } from './commit-turn.js';
import { decideHosted } from './decide-hosted.js';
import { failTurn } from './fail-turn.js';
import { errorFields, hashed } from './log.js';
import { fetchAttachments } from './media.js';
import { outcomeTurn, speakerOf } from './outcome-turn.js';
import { at, type Parts } from './parts.js';
import { isDue, timeTurn } from './time-turn.js';
import { contextOf } from './understanding.js';

const mostReruns = 20;

/**
 * Handles what waits in a conversation: what calls came to, its inbox, a burst at a time, and then the timers that are
 * due, until there is nothing. One at a time for a conversation. While a call is under way, the others wait a moment.
 */
export function createTurns(parts: Parts): (id: string) => Promise<void> {
  return async (id) => {
    for (let turned = false; ;) {
      const conversation: Conversation | undefined = await (turned ? parts.store.recall(id) : parts.store.load(id));
      turned = false;
      if (conversation === undefined) return;
      const calls = parts.calls();
      calls.make(conversation);
      const isBots = speakerOf(conversation) === 'bot';
      const heard = isBots ? calls.heard(conversation) : undefined;
      if (heard !== undefined) await outcomeTurn(parts, conversation, heard.call, heard.came);
      else if (isBots && calls.isAwaited(conversation)) return;
      else if (conversation.inbox.length > 0) {
        await oneTurn(parts, conversation, conversation.inbox);
        turned = true;
      } else if (isDue(conversation, parts.clock.now())) await timeTurn(parts, conversation);
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

function markRead({ connectors, log }: Parts, conversation: Conversation, items: readonly InboxItem[]): void {
  const last = items.findLast((item) => item.activity.type === 'message')?.activity;
  const { address } = conversation;
  const speaker = speakerOf(conversation);
  if (last === undefined || speaker === 'agent') return;
  connectors.get(address.channel)?.markRead?.(last.id, address.account, speaker === 'bot')
    .catch((error: unknown) => { log.info({ channel: address.channel, ...errorFields(error) }, 'A message was not marked as read'); });
}

function decideTurn(parts: Parts, base: Conversation, items: readonly InboxItem[], heard: Activity[]): Promise<Turn> {
  const event = (text: string, project: Project): Event => {
    const state = (base.state as State | null) ?? parts.engine.initialState();
    const understanding = text.trim() === '' ? undefined : parts.model(project).understand(text, contextOf(project, state, at(parts).now));
    return { event: 'activities', activities: heard, text, understanding, ...at(parts) };
  };
  return decideHosted(parts, base, asOne(heard), { turnKey: `${base.id} ${items[0]!.key}` }, event);
}

/** A burst as one activity: the last one, with the words of all. */
function asOne(heard: readonly Activity[]): Activity {
  const last = heard.at(-1)!;
  const text = heard.flatMap((activity) => (activity.type === 'message' && activity.text !== undefined ? [activity.text] : [])).join('\n');
  return { ...last, text };
}
