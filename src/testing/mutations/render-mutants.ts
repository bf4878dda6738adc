import { placeOf } from '../describe.js';
import { createPaint } from '../paint.js';
import type { MutantResult } from './run-mutants.js';
import { type Score, scorePercent, scoresOf, wholeScore } from './score.js';

const columns = ['killed', 'survived', 'by check', 'score'];
const width = 10;

function row({ dialog, killed, survived, refused }: Score, most: number): string {
  const percent = scorePercent({ dialog, killed, survived, refused });
  return dialog.padEnd(most) + [killed, survived, refused, `${percent} %`].map((cell) => String(cell).padStart(width)).join('');
}

/** The mutation score as a table, and below it the faults that nobody noticed, with file and line. */
export function renderMutants(results: readonly MutantResult[], { colour = false }: { colour?: boolean } = {}): string {
  const paint = createPaint(colour);
  const scores = scoresOf(results);
  const most = Math.max(6, ...scores.map(({ dialog }) => dialog.length)) + 1;
  const survivors = results.filter(({ fate }) => fate === 'survived').map(({ mutant, reached }) => {
    const unreached = reached ? '' : paint('yellow', ' (no transcript comes here)');
    return `  ${paint('dim', placeOf(mutant))}  ${mutant.description}${unreached}`;
  });
  const whole = wholeScore(scores);
  return [
    paint('bold', 'dialog'.padEnd(most) + columns.map((name) => name.padStart(width)).join('')),
    ...scores.map((score) => row(score, most)),
    row(whole, most),
    ...(survivors.length > 0 ? ['', paint('bold', 'Nobody noticed:'), ...survivors] : []),
    '',
    paint(whole.survived === 0 ? 'green' : 'yellow', `${whole.killed} of ${whole.killed + whole.survived} faults made a transcript fail; check finds ${whole.refused} more by itself.`),
  ].join('\n');
}

/** The same as JSON. */
export function reportMutants(results: readonly MutantResult[]): string {
  const scores = scoresOf(results);
  const scored = [...scores, wholeScore(scores)].map((score) => ({ ...score, percent: scorePercent(score) }));
  const survivors = results.filter(({ fate }) => fate === 'survived').map(({ mutant: { operator, file, line, column, description }, reached }) => ({ operator, file, line, column, description, reached }));
  return JSON.stringify({ dialogs: scored.slice(0, -1), all: scored.at(-1), survivors }, null, 2);
}
