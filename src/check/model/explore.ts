import { initialState } from '../../engine/initial-state.js';
import type { Project, Step } from '../../dialog/project.js';
import type { SlotValue } from '../../dialog/slot-type.js';
import type { Effect, Frame, State, Transition } from '../../engine/state.js';
import { transition } from '../../engine/transition.js';
import { renderTime } from '../../engine/render-time.js';
import { something } from './abstract-text.js';
import { dutyBegins } from './world.js';
import { movesAt, type News } from './alphabet.js';
import { closed } from './arena.js';
import { callerName, createCaller } from './caller.js';
import { eventOf } from './happen.js';
import { createLookOn, type LookOn, type Seen } from './look-on.js';
import type { Move } from './move.js';
import { isCustomers } from './move.js';
import type { Proof } from './proof.js';
import { type Edge, type Open, type Reached, type Start, standingOf } from './reached.js';
import { createKeys, isAside, type Keys } from './state-key.js';
import { createUnsetReads } from './unset-reads.js';

/** Everything that can become of a dialog. */
export interface Explored {
  reached: readonly Reached[];
  edges: readonly Edge[];
  /** The steps that ran. */
  visited: ReadonlySet<Step>;
  /** There was more than is looked at. */
  cutShort: boolean;
  /** Languages in which a text was empty that says something in the one that is spoken. */
  alsoIn: ReadonlySet<string>;
}

/** How a dialog begins: with these slots, and what the customer says. */
export interface Beginning {
  start: Start;
  move: Extract<Move, { move: 'says' }>;
  /** Where another dialog runs it. */
  given?: Record<string, SlotValue>;
  /** Only where those before have not begun it: they were taken for something else. */
  otherwise?: true;
}

/** How many moves are looked at in one dialog. */
export const mostMoves = 20_000;

interface Exploration {
  proof: Proof;
  projects: { open: Project; closed: Project };
  reached: Map<string, Reached>;
  edges: Edge[];
  queue: Open[];
  /** What was looked at once, and need not be again. */
  looked: Set<string>;
  /** By what becomes of a refusal: where it was looked at. */
  refused: Map<string, Reached>;
  keys: Keys;
  visited: Set<Step>;
  move(from: Open, move: Move): Transition & { seen: Seen; now: string };
}

function heardOf(effects: readonly Effect[], seen: Seen, dialog: string): void {
  seen.heard = effects.some(({ effect }) => effect !== 'not-understood' && effect !== 'rate');
  seen.spoke = effects.some((effect) => effect.effect === 'send' && effect.draft.origin?.dialog === dialog);
  if (effects.some((effect) => effect.effect === 'open-case' && effect.reason === 'bot-failed')) seen.failed = 'endless';
}

/** Whether the customer is told when somebody is on duty again. */
function tellsWhen({ state, effects }: Transition, now: string, { bot, arena }: Proof): boolean {
  const opens = renderTime(dutyBegins, { now, timeZone: bot.timeZone, language: state.language ?? arena.language });
  return effects.some((effect) => effect.effect === 'send' && effect.draft.origin?.text !== undefined && (effect.draft.text.includes(opens) || effect.draft.text.endsWith(something)));
}

function createMove(proof: Proof, projects: Exploration['projects'], lookOn: LookOn): Exploration['move'] {
  const { duty, language } = proof.arena;
  return (from, move) => {
    const seen = lookOn.begin();
    const wake = move.move === 'time' ? from.state.timers?.[0]?.at : undefined;
    const now = wake !== undefined && wake > from.now ? wake : from.now;
    const endings = move.move === 'ends' ? (proof.contracts.get(move.dialog)?.endings.indexOf(move.ending) ?? 0) : 0;
    const event = eventOf(move, from.state, { now, duty: move.offDuty ? duty.off : duty.on, language, windowOpen: true }, endings);
    try {
      const result = transition(projects[from.start.open ? 'open' : 'closed'], from.state, event, lookOn.observer);
      heardOf(result.effects, seen, proof.dialog.name);
      if (move.offDuty && !tellsWhen(result, now, proof)) seen.untold = true;
      const returned = proof.dialog.returns === undefined ? undefined : result.state.known[`${proof.dialog.name}/${proof.dialog.returns}`];
      if (returned) seen.returned = returned;
      return { ...result, seen, now };
    } catch (error) {
      seen.failed = error instanceof Error ? error : new Error(String(error));
      return { state: { ...from.state, stack: [], speaker: 'queue' }, effects: [], seen, now };
    }
  };
}

function callOf(state: State, effects: readonly Effect[], from: Open): Reached['call'] {
  const id = state.stack.at(-1)?.call;
  if (id === undefined) return undefined;
  if (from.call?.id === id) return from.call;
  const call = effects.find((effect): effect is Extract<Effect, { effect: 'call' }> => effect.effect === 'call' && effect.id === id);
  return call && { id, operation: call.operation };
}

/** Makes a move, and notes where it leads. */
function step(exploration: Exploration, from: Open, move: Move): void {
  const { state, effects, seen, now } = exploration.move(from, move);
  for (const one of seen.steps) exploration.visited.add(one);
  const key = `${from.start.isRun}${from.start.open}${from.start.at} ${exploration.keys.of(state)}`;
  const known = exploration.reached.get(key);
  const to = known ?? open(from, move, { state, effects, seen, now });
  const edge: Edge = { from, to, move, seen };
  from.edges.push(edge);
  exploration.edges.push(edge);
  if (!known) {
    to.by = edge;
    exploration.reached.set(key, to);
    exploration.queue.push(to as Open);
  }
  if (move.move !== 'ends') offDuty(exploration, from, move, effects);
}

/** Looks once for each queue at what becomes of a case that is opened while nobody is on duty. */
function offDuty(exploration: Exploration, from: Open, move: Move, effects: readonly Effect[]): void {
  for (const effect of effects) {
    if (effect.effect !== 'open-case' || exploration.looked.has(`off duty ${effect.queue}`)) continue;
    exploration.looked.add(`off duty ${effect.queue}`);
    step(exploration, from, { ...move, offDuty: true });
  }
}

function open(from: Open, move: Move, { state, effects, seen, now }: Transition & { seen: Seen; now: string }): Open {
  const call = callOf(state, effects, from);
  const spoke = seen.spoke || (move.move === 'ends' && move.ending.spoke) || (!isCustomers(move) && from.spoke);
  return { at: standingOf(state), state, now, edges: [], isAside: isAside(state), spoke, start: from.start, ...(call && { call }) };
}

function begin(exploration: Exploration, { start, move, given }: Beginning): void {
  const { arena, dialog } = exploration.proof;
  if (given) arena.dialogs.set(callerName, createCaller(dialog.name, given));
  const state: State = { ...initialState(), project: arena.project.version, language: arena.language };
  const beginning: Open = { at: standingOf(state), state, now: start.at, edges: [], isAside: false, spoke: false, start };
  step(exploration, beginning, move);
}

/** The kind of step, with what it asks for. */
function kindOf({ dialog, slotsAt }: Proof, frame: Frame | undefined): string {
  const step = frame?.dialog === dialog.name ? dialog.places.get(frame.place ?? '') : undefined;
  return `${frame?.waiting ?? ''} ${step?.type.name ?? ''} ${slotsAt(step?.place).map((slot) => dialog.slots.get(slot)?.type.name).join()}`;
}

function isNewRefusal(refused: Exploration['refused'], reached: Reached, key: string): boolean {
  const known = refused.get(key);
  if (known) reached.refusedAs = known;
  else refused.set(key, reached);
  return !known;
}

/** What of a state was not looked at before. */
function newsOf({ proof, looked, keys, refused }: Exploration, reached: Open): News {
  const { state, start, isAside: aside } = reached;
  const isNew = (key: string): boolean => !looked.has(key) && looked.add(key) !== undefined;
  const top = state.stack.at(-1);
  const isQuestion = !aside && top?.waiting === 'answer';
  return {
    place: isNew(aside ? `aside ${state.speaker} ${state.unreadable} ${state.misunderstood} ${top?.dialog ?? ''} ${top?.waiting ?? ''} ${state.stack.length}` : `place ${start.isRun} ${top?.dialog ?? ''}@${top?.place ?? ''}${top?.waiting ?? ''}`),
    kind: !aside && isNew(`kind ${start.isRun} ${kindOf(proof, top)}`),
    question: isQuestion && isNew('question'),
    refusal: isQuestion && isNewRefusal(refused, reached, `${start.isRun} ${keys.refusal(state)}`),
  };
}

/** Makes every move in every state that can be reached, the nearest first. */
export function explore(proof: Proof, beginnings: readonly Beginning[]): Explored {
  const projects = { open: proof.arena.project, closed: closed(proof.arena.project) };
  const lookOn = createLookOn(proof.dialog, createUnsetReads());
  const exploration: Exploration = { proof, projects, reached: new Map(), edges: [], queue: [], looked: new Set(), refused: new Map(), keys: createKeys(proof), visited: new Set(), move: createMove(proof, projects, lookOn) };
  for (const beginning of beginnings) if (!beginning.otherwise || exploration.visited.size === 0) begin(exploration, beginning);
  for (let at = 0; at < exploration.queue.length && exploration.edges.length < mostMoves; at++) {
    const from = exploration.queue[at]!;
    for (const move of movesAt(proof, from, newsOf(exploration, from))) step(exploration, from, move);
    delete (from as Reached).state;
  }
  const timeless = [...exploration.looked].some((key) => key.startsWith('off duty')) ? (proof.arena.offDutyText?.timeless ?? []) : [];
  return { reached: [...exploration.reached.values()], edges: exploration.edges, visited: exploration.visited, cutShort: exploration.edges.length >= mostMoves, alsoIn: new Set([...lookOn.alsoIn, ...timeless.filter((language) => language !== proof.arena.language)]) };
}
