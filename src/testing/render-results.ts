import type { Draft } from '../activity/activity.js';
import type { Came, Failure, TestResults, TranscriptResult } from './result.js';
import type { CustomerDoes, Line } from './transcript.js';

const place = ({ file, line }: { file: string; line: number }): string => `${file}:${line}`;

function said(draft: Draft): string {
  const titles = draft.suggestedActions?.actions.map((action) => ` [${action.title}]`).join('') ?? '';
  return draft.text.replaceAll('\n', ' ↵ ') + titles;
}

function done({ texts, title, kind }: CustomerDoes): string {
  if (title !== undefined) return `taps [${title}]`;
  return [...(kind ? [`(${kind})`] : []), ...texts].join(' ↵ ');
}

function shown(line: Line): [string, string] {
  switch (line.line) {
    case 'customer':
      return ['customer', done(line.customer)];
    case 'agent':
      return ['agent', line.text ?? line.act];
    case 'bot':
      return ['bot', line.text + (line.buttons?.map((button) => ` [${button}]`).join('') ?? '')];
    case 'case':
      return ['case', JSON.stringify(line.case)];
    case 'at':
      return ['at', line.at];
    case 'on-duty':
      return ['on-duty', String(line.onDuty)];
  }
}

function origin({ origin: from }: Draft): string {
  if (from?.file !== undefined && from.line !== undefined) return place({ file: from.file, line: from.line });
  return from?.text === undefined ? '' : `default text "${from.text}"`;
}

function came(what: Came): { who: string; what: string; from: string } {
  if (what.came === 'bubble') return { who: 'bot', what: said(what.draft), from: origin(what.draft) };
  const { queue, reason, priority } = what.case;
  return { who: 'case', what: JSON.stringify({ queue, reason, priority }), from: '' };
}

function row(mark: string, who: string, what: string, from = ''): string {
  return `  ${mark} ${who.padEnd(9)} ${what}${from && `   ← ${from}`}`;
}

function renderFailure({ message, expected, surplus, came: actual }: Failure): string[] {
  const [who, what] = shown(expected);
  const missing = surplus ? [] : [row(actual ? '-' : '✗', who, what, place(expected.range))];
  const real = actual && came(actual);
  return [...missing, ...(real ? [row('+', real.who, real.what, real.from)] : []), `    ${message} (${place(expected.range)})`];
}

function renderResult({ transcript, passed, failure }: TranscriptResult): string[] {
  if (!failure) return [`✓ ${transcript.name}`];
  const chat = passed.map((line) => row(' ', ...shown(line)));
  return ['', `✗ ${transcript.name}   ${place(transcript.range)}`, ...chat, ...renderFailure(failure), ''];
}

/**
 * The results as text for a terminal: each transcript by name, and a failing one as the chat up to the line that went
 * another way, `-` as expected, `+` as it came, with the file and line of the step that spoke.
 */
export function renderResults({ results, diagnostics, passed, failed }: TestResults): string {
  const problems = diagnostics.map(({ range, severity, message, hint }) => `${place(range)}:${range.column} ${severity}: ${message}${hint ? ` ${hint}` : ''}`);
  const sum = `${passed} passed, ${failed} failed${diagnostics.length > 0 ? `, ${diagnostics.length} problem${diagnostics.length === 1 ? '' : 's'} in transcript files` : ''}`;
  return [...problems, ...results.flatMap(renderResult), sum].join('\n');
}
