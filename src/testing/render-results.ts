import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { describeCame, type Described, describeLine, placeOf } from './describe.js';
import { createPaint, type Paint } from './paint.js';
import type { Came, Failure, Row, TestResults, TranscriptResult } from './result.js';
import type { Line } from './transcript.js';

type Draw = (mark: string, described: Described, from?: string) => string;

/** Without what a terminal would obey. */
function printable(text: string): string {
  // eslint-disable-next-line no-control-regex
  return text.replace(/[\u0000-\u001f\u007f-\u009f]/g, ' ');
}

function createDraw(paint: Paint): Draw {
  const styles: Record<string, Parameters<Paint>[0]> = { '-': 'red', '+': 'green', '✗': 'red' };
  return (mark, [who, what], from = '') => {
    const style = styles[mark];
    const words = `${mark} ${who.padEnd(9)} ${printable(what)}`;
    return `  ${style ? paint(style, words) : words}${from && paint('dim', `   ← ${from}`)}`;
  };
}

function expectedRow(mark: string, line: Line, draw: Draw): string {
  return draw(mark, describeLine(line), placeOf(line.range));
}

function cameRow(came: Came, draw: Draw): string {
  const { described, from } = describeCame(came);
  return draw('+', described, from);
}

function renderRow(row: Row, draw: Draw): string[] {
  switch (row.row) {
    case 'same':
      return [draw(' ', describeLine(row.line))];
    case 'other':
      return [expectedRow('-', row.line, draw), cameRow(row.came, draw)];
    case 'missing':
      return [expectedRow('-', row.line, draw)];
    case 'surplus':
      return [cameRow(row.came, draw)];
    case 'impossible':
      return [expectedRow('✗', row.line, draw)];
  }
}

function renderFailure({ message, expected, rows, unplayed }: Failure, paint: Paint, draw: Draw): string[] {
  const rest = unplayed > 0 ? [paint('dim', `    … and ${unplayed} more line${unplayed === 1 ? '' : 's'} that ${unplayed === 1 ? 'was' : 'were'} not played`)] : [];
  return [...rows.flatMap((row) => renderRow(row, draw)), ...rest, `    ${paint('bold', message)} (${placeOf(expected.range)})`];
}

function renderResult({ transcript, passed, failure }: TranscriptResult, paint: Paint): string[] {
  if (!failure) return [`${paint('green', '✓')} ${transcript.name}`];
  const draw = createDraw(paint);
  const chat = passed.map((line) => draw(' ', describeLine(line)));
  return ['', `${paint('red', '✗')} ${paint('bold', transcript.name)}   ${placeOf(transcript.range)}`, ...chat, ...renderFailure(failure, paint, draw), ''];
}

function renderProblem({ range, severity, message, hint }: Diagnostic): string {
  return `${placeOf(range)}:${range.column} ${severity}: ${message}${hint ? ` ${hint}` : ''}`;
}

/** How many passed and failed, in one line. */
export function renderSum({ passed, failed, diagnostics }: TestResults): string {
  const problems = diagnostics.length > 0 ? `, ${diagnostics.length} problem${diagnostics.length === 1 ? '' : 's'} in transcript files` : '';
  return `${passed} passed, ${failed} failed${problems}`;
}

/**
 * The results as text for a terminal: each transcript by name, and a failing one as the chat up to the turn that went
 * another way, there laid side by side: `-` as expected, `+` as it came, with the file and line of the step that spoke. With `failing` only those.
 */
export function renderResults(results: TestResults, { colour = false, failing = false }: { colour?: boolean; failing?: boolean } = {}): string {
  const paint = createPaint(colour);
  const sum = renderSum(results);
  const shown = failing ? results.results.filter(({ failure }) => failure) : results.results;
  const good = results.failed === 0 && results.diagnostics.length === 0;
  return [...results.diagnostics.map(renderProblem), ...shown.flatMap((result) => renderResult(result, paint)), paint(good ? 'green' : 'red', sum)].join('\n');
}

/** A failing transcript alone, without colours: for reports. */
export function renderFailing(result: TranscriptResult): string {
  return renderResult(result, createPaint(false)).join('\n').trim();
}
