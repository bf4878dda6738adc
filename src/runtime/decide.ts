import { createHash } from 'node:crypto';
import type { Draft } from '../activity/activity.js';
import type { Project } from '../dialog/project.js';
import type { Observer } from '../engine/observer.js';
import type { Duty, Effect, Event, State, Transition } from '../engine/state.js';
import type { PendingCall } from '../store/contract.js';
import { createReasons, type Reasons } from './reasons.js';
import type { Services } from './services.js';

export interface Engine {
  transition(project: Project, state: State, event: Event, observer?: Observer): Transition;
  initialState(): State;
}

/** What a turn comes to, before it is written. */
export interface Decision {
  state: State;
  drafts: Draft[];
  /** Calls to be made once this is written. */
  calls: PendingCall[];
  /** The call whose outcome this decides on, by its key; `all`: none is waited for any more. */
  settled?: string;
  cases: Extract<Effect, { effect: 'open-case' }>[];
  /** Whether the customer withdrew the case that waits. */
  withdrawn?: boolean;
  /** Satisfactions that the customer stated: 1 (worst) to 5 (best). */
  ratings?: { score: number; of: 'bot' | 'person' }[];
  /** Whether the customer wants no more notifications. */
  stopped?: boolean;
  /** The number of the receipt, where all that is kept of the customer is to be erased. */
  erased?: string;
  /** Utterances that nothing answered. */
  notUnderstood: string[];
}

export interface Deciding {
  engine: Engine;
  project: Project;
  services: Services;
  /** Tells this turn's calls from all others. */
  turnKey: string;
  /** Calls that are not made within the turn: by operation; none unless given. */
  isLater?: (operation: string) => boolean;
  /** Calls in a row made before, since the customer spoke. */
  round?: number;
  at: () => { now: string; duty: Record<string, Duty> };
  observer?: Observer;
}

const mostCalls = 10;

/** Runs the engine until nothing is left to call within the turn. */
export async function decide(deciding: Deciding, state: State, event: Event): Promise<Decision> {
  const decision: Decision = { state, drafts: [], calls: [], cases: [], notUnderstood: [] };
  const calls: Extract<Effect, { effect: 'call' }>[] = [];
  const reasons = createReasons();
  const step = (next: Event): void => {
    const { state: after, effects, because } = deciding.engine.transition(deciding.project, decision.state, next, deciding.observer);
    const { reads, ...decided } = because ?? {};
    reasons.note(decided);
    decision.state = after;
    for (const effect of effects) collect(decision, calls, effect, reasons);
    reasons.note(reads && { reads });
  };

  step(event);
  for (let round = (deciding.round ?? 0) + 1; calls.length > 0; round += 1) {
    if (round > mostCalls) throw new RangeError(`More than ${String(mostCalls)} calls were made in a row: a dialog goes round in a circle.`);
    const { id: call, operation, input } = calls.shift()!;
    const idempotencyKey = createHash('sha256').update(`${deciding.turnKey} ${call}`).digest('hex').slice(0, 32);
    if (deciding.isLater?.(operation) === true) {
      decision.calls.push({ key: idempotencyKey, call, operation, input, round });
      continue;
    }
    const { outcome, result } = await deciding.services(deciding.project, { operation, input, idempotencyKey, state: decision.state });
    step({ event: 'outcome', call, operation, outcome, result, ...deciding.at() });
  }
  return decision;
}

function collect(decision: Decision, calls: Extract<Effect, { effect: 'call' }>[], effect: Effect, reasons: Reasons): void {
  switch (effect.effect) {
    case 'send':
      decision.drafts.push(reasons.explain(effect.draft));
      return;
    case 'call':
      calls.push(effect);
      return;
    case 'open-case':
      decision.cases.push(effect);
      return;
    case 'rate':
      decision.ratings = [...(decision.ratings ?? []), { score: effect.score, of: effect.of }];
      return;
    case 'erase':
      decision.erased = effect.number;
      return;
    case 'stop-notifications':
      decision.stopped = true;
      return;
    case 'close-case':
      decision.withdrawn = true;
      return;
    case 'not-understood':
      decision.notUnderstood.push(effect.text);
  }
}
