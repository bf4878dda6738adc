import { isOnWay, runs } from '../graph.js';
import type { Proved } from '../prove-dialog.js';
import type { Edge } from '../reached.js';
import { wayOf } from '../way.js';
import type { Find } from './finding.js';
import { lowest, rangeAt } from './place-of.js';

/** The dialog is over by what it does itself, and the bot still speaks. The customer's own wish, and silence, are no such end. */
function endsWithoutPerson({ proof }: Proved, edge: Edge): boolean {
  const { move, seen, from, to } = edge;
  const began = move.move === 'says' && move.meant === 'start';
  if (from.start.isRun || seen.failed || (!began && !runs(proof.dialog.name, from)) || runs(proof.dialog.name, to)) return false;
  const isAnswered = move.move === 'says' || move.move === 'sends' || move.move === 'taps' ? move.meant !== 'wish' : isOnWay(edge);
  return isAnswered && to.at.speaker === 'bot' && to.at.stack.length === 0;
}

/** Ways on which who asks for a person, by the dialog that the bot names for it, comes to none. */
export const personRefused: Find = (proved) => {
  const { proof, explored } = proved;
  if (proof.arena.project.bot.behaviours.person !== proof.dialog.name) return [];
  const edge = explored.edges.find((one) => endsWithoutPerson(proved, one));
  if (!edge) return [];
  return [{
    range: lowest(edge.seen.steps.slice(-1))?.range ?? rangeAt(proved, edge.from),
    message: 'Who asks for a person comes to none on this way: bot.yaml names this dialog for that wish.',
    hint: 'Let every way of it end in a handoff, or take "person" out of "behaviours" in bot.yaml: the bot hands off by itself then.',
    way: wayOf(edge),
  }];
};
