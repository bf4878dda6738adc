import { isOpen } from '../../../dialog/hours.js';
import type { Project } from '../../../dialog/project.js';
import type { Value } from '../../../dialog/slot-type.js';
import { initialState } from '../../../engine/initial-state.js';
import type { Duty, Effect, State } from '../../../engine/state.js';
import { transition } from '../../../engine/transition.js';
import { optionalFields } from '../call-results.js';
import { eventOf } from '../happen.js';
import type { Move } from '../move.js';
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
  | { line: 'case'; queue: string; reason: string };

export interface Replayed {
  /** ISO 8601 UTC. */
  startsAt: string;
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

/** Plays a chat with the project as it is. @returns `undefined` where it goes another way than it was explored */
export function replay(project: Project, { moves, start }: Way, absent?: string): Replayed | undefined {
  const duty: Record<string, Duty> = Object.fromEntries([...project.bot.queues.values()].map(({ name, promise }) => [name, { open: true, promise }]));
  const at = timeWhen(start.open, project);
  const replayed: Replayed = { startsAt: at, lines: [], services: new Map() };
  let state = initialState();
  let now = at;
  let called: string | undefined;
  for (const each of moves) {
    const move = asGiven(each, absent);
    if (isImpossible(move, state, called)) return undefined;
    const line = lineOf(move, state, now);
    const wake = state.timers?.[0]?.at;
    if (move.move === 'time' && wake !== undefined && wake > now) now = wake;
    const result = transition(project, state, eventOf(move, state, { now, duty, language: start.language }));
    if (move.move === 'outcome') replayed.services.set(move.operation, [...(replayed.services.get(move.operation) ?? []), move]);
    replayed.lines.push(...(line ? [line] : []), ...heard(result.effects));
    called = result.effects.findLast((effect) => effect.effect === 'call')?.operation ?? called;
    state = result.state;
  }
  return replayed;
}
