import { isCustomers } from './move.js';
import type { Edge, Reached } from './reached.js';

/** Whether the dialog still runs in a state. */
export function runs(dialog: string, { at }: Reached): boolean {
  return at.stack.some((frame) => frame.dialog === dialog);
}

/** The customer has a person, or the dialog is over. */
export function isDone(dialog: string, reached: Reached): boolean {
  return reached.at.speaker !== 'bot' || !runs(dialog, reached);
}

/** Whether something happens as it should: an answer, an outcome, a time that was waited for. No wish, and no silence. */
export function isOnWay({ move, seen }: Edge): boolean {
  if (move.move === 'says' || move.move === 'sends' || move.move === 'taps') return move.meant === 'start' || (move.meant === 'answer' && seen.reply !== 'misfit');
  return move.move === 'outcome' || move.move === 'ends' || (move.move === 'time' && seen.reply !== 'silence' && !isReminder(seen.defaults));
}

function isReminder(defaults: readonly string[]): boolean {
  return defaults.includes('still-there') || defaults.includes('silence-closed');
}

/** What an edge leads to without the customer. */
export function isWithoutCustomer({ move }: Edge): boolean {
  return !isCustomers(move) && move.move !== 'agent';
}

/** The states from which one of `goals` can be reached over such edges, those included. */
export function reaching(goals: Iterable<Reached>, edges: readonly Edge[], follows: (edge: Edge) => boolean): ReadonlySet<Reached> {
  const before = new Map<Reached, Reached[]>();
  for (const edge of edges) {
    if (!follows(edge)) continue;
    const list = before.get(edge.to);
    if (list) list.push(edge.from);
    else before.set(edge.to, [edge.from]);
  }
  const found = new Set(goals);
  for (const one of found) for (const from of before.get(one) ?? []) found.add(from);
  return found;
}

/** A shortest way from a state back to itself over such edges; `undefined`: there is none. */
function roundFrom(start: Reached, follows: (edge: Edge) => boolean): Edge[] | undefined {
  const by = new Map<Reached, Edge>();
  const queue = [start];
  for (const from of queue) {
    for (const edge of from.edges) {
      if (!follows(edge)) continue;
      if (edge.to === start) {
        const way = [edge];
        for (let at = edge.from; at !== start; at = by.get(at)!.from) way.unshift(by.get(at)!);
        return way;
      }
      if (by.has(edge.to)) continue;
      by.set(edge.to, edge);
      queue.push(edge.to);
    }
  }
  return undefined;
}

/** The first round over such edges, by how near to the beginning it begins. */
export function findRound(reached: readonly Reached[], edges: readonly Edge[], follows: (edge: Edge) => boolean): Edge[] | undefined {
  const left = near(edges, follows);
  if (left.size === 0) return undefined;
  for (const one of reached) {
    const round = left.has(one) ? roundFrom(one, follows) : undefined;
    if (round) return round;
  }
  return undefined;
}

/** States on a round over such edges, or between two of them: those without a way out or in are taken away again and again. */
function near(edges: readonly Edge[], follows: (edge: Edge) => boolean): Set<Reached> {
  const these = edges.filter(follows);
  const left = new Set<Reached>(these.map(({ from }) => from));
  for (let size = -1; size !== left.size;) {
    size = left.size;
    const out = new Set(these.filter(({ from, to }) => left.has(from) && left.has(to)).map(({ from }) => from));
    for (const one of left) if (!out.has(one)) left.delete(one);
    const into = new Set(these.filter(({ from, to }) => left.has(from) && left.has(to)).map(({ to }) => to));
    for (const one of left) if (!into.has(one)) left.delete(one);
  }
  return left;
}
