import type { Range } from '../../../diagnostics/diagnostic.js';
import { rangeOf } from '../../../source/range-of.js';
import { allLasting, describeLasting } from './as-long-as.js';
import { findRound, isDone, isOnWay, isWithoutCustomer, reaching } from '../graph.js';
import type { Proved } from '../prove-dialog.js';
import { type Edge, pathTo, type Reached } from '../reached.js';
import { wayOf } from '../way.js';
import type { Find, Finding } from './finding.js';
import { refusedRounds } from './refused-rounds.js';
import { rangeAt, stepAt } from './place-of.js';

/** States from which an end or a person can be reached by such edges; where nobody knows an answer, it is taken for granted. */
function saved({ proof, explored }: Proved, follows: (edge: Edge) => boolean): ReadonlySet<Reached> {
  const { name } = proof.dialog;
  const unknown = ({ edges, isAside }: Reached): boolean => !isAside && !edges.some(follows) && !edges.some(isOnWay);
  return reaching(explored.reached.filter((one) => isDone(name, one) || unknown(one)), explored.edges, follows);
}

/** Once round, from where it begins to where it is the same again. */
function once({ explored }: Proved, from: Reached, follows: (edge: Edge) => boolean): Edge[] {
  const stuck = reachable(from, follows);
  const round = findRound(explored.reached.filter((one) => stuck.has(one)), explored.edges.filter((edge) => stuck.has(edge.from) && stuck.has(edge.to)), follows);
  const [start] = round ?? [];
  return start && round ? [...pathTo(start.from), ...round] : pathTo(from);
}

function reachable(from: Reached, follows: (edge: Edge) => boolean): Set<Reached> {
  const found = new Set([from]);
  for (const one of found) for (const edge of one.edges) if (follows(edge)) found.add(edge.to);
  return found;
}

function isStuck(proved: Proved, one: Reached, safe: ReadonlySet<Reached>): boolean {
  return !one.isAside && !safe.has(one) && !isDone(proved.proof.dialog.name, one);
}

/** Whatever is answered, and whatever services say. */
function always(proved: Proved): Finding[] {
  const safe = saved(proved, isOnWay);
  const stuck = proved.explored.reached.find((one) => isStuck(proved, one, safe));
  if (!stuck || findRound(proved.explored.reached, proved.explored.edges, isWithoutCustomer)) return [];
  return [{
    range: rangeAt(proved, stuck),
    message: 'From here on no answer leads to an end or to a person: the customer goes round and round.',
    hint: 'Let one way go on to a handoff, or to the end of the dialog.',
    way: wayOf(once(proved, stuck, isOnWay)),
  }];
}

function outcomeRange(proved: Proved, reached: Reached, outcome: string): Range {
  const { loaded } = proved.proof;
  const place = stepAt(proved, reached)?.place;
  const found = loaded.steps.find(({ step }) => step.place === place);
  return found ? rangeOf(loaded.findings.document, [...found.path, 'outcomes', outcome], 'key') : rangeAt(proved, reached);
}

/** As long as services say the same: each state in which one of them is waited for is told of once. */
function whileItLasts(proved: Proved): Finding[] {
  const told = new Set<Reached>();
  return allLasting(proved).flatMap((lasting): Finding[] => {
    const { answers, follows } = lasting;
    const calls = proved.explored.reached.filter(({ call, at }) => at.stack.at(-1)?.waiting === 'outcome' && answers.some(({ operation }) => operation === call?.operation));
    if (calls.some((one) => told.has(one) && answers.length > 1)) return [];
    const safe = saved(proved, follows);
    const stuck = calls.find((one) => isStuck(proved, one, safe));
    if (!stuck || told.has(stuck)) return [];
    told.add(stuck);
    const { outcome = '' } = answers.find(({ operation }) => operation === stuck.call?.operation) ?? {};
    return [{
      range: outcomeRange(proved, stuck, outcome),
      message: `As long as ${describeLasting(lasting)}, no answer leads to an end or to a person.`,
      hint: 'Hand off here, or let "ask-again" count the tries of its question: after the last it gives up.',
      way: wayOf(once(proved, stuck, follows)),
    }];
  });
}

/** The turn breaks down. */
function breakdowns(proved: Proved): Finding[] {
  const edge = proved.explored.edges.find(({ seen }) => seen.failed instanceof Error);
  if (!edge) return [];
  const step = edge.seen.steps.at(-1);
  return [{
    range: step?.range ?? rangeAt(proved, edge.from),
    message: `The bot breaks down here: ${(edge.seen.failed as Error).message.replace(/\.$/, '')}.`,
    hint: 'The customer would be passed to a person without an answer. Put it another way, and tell us.',
    way: wayOf(edge),
  }];
}

/** States that the customer gets out of only by asking for it. */
export const strands: Find = (proved) => {
  const broken = breakdowns(proved);
  if (broken.length > 0) return broken;
  const found = always(proved);
  return found.length > 0 ? found : [...whileItLasts(proved), ...refusedRounds(proved)];
};
