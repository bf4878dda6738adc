import { type Contract, type Ending, endingKey } from './contract.js';
import type { Explored } from './explore.js';
import { isOnWay, runs } from './graph.js';
import { isCustomers } from './move.js';
import type { Proof } from './proof.js';
import { type Edge, pathTo, type Reached } from './reached.js';
import { type Way, wayOf } from './way.js';

/** How many values of what a dialog returns are told apart. */
const mostReturned = 8;

/** Whether it is by the dialog itself that it is over, and not by the customer's wish or silence. */
function isEnd(dialog: string, edge: Edge): boolean {
  const { move, seen, from, to } = edge;
  const began = move.move === 'says' && move.meant === 'start';
  if ((!began && !runs(dialog, from)) || runs(dialog, to) || seen.failed) return false;
  return isOnWay(edge) || (move.move !== 'agent' && move.move !== 'time' && move.move !== 'outcome' && move.move !== 'ends' && move.meant !== 'wish') || seen.reply === 'silence';
}

function wasAsked(edge: Edge, known: Map<Reached, boolean>): boolean {
  const { move, from } = edge;
  if (isCustomers(move) && !(move.move === 'says' && move.meant === 'start')) return true;
  let asked = known.get(from);
  if (asked === undefined) known.set(from, (asked = pathTo(from).some((one) => isCustomers(one.move) && !(one.move.move === 'says' && one.move.meant === 'start'))));
  return asked;
}

function endingOf(edge: Edge, known: Map<Reached, boolean>): Ending {
  const { move, seen, from, to } = edge;
  const end = to.at.speaker === 'bot' ? 'ends' : 'hands-off';
  const value = end === 'ends' ? seen.returned : undefined;
  return { end, asked: wasAsked(edge, known), spoke: seen.spoke || (!isCustomers(move) && from.spoke), ...(value !== undefined && { returned: value }) };
}

/** What a dialog turned out to keep to. */
export function contractOf(proof: Proof, { edges }: Explored): Contract {
  const endings = new Map<string, { ending: Ending; way: Way }>();
  const asked = new Map<Reached, boolean>();
  for (const edge of edges) {
    if (!isEnd(proof.dialog.name, edge)) continue;
    const ending = endingOf(edge, asked);
    const key = endingKey(ending);
    if (endings.has(key) || (ending.returned !== undefined && endings.size >= mostReturned)) continue;
    endings.set(key, { ending, way: wayOf(edge) });
  }
  const all = [...endings.values()];
  return { endings: all.map(({ ending }) => ending), ways: all.map(({ way }) => way) };
}
