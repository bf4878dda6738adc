import { operationAt, optionalFields } from '../call-results.js';
import { isOnWay } from '../graph.js';
import type { Proved } from '../prove-dialog.js';
import type { Edge } from '../reached.js';

/** What a service could say each time that it is called. */
interface Answer {
  operation: string;
  outcome: string;
  /** JSON of the answer; absent where all with this outcome count. */
  result?: string;
  /** Fields by which it differs from others with the same outcome: `status "pending"`. */
  by: string;
}

/** Services that always say the same. */
export interface Lasting {
  answers: readonly Answer[];
  follows(edge: Edge): boolean;
}

type Outcome = Extract<Edge['move'], { move: 'outcome' }>;

/** With more operations than these that can fail, not every two of them are looked at together. */
const mostPaired = 6;

function isOutcome(move: Edge['move']): move is Outcome {
  return move.move === 'outcome';
}

function resultOf({ result }: Outcome): string {
  return JSON.stringify(Object.entries(result).filter(([name]) => name !== optionalFields));
}

function differences(one: Outcome, others: readonly Outcome[]): string {
  return Object.entries(one.result)
    .filter(([name, value]) => name !== optionalFields && others.some((other) => JSON.stringify(other.result[name]) !== JSON.stringify(value)))
    .map(([name, value]) => `${name} ${JSON.stringify(value)}`).join(', ');
}

function answersIn(outcomes: readonly Outcome[]): Answer[] {
  const kinds = new Map<string, Outcome[]>();
  for (const move of outcomes) kinds.set(`${move.operation} ${move.outcome}`, [...(kinds.get(`${move.operation} ${move.outcome}`) ?? []), move]);
  return [...kinds.values()].flatMap((all): Answer[] => {
    const [{ operation, outcome }] = all as [Outcome];
    const several = new Map(all.map((move) => [resultOf(move), move]));
    const single = several.size < 2 ? [] : [...several].map(([result, move]) => ({ operation, outcome, result, by: differences(move, all) }));
    return [{ operation, outcome, by: '' }, ...single];
  });
}

function lasting(answers: readonly Answer[]): Lasting {
  const follows = (edge: Edge): boolean => {
    const { move } = edge;
    if (!isOnWay(edge)) return false;
    if (!isOutcome(move)) return true;
    const always = answers.find(({ operation }) => operation === move.operation);
    return !always || (always.outcome === move.outcome && (always.result === undefined || always.result === resultOf(move)));
  };
  return { answers, follows };
}

/** Two operations, or all, that fail at the same time. */
function together(failures: readonly Answer[]): Answer[][] {
  const operations = new Set(failures.map(({ operation }) => operation));
  if (operations.size < 2) return [];
  const alike = [...new Set(failures.map(({ outcome }) => outcome))].map((outcome) => failures.filter((one) => one.outcome === outcome));
  const pairs = operations.size > mostPaired ? [] : failures.flatMap((one, index) => failures.slice(index + 1).filter(({ operation }) => operation !== one.operation).map((other) => [one, other]));
  return [...pairs, ...alike.filter((those) => those.length > 2)];
}

/** All that services could say for good: each answer by itself, then failures of several. */
export function allLasting({ proof, explored }: Proved): Lasting[] {
  const answers = answersIn(explored.edges.flatMap(({ move }) => (isOutcome(move) ? [move] : [])));
  const failures = answers.filter(({ operation, outcome, result }) => result === undefined && operationAt(proof.arena.project, operation)?.success !== outcome);
  return [...answers.map((answer) => [answer]), ...together(failures)].map(lasting);
}

/** `As long as parcels.track comes out as "failed"`. */
export function describeLasting({ answers }: Lasting): string {
  return answers.map(({ operation, outcome, by }) => `${operation} comes out as "${outcome}"${by === '' ? '' : ` with ${by}`}`).join(' and ');
}
