import type { Conversation, OutboxItem } from '../store/contract.js';
import { isOpen, replace, without } from './outbox.js';

export type Next = { conversation: Conversation } & (
  { next: 'nothing' } | { next: 'wait'; ms: number } | { next: 'send'; item: OutboxItem; doubtful: boolean });

export interface Claiming {
  now: Date;
  /** How long the channel's echo is waited for before a message in doubt is sent again; 0 where it echoes no key. */
  echoWaitMs: number;
  /** Keys that a turn has just marked as going out: not in doubt. */
  claimed: ReadonlySet<string>;
}

/**
 * The message whose turn it is, marked as going out: the first that is not settled, once its time has come.
 * Call it only while nothing of the conversation is being sent: what is marked then was left behind by a crash.
 */
export function claimNext(before: Conversation, claiming: Claiming): Next {
  const conversation = withDoubtSettled(before, claiming);
  const dueIn = (item: OutboxItem): number => (item.notBefore === undefined ? 0 : Date.parse(item.notBefore) - claiming.now.getTime());
  const open = conversation.outbox.filter(isOpen);
  const item = open.find((one) => one.aside !== true || dueIn(one) <= 0);
  if (item !== undefined && dueIn(item) <= 0) {
    const doubtful = item.state === 'sending' && !claiming.claimed.has(item.key);
    const sending: OutboxItem = { ...without(item, 'notBefore'), state: 'sending', attempts: item.attempts + 1 };
    return { next: 'send', item: sending, doubtful, conversation: replace(conversation, sending) };
  }
  if (open.length === 0) return { next: 'nothing', conversation };
  const ms = Math.min(...(item === undefined ? open : [item, ...open.filter((one) => one.aside === true)]).map(dueIn));
  return { next: 'wait', ms, conversation };
}

/** What a crash left marked as going out: dropped where fenced, else held until the channel's echo has had its time. */
function withDoubtSettled(conversation: Conversation, { now, echoWaitMs, claimed }: Claiming): Conversation {
  const left = conversation.outbox.filter((item) => item.state === 'sending' && (item.fenced === true || !claimed.has(item.key)));
  return left.reduce((current, item) => {
    if (item.fenced === true) return replace(current, { ...item, state: 'dropped' });
    if (item.notBefore !== undefined || echoWaitMs === 0) return current;
    return replace(current, { ...item, notBefore: new Date(now.getTime() + echoWaitMs).toISOString() });
  }, conversation);
}
