import { isDone, isOnWay, reaching } from '../graph.js';
import { isCustomers } from '../move.js';
import type { Proved } from '../prove-dialog.js';
import { type Edge, pathTo, type Reached } from '../reached.js';
import { misfitWords } from '../world.js';
import { wayOf } from '../way.js';
import type { Finding } from './finding.js';
import { rangeAt } from './place-of.js';

/** The customer's words are the ones that only free text takes. */
function isAnything({ move }: Edge): boolean {
  return move.move === 'says' && move.words === misfitWords;
}

/** What follows for who knows no right answer, and writes the same whatever is asked. */
function follows(edge: Edge): boolean {
  return !edge.to.isAside && (isAnything(edge) || (!isCustomers(edge.move) && isOnWay(edge)));
}

/** What can follow in a state; where the same refusal was looked at elsewhere, what came of it there. */
function nextOf({ edges, refusedAs }: Reached): Edge[] {
  const own = edges.filter(follows);
  return own.length > 0 || !refusedAs ? own : refusedAs.edges.filter((edge) => isAnything(edge) && follows(edge));
}

/** On from a state, until it comes round. */
function walk(from: Reached): { before: Edge[]; round: Edge[] } {
  const edges: Edge[] = [];
  const met = new Map<Reached, number>();
  for (let at = from; !met.has(at);) {
    met.set(at, edges.length);
    const [edge] = nextOf(at);
    if (!edge) return { before: edges, round: [] };
    edges.push(edge);
    at = edge.to;
  }
  const begin = met.get(edges.at(-1)!.to)!;
  return { before: edges.slice(0, begin), round: edges.slice(begin) };
}

/** A refusal by which a question gives up, and something else goes on. */
function givesUp({ proof }: Proved, edge: Edge): boolean {
  const { from, to, seen } = edge;
  return seen.reply === 'misfit' && isAnything(edge) && from.at.stack.at(-1)?.place !== to.at.stack.at(-1)?.place && !isDone(proof.dialog.name, to);
}

/** Questions that give up, and lead over free text back to themselves: who does not know the answer comes to no end. */
export function refusedRounds(proved: Proved): Finding[] {
  const { proof, explored: { reached, edges } } = proved;
  if (!edges.some((edge) => givesUp(proved, edge))) return [];
  const own = reached.filter(({ isAside }) => !isAside);
  const next = own.flatMap((from) => nextOf(from).map((edge) => (edge.from === from ? edge : { ...edge, from })));
  const following = new Set(next.map(({ from }) => from));
  const safe = reaching(own.filter((one) => isDone(proof.dialog.name, one) || !following.has(one)), next, () => true);
  const stuck = own.find((one) => !safe.has(one));
  if (!stuck) return [];
  const { before, round } = walk(stuck);
  const replies = new Set(round.filter(isAnything).map(({ seen }) => seen.reply));
  const refused = round.find(({ seen }) => seen.reply === 'misfit');
  if (!replies.has('answer') || !refused) return [];
  return [{
    range: rangeAt(proved, refused.from),
    message: 'Who does not know the answer is asked again and again: after the last try other questions lead back here.',
    hint: 'Let "exhausted" come to a handoff, or to the end of the dialog.',
    way: wayOf([...pathTo(stuck), ...before, ...round]),
  }];
}
