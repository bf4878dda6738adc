import { builtInIntents } from '../../../dialog/defaults/intents.js';
import { isOpen, nextOpening } from '../../../dialog/hours.js';
import type { Project } from '../../../dialog/project.js';
import type { Value } from '../../../dialog/slot-type.js';
import { windowMs } from '../../../dialog/window.js';
import { initialState } from '../../../engine/initial-state.js';
import type { Duty, Effect, State } from '../../../engine/state.js';
import { notificationsOf } from '../../../engine/timers.js';
import { transition } from '../../../engine/transition.js';
import { operationAt, optionalFields } from '../call-results.js';
import { eventOf } from '../happen.js';
import { isCustomers, type Move } from '../move.js';
import { startsAt } from '../world.js';
import type { Way } from '../way.js';

/** One line of a chat as it really goes. */
export type ChatLine =
  | { line: 'customer'; words: string }
  | { line: 'taps'; title: string }
  | { line: 'sends'; kind: string; words?: string }
  | { line: 'agent'; act: string }
  | { line: 'after'; minutes: number }
  | { line: 'bot'; text: string }
  | { line: 'case'; queue: string; reason: string }
  | { line: 'notification'; text: string };

export interface Replayed {
  /** ISO 8601 UTC. */
  startsAt: string;
  /** Is somebody on duty, all the time? */
  onDuty: boolean;
  lines: ChatLine[];
  /** By operation, one after the other. */
  services: Map<string, { outcome: string; result: Record<string, Value> }[]>;
}

const minuteMs = 60_000;
const hours = 7 * 24;

/** A time at which the business is open, or closed. */
function timeWhen(open: boolean, { bot }: Project): string {
  const times = Array.from({ length: hours }, (_, hour) => new Date(Date.parse(startsAt) + hour * 60 * minuteMs).toISOString());
  return times.find((time) => bot.hours === undefined || isOpen(bot.hours, time, bot.timeZone) === open) ?? startsAt;
}

function lineOf(move: Move, state: State, now: string): ChatLine | undefined {
  switch (move.move) {
    case 'says':
      return move.kind === undefined ? { line: 'customer', words: move.words } : { line: 'sends', kind: move.kind, words: move.words };
    case 'taps':
      return { line: 'taps', title: state.offered[move.id]?.title ?? '' };
    case 'sends':
      return { line: 'sends', kind: move.kind };
    case 'agent':
      return { line: 'agent', act: { taken: 'takes', 'handed-back': 'hands back', closed: 'closes' }[move.act] };
    case 'time':
      return { line: 'after', minutes: Math.ceil((Date.parse(state.timers?.[0]?.at ?? now) - Date.parse(now)) / minuteMs) };
    case 'outcome':
    case 'ends':
      return undefined;
  }
}

function heard(effects: readonly Effect[]): ChatLine[] {
  return effects.flatMap((effect): ChatLine[] => {
    if (effect.effect === 'send') return [{ line: 'bot', text: effect.draft.text }];
    return effect.effect === 'open-case' ? [{ line: 'case', queue: effect.queue, reason: effect.reason }] : [];
  });
}

/** The messages for later that were not planned before. */
function planned(before: State, after: State): ChatLine[] {
  const known = new Set(notificationsOf(before).map((timer) => JSON.stringify(timer)));
  return notificationsOf(after).filter((timer) => !known.has(JSON.stringify(timer))).map(({ notification: { text } }) => ({ line: 'notification', text }));
}

/** What the move cannot be made with: another call is waited for, or nothing was offered. */
function isImpossible(move: Move, state: State, called: string | undefined): boolean {
  if (move.move === 'outcome') return state.stack.at(-1)?.waiting !== 'outcome' || called !== move.operation;
  return move.move === 'taps' && state.offered[move.id] === undefined;
}

/** The answer as a service would give it, without the field that it need not have. */
function asGiven(move: Move, absent = ''): Move {
  if (move.move !== 'outcome') return move;
  const [, field] = absent.split('.');
  return { ...move, result: Object.fromEntries(Object.entries(move.result).filter(([name]) => name !== field && name !== optionalFields)) };
}

/** More calls than this in a row are a circle, and need not be shown to their end. */
const mostCalls = 6;

/** What a call comes to of which the way says nothing more: a service that is out of order, where it can be. */
function lastOutcome(project: Project, name: string): Move | undefined {
  const operation = operationAt(project, name);
  const outcome = operation?.outcomes.findLast((one) => one.name !== operation.success)?.name ?? operation?.success;
  return outcome === undefined ? undefined : { move: 'outcome', operation: name, outcome, result: {} };
}

const back: readonly Move[] = [{ move: 'agent', act: 'taken' }, { move: 'agent', act: 'handed-back' }];

function cancelIn(language: string): Move {
  return { move: 'says', meant: 'wish', words: builtInIntents['@cancel']?.[language]?.[0] ?? '', intent: '@cancel' };
}

/** As in a transcript that states whether somebody is on duty. */
function dutyOf({ bot }: Project, onDuty: boolean, now: string): Record<string, Duty> {
  return Object.fromEntries([...bot.queues.values()].map(({ name, promise, hours: of }) => {
    const opensAt = nextOpening(of, now, bot.timeZone) ?? new Date(Date.parse(now) + 60 * minuteMs).toISOString();
    return [name, onDuty ? { open: true, promise } : { open: false, promise, opensAt }];
  }));
}

/** Plays moves one by one with the project as it is. */
function createPlay(project: Project, { start, moves }: Way) {
  const onDuty = !moves.some(({ offDuty }) => offDuty);
  const replayed: Replayed = { startsAt: start.at === startsAt ? timeWhen(start.open, project) : start.at, onDuty, lines: [], services: new Map() };
  let state = initialState();
  let now = replayed.startsAt;
  let heardAt = now;
  let called: string | undefined;
  return {
    replayed,
    /** Ends what goes on, so that it can begin again. @returns whether it did */
    leave(): boolean {
      const moves: readonly Move[] = state.speaker === 'queue' ? back : state.stack.length > 0 ? [cancelIn(start.language)] : [];
      return moves.every((move) => this.make(move)) && state.stack.length === 0;
    },
    /** The operation whose outcome is waited for. */
    pending: (): string | undefined => (state.stack.at(-1)?.waiting === 'outcome' ? called : undefined),
    /** @returns whether it could be made */
    make(move: Move): boolean {
      if (isImpossible(move, state, called)) return false;
      const line = lineOf(move, state, now);
      const wake = state.timers?.[0]?.at;
      if (move.move === 'time' && wake !== undefined && wake > now) now = wake;
      if (isCustomers(move)) heardAt = now;
      const windowOpen = Date.parse(now) - Date.parse(heardAt) < windowMs;
      const result = transition(project, state, eventOf(move, state, { now, duty: dutyOf(project, onDuty, now), language: start.language, windowOpen }));
      if (move.move === 'outcome') replayed.services.set(move.operation, [...(replayed.services.get(move.operation) ?? []), move]);
      replayed.lines.push(...(line ? [line] : []), ...heard(result.effects), ...planned(state, result.state));
      called = result.effects.findLast((effect) => effect.effect === 'call')?.operation ?? called;
      state = result.state;
      return true;
    },
  };
}

/** What else a chat shows: an answer without one of its fields, and the way gone several times before. */
interface Shown {
  absent?: string | undefined;
  turns?: number | undefined;
}

/** Plays a chat with the project as it is, up to where nothing more comes by itself. @returns `undefined` where it goes another way than it was explored */
export function replay(project: Project, way: Way, { absent, turns = 0 }: Shown): Replayed | undefined {
  const play = createPlay(project, way);
  for (let turn = 0; turn <= turns; turn++) {
    if (turn > 0 && !play.leave()) return undefined;
    if (!way.moves.every((move) => play.make(asGiven(move, absent)))) return undefined;
  }
  for (let calls = 0; calls < mostCalls; calls++) {
    const name = play.pending();
    const move = name === undefined ? undefined : lastOutcome(project, name);
    if (!move || !play.make(move)) break;
  }
  return play.replayed;
}
