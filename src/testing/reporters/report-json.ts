import type { Coverage } from '../coverage.js';
import type { Row, TestResults, TranscriptResult } from '../result.js';
import { describeCame, describeLine, describeOrigin } from '../describe.js';

function rowJson(row: Row): object {
  const expected = 'line' in row ? { expected: { who: describeLine(row.line)[0], what: describeLine(row.line)[1], line: row.line.range.line } } : {};
  if (!('came' in row)) return { row: row.row, ...expected };
  const { described: [who, what], from } = describeCame(row.came);
  return { row: row.row, ...expected, came: { who, what, ...(from !== '' && { from }) } };
}

function resultJson({ transcript: { name, range }, failure }: TranscriptResult): object {
  const place = { name, file: range.file, line: range.line, passed: failure === undefined };
  if (!failure) return place;
  const { message, expected, came, rows } = failure;
  const spoke = came?.came === 'bubble' ? describeOrigin(came.draft.origin) : '';
  return { ...place, failure: { message, line: expected.range.line, ...(spoke !== '' && { spoke }), chat: rows.map(rowJson) } };
}

/** The results as JSON; the same results give the same text. */
export function reportJson({ results, diagnostics, passed, failed }: TestResults, coverage?: Coverage): string {
  return JSON.stringify({ passed, failed, transcripts: results.map(resultJson), diagnostics, ...(coverage && { coverage }) }, null, 2);
}
