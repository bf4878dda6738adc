import type { Activity } from '../../activity/activity.js';
import type { Conversation, InboxItem, Join, OutboxItem } from '../contract.js';
import { hasSeen, recent, without } from './apply.js';

/** How long a message of unknown fate is held: who sends it now may still say what became of it, and so may the channel. */
const heldMs = 30_000;

/** Two conversations that turned out to be one person's, as `one`: nothing of either is lost or doubled. */
export function mergeConversations(one: Conversation, other: Conversation, now: string, join: Join = (joined) => joined): Conversation {
  const [lead, second] = leads(other, one) ? [other, one] : [one, other];
  const cases = [...one.cases, ...other.cases].map((each) => ({ ...each, conversation: one.id }));
  const fenced = cases.some((each) => each.status === 'taken');
  const waiting = inOrder(one.outbox, other.outbox, (item) => item.activity.timestamp, (item) => item.key);
  const outbox = waiting.map((item) => settle(item, fenced, now));
  const dropped = new Set(outbox.filter((item, index) => item.state === 'dropped' && waiting[index]?.state !== 'dropped').map((item) => item.key));
  const spokeAt = [one.lastInboundAt, other.lastInboundAt].filter((at) => at !== undefined).sort().at(-1);
  const transcript = inOrder(one.transcript, other.transcript, (activity) => activity.timestamp, (activity) => activity.id);
  const moves = [...(one.moves ?? []), ...(other.moves ?? [])];
  return join({
    ...without(one, 'wakeAt'),
    ...(lead.wakeAt !== undefined && { wakeAt: lead.wakeAt }),
    version: Math.max(one.version, other.version) + 1,
    address: { ...other.address, ...one.address },
    aliases: [...new Set([...one.aliases, ...other.aliases])],
    ...(moves.length > 0 && { moves }),
    absorbed: [...new Set([...(one.absorbed ?? []), ...(other.absorbed ?? []), other.id])],
    state: lead.state,
    inbox: inOrder(unhandled(one, other), unhandled(other, one), (item) => item.acceptedAt, (item) => item.key),
    outbox, cases,
    transcript: transcript.map((activity) => (dropped.has(activity.id) ? withDropped(activity) : activity)),
    seen: recent({ ...other.seen, ...one.seen }, now),
    ...(spokeAt !== undefined && { lastInboundAt: spokeAt }),
  }, lead, second);
}

/** Whose state goes on: with a person who has taken it, else with one who is awaited, else the one spoken in last. */
function leads(a: Conversation, b: Conversation): boolean {
  const rank = ({ cases }: Conversation): number =>
    (cases.some((each) => each.status === 'taken') ? 2 : cases.some((each) => each.status === 'waiting') ? 1 : 0);
  if (rank(a) !== rank(b)) return rank(a) > rank(b);
  if (a.state === null || b.state === null) return a.state !== null;
  return (a.lastInboundAt ?? '') > (b.lastInboundAt ?? '');
}

/** What the other one has handled already, under another id of the customer, is done. */
function unhandled(one: Conversation, other: Conversation): InboxItem[] {
  return one.inbox.filter(({ key }) => !hasSeen(other.seen, key) || other.inbox.some((item) => item.key === key));
}

/** The bot does not speak over the agent; what is being sent this moment is not sent twice. */
function settle(item: OutboxItem, fenced: boolean, now: string): OutboxItem {
  if (item.state === 'sending') return { ...item, notBefore: new Date(Date.parse(now) + heldMs).toISOString() };
  return fenced && item.state === 'waiting' && item.activity.from.role === 'bot' ? { ...item, state: 'dropped' } : item;
}

function withDropped(activity: Activity): Activity {
  const data = typeof activity.channelData === 'object' ? activity.channelData : undefined;
  return { ...activity, channelData: { ...data, delivery: { state: 'dropped' } } };
}

/** Both lists by time, each in the order it had; what stands in both, once. */
function inOrder<T>(one: readonly T[], other: readonly T[], timeOf: (item: T) => string, keyOf: (item: T) => string): T[] {
  const [left, right] = [[...one], [...other]];
  const all: T[] = [];
  while (left[0] !== undefined && right[0] !== undefined) {
    all.push(...(Date.parse(timeOf(right[0])) < Date.parse(timeOf(left[0])) ? right : left).splice(0, 1));
  }
  const keys = new Set<string>();
  return [...all, ...left, ...right].filter((item) => !keys.has(keyOf(item)) && keys.add(keyOf(item)));
}
