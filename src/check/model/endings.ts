import { type Contract, type Ending, endingKey } from './contract.js';
import type { Explored } from './explore.js';
import { isOnWay, runs } from './graph.js';
import { isCustomers } from './move.js';
import type { Proof } from './proof.js';
import type { Edge, Reached } from './reached.js';
import { isRefused } from './refused.js';
import { classOfValue } from './samples.js';
import { givenAs } from './strange-values.js';
import { type Way, wayOf } from './way.js';

/** The dialogs that its last steps run: it leaves nothing behind to come back to, and ends as they end. */
function lastRun({ loaded }: Proof): ReadonlySet<string> {
  return new Set(loaded.steps.flatMap(({ step, marks }) => marks.flatMap((mark) => (mark.mark === 'dialog' && step.next === undefined && mark.path.at(-1) === step.type.name ? [mark.name] : []))));
}

/** Whether it is by the dialog itself that it is over, and not by the customer's wish or silence. */
function isEnd(isRunning: (reached: Reached) => boolean, edge: Edge): boolean {
  const { move, seen, from, to } = edge;
  const began = move.move === 'says' && move.meant === 'start';
  if ((!began && !isRunning(from)) || isRunning(to) || seen.failed) return false;
  return isOnWay(edge) || (move.move !== 'agent' && move.move !== 'time' && move.move !== 'outcome' && move.move !== 'ends' && move.meant !== 'wish') || (seen.reply === 'silence' && !seen.defaults.includes('silence-closed'));
}

/** A move on a way from one kind of beginning. */
interface Stage {
  edge: Edge;
  before?: Stage;
  /** Whether the customer had a turn so far, or stayed silent until it went on. */
  asked: boolean;
  /** Whether all turns of the customer's were refused. */
  refused: boolean;
}

function isStart({ move }: Edge): boolean {
  return move.move === 'says' && move.meant === 'start';
}

/** What another dialog ran it with. */
function givenTo({ from: { start } }: Edge): readonly string[] | undefined {
  return start.isRun ? givenAs(start.slots, start.strange) : undefined;
}

/** The moves by which it begins, by what it begins with. */
function beginnings(edges: readonly Edge[]): Edge[][] {
  const kinds = new Map<string, Edge[]>();
  for (const edge of edges) {
    if (!isStart(edge) || edge.from.by) continue;
    const kind = givenTo(edge)?.join() ?? '-';
    kinds.set(kind, [...(kinds.get(kind) ?? []), edge]);
  }
  return [...kinds.values()];
}

/** What can come next; where refusing an answer was looked at elsewhere, what came of it there. */
function nextOf({ edges, refusedAs }: Reached): readonly Edge[] {
  return refusedAs ? [...edges, ...refusedAs.edges.filter((edge) => isRefused(edge))] : edges;
}

/** A customer's turn so far, or none, and whether it was refused. */
function stageOf(edge: Edge, before: Stage | undefined): Stage {
  const hasTurn = (isCustomers(edge.move) && !isStart(edge)) || edge.seen.reply === 'silence';
  const wasAsked = before?.asked ?? false;
  const refused = hasTurn ? isRefused(edge) && (!wasAsked || before!.refused) : (before?.refused ?? false);
  return { edge, asked: wasAsked || hasTurn, refused, ...(before && { before }) };
}

/** Every move that can come after a beginning, the nearest first: once for each that the customer's turns before it can have been. */
function stagesAfter(first: readonly Edge[], isRunning: (reached: Reached) => boolean): Stage[] {
  const seen = { refused: new Set<Edge>(), asked: new Set<Edge>(), unasked: new Set<Edge>() };
  const stages: Stage[] = [];
  const add = (edge: Edge, before?: Stage): void => {
    const stage = stageOf(edge, before);
    const known = seen[stage.refused ? 'refused' : stage.asked ? 'asked' : 'unasked'];
    if (known.has(edge)) return;
    known.add(edge);
    stages.push(stage);
  };
  for (const edge of first) add(edge);
  for (const stage of stages) if (isRunning(stage.edge.to)) for (const edge of nextOf(stage.edge.to)) add(edge, stage);
  return stages;
}

function endingOf({ edge, asked, refused }: Stage, given: readonly string[] | undefined): Ending {
  const { move, seen, from, to } = edge;
  const isForAll = seen.endsConversation ?? (move.move === 'ends' && move.ending.end === 'ends-conversation');
  const end = to.at.speaker !== 'bot' ? 'hands-off' : isForAll ? 'ends-conversation' : 'ends';
  const value = end === 'ends' ? seen.returned : undefined;
  const spoke = seen.spoke || (move.move === 'ends' && move.ending.spoke) || (!isCustomers(move) && from.spoke);
  return { ...(given && { given }), end, asked, ...(refused && { refused }), spoke, ...(value !== undefined && { returned: value }) };
}

function wayTo(stage: Stage): Way {
  const edges: Edge[] = [];
  for (let at: Stage | undefined = stage; at; at = at.before) edges.unshift(at.edge);
  return wayOf(edges);
}

/** By what the dialogs that run it can tell apart what it returns. */
function classOfReturned({ dialog, questions }: Proof, { returned }: Ending): string {
  const slot = dialog.slots.get(dialog.returns ?? '');
  return slot && returned ? `returned ${classOfValue(slot, returned, questions)}` : '';
}

/** What a dialog turned out to keep to. */
export function contractOf(proof: Proof, { edges }: Explored): Contract {
  const endings = new Map<string, { ending: Ending; way: Way }>();
  const last = lastRun(proof);
  const isRunning = (reached: Reached): boolean => runs(proof.dialog.name, reached) || reached.at.stack.some(({ dialog }) => last.has(dialog));
  for (const first of beginnings(edges)) {
    for (const stage of stagesAfter(first, isRunning)) {
      if (!isEnd(isRunning, stage.edge)) continue;
      const ending = endingOf(stage, givenTo(first[0]!));
      const key = `${endingKey({ ...ending, returned: undefined })} ${classOfReturned(proof, ending)}`;
      if (!endings.has(key)) endings.set(key, { ending, way: wayTo(stage) });
    }
  }
  const all = [...endings.values()];
  return { endings: all.map(({ ending }) => ending), ways: all.map(({ way }) => way) };
}
