import type { Step } from '../../../dialog/project.js';
import { findRound, isWithoutCustomer } from '../graph.js';
import type { Proved } from '../prove-dialog.js';
import { pathTo } from '../reached.js';
import { isRefused } from '../refused.js';
import { wayOf } from '../way.js';
import type { Find, Finding } from './finding.js';
import { lowest, rangeAt } from './place-of.js';

const goesRound = 'Let one of its ways wait for an answer, hand off, or end.';

/** The steps that a turn which never ends does again and again. */
function repeated(steps: readonly Step[]): readonly Step[] {
  const last = steps.at(-1);
  const before = steps.slice(0, -1).lastIndexOf(last!);
  return before === -1 ? steps : steps.slice(before + 1);
}

/** Within one turn. */
function withinTurn({ explored, proof }: Proved): Finding[] {
  const edge = explored.edges.find(({ seen }) => seen.failed === 'endless');
  if (!edge) return [];
  return [{
    range: (lowest(repeated(edge.seen.steps)) ?? lowest(edge.seen.steps))?.range ?? proof.loaded.dialog.range,
    message: 'This goes round without end, and the customer is never asked anything.',
    hint: goesRound,
    way: wayOf(edge),
  }];
}

/** Over several turns, of which none is the customer's. */
function betweenTurns(proved: Proved): Finding[] {
  const { explored: { reached, edges } } = proved;
  const own = reached.filter(({ isAside }) => !isAside);
  const round = findRound(own, edges.filter(({ from, to }) => !from.isAside && !to.isAside), isWithoutCustomer);
  const [first] = round ?? [];
  if (!first || !round) return [];
  const calls = round.some(({ move }) => move.move === 'outcome');
  return [{
    range: rangeAt(proved, first.from),
    message: calls ? 'This is called again and again for as long as it comes out the same, and the customer is never asked anything.' : 'This comes round again and again, and the customer is never asked anything.',
    hint: goesRound,
    way: wayOf([...pathTo(first.from), ...round]),
  }];
}

/** Over answers that don't fit, of which the step never has enough. */
function overMisfits(proved: Proved): Finding[] {
  const { explored: { reached, edges } } = proved;
  const own = reached.filter(({ isAside }) => !isAside);
  const round = findRound(own, edges.filter(({ to }) => !to.isAside), isRefused);
  const [first] = round ?? [];
  if (!first || !round) return [];
  return [{
    range: rangeAt(proved, first.from),
    message: 'Who cannot answer this is asked again without end.',
    hint: 'Give up after some tries: hand off, or end the dialog.',
    way: wayOf([...pathTo(first.from), ...round]),
  }];
}

/** What comes round for ever without a way out. */
export const endlessLoops: Find = (proved) => {
  const within = withinTurn(proved);
  return within.length > 0 ? within : [...betweenTurns(proved), ...overMisfits(proved)];
};
