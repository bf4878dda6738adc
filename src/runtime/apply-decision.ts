import { randomUUID } from 'node:crypto';
import type { Activity, Draft } from '../activity/activity.js';
import type { Connector } from '../connectors/contract.js';
import type { Project } from '../dialog/project.js';
import { promisedAt } from '../engine/promised-at.js';
import type { Duty, State } from '../engine/state.js';
import { wakeAt } from '../engine/timers.js';
import { openCase, withdrawCase } from '../handoff/case.js';
import type { Case, Conversation } from '../store/contract.js';
import type { Decision } from './decide.js';
import { erased } from './my-data/erased.js';
import { dropNotifications, enqueue, tidied } from './outbox.js';
import { pendingCalls, withCalls } from './pending-calls.js';

export interface At {
  now: string;
  duty: Record<string, Duty>;
}

export function botAccount(project: Project): { id: string; name: string } {
  const title = project.bot.title.source[project.bot.languages[0] ?? ''];
  return { id: project.bot.name, name: title ?? project.bot.name };
}

/** A message of the bot, addressed. */
export function botActivity(draft: Draft, conversation: Conversation, project: Project, now: string): Activity {
  const { origin, ...said } = draft;
  return {
    type: 'message', id: randomUUID(), channelId: conversation.address.channel, timestamp: now,
    from: { ...botAccount(project), role: 'bot' }, conversation: { id: conversation.id },
    ...said, ...(origin !== undefined && { channelData: { origin } }),
  };
}

/** Something that happened beside what was said: `case-opened`, `taken`, `taken-over`, `handed-back`, `closed`. */
export function eventActivity(name: string, conversation: Conversation, from: Activity['from'], now: string, value?: unknown): Activity {
  return {
    type: 'event', name, id: randomUUID(), channelId: conversation.address.channel, timestamp: now,
    from, conversation: { id: conversation.id }, ...(value !== undefined && { value }),
  };
}

/** Whether a decision made on `base` still holds on `fresh`: nobody else moved the dialog or a case meanwhile. */
export function sameGround(base: Conversation, fresh: Conversation): boolean {
  const ground = ({ state, cases }: Conversation): string => JSON.stringify([state, cases.map(({ id, status, agent }) => [id, status, agent?.id])]);
  return ground(base) === ground(fresh);
}

/** The conversation after a turn, the case that the turn opened, and the one that it withdrew. */
export function applyDecision(
  fresh: Conversation,
  decision: Pick<Decision, 'state' | 'calls' | 'settled' | 'cases' | 'withdrawn' | 'ratings' | 'stopped' | 'erased'>,
  heard: readonly Activity[],
  said: readonly Activity[],
  { project, connector, at }: { project: Project; connector: Connector | undefined; at: At },
): { next: Conversation; opened: Case | undefined; withdrawn: Case | undefined } {
  const bubbles = said.flatMap((activity) => connector?.prepare?.(activity) ?? [activity]);
  const ground = decision.erased === undefined ? { ...fresh, transcript: [...fresh.transcript, ...heard] } : withReceipt(erased(fresh), decision.erased, project, at.now);
  const listened = withCalls(withState(ground, decision.state), pendingCalls(ground, decision));
  const quiet = decision.stopped === true ? dropNotifications(listened) : listened;
  const answered = enqueue(decision.erased === undefined ? withNotes(quiet, decision, heard, { project, at }) : quiet, bubbles);
  const { next: left, withdrawn } = decision.withdrawn === true ? withoutWaiting(answered, heard, at) : { next: answered, withdrawn: undefined };
  const { next, opened } = withCases(left, decision.cases, project, at);
  return { next: tidied(next, new Date(at.now)), opened, withdrawn };
}

/** All that is left to tell of an erasure. */
function withReceipt(conversation: Conversation, number: string, project: Project, now: string): Conversation {
  return { ...conversation, transcript: [eventActivity('data-erased', conversation, { ...botAccount(project), role: 'bot' }, now, { number })] };
}

/** The conversation in a new state, and when that wants to be woken. */
export function withState(conversation: Conversation, state: State): Conversation {
  const next: Conversation = { ...conversation, state };
  const wake = wakeAt(state);
  if (wake === undefined) delete next.wakeAt;
  else next.wakeAt = wake;
  return next;
}

/** What the customer brought about beside words stands in the transcript: a rating, the end of notifications. */
function withNotes(
  conversation: Conversation, { ratings = [], stopped }: Pick<Decision, 'ratings' | 'stopped'>, heard: readonly Activity[], { project, at }: { project: Project; at: At },
): Conversation {
  const from = heard.findLast((activity) => activity.from.role === 'user')?.from ?? { ...botAccount(project), role: 'bot' as const };
  const notes = [
    ...ratings.map((rating) => eventActivity('rating', conversation, from, at.now, rating)),
    ...(stopped === true ? [eventActivity('notifications-stopped', conversation, from, at.now)] : []),
  ];
  return notes.length === 0 ? conversation : { ...conversation, transcript: [...conversation.transcript, ...notes] };
}

/** The conversation with its waiting case closed at the customer's wish. */
function withoutWaiting(conversation: Conversation, heard: readonly Activity[], { now }: At): { next: Conversation; withdrawn: Case | undefined } {
  const waiting = conversation.cases.find(({ status }) => status === 'waiting');
  const from = heard.at(-1)?.from;
  if (waiting === undefined || from === undefined) return { next: conversation, withdrawn: undefined };
  const withdrawn = withdrawCase(waiting, now);
  const event = eventActivity('closed', conversation, from, now, { case: waiting.id });
  const cases = conversation.cases.map((one) => (one === waiting ? withdrawn : one));
  return { next: { ...conversation, cases, transcript: [...conversation.transcript, event] }, withdrawn };
}

/** The conversation with the cases asked for, as long as none is open, and the one that opened. */
export function withCases(
  conversation: Conversation, requests: Decision['cases'], project: Project, { now, duty }: At,
): { next: Conversation; opened: Case | undefined } {
  let next = conversation;
  let opened: Case | undefined;
  for (const { queue, reason, priority, slots, note } of requests) {
    if (openCaseOf(next) !== undefined) continue;
    const onDuty = duty[queue];
    opened = openCase({ conversation: conversation.id, queue, reason, priority, slots, ...(note !== undefined && { note }) }, now, onDuty && promisedAt(onDuty, now));
    const event = eventActivity('case-opened', conversation, { ...botAccount(project), role: 'bot' }, now, { case: opened.id, reason });
    next = { ...next, cases: [...next.cases, opened], transcript: [...next.transcript, event] };
  }
  return { next, opened };
}

/** A conversation has at most one case that is not closed. */
export function openCaseOf(conversation: Conversation): Case | undefined {
  return conversation.cases.find((one) => one.status !== 'closed');
}
