import type { Diagnostic, Range } from '../diagnostics/diagnostic.js';
import { createFindings, type Findings, hasErrors } from '../dialog/load/findings.js';
import { reportIssues } from '../dialog/load/schema-diagnostics.js';
import { valueOf } from '../source/node.js';
import { parseSource } from '../source/parse-source.js';
import { rangeOf } from '../source/range-of.js';
import type { CustomerDoes, Line, Transcript } from './transcript.js';
import { type LineSource, type TranscriptSource, transcriptsSchema } from './transcript-schema.js';

export interface ParsedTranscripts {
  transcripts: Transcript[];
  diagnostics: Diagnostic[];
}

function customerOf(source: NonNullable<LineSource['customer']>): CustomerDoes {
  if (typeof source === 'string') return { does: 'write', texts: [source] };
  if (Array.isArray(source)) return { does: 'write', texts: source };
  if ('tap' in source) return { does: 'tap', texts: [], title: source.tap };
  return { does: 'send', texts: source.text === undefined ? [] : [source.text], kind: source.sends };
}

function lineOf(source: LineSource, range: Range): Line | undefined {
  const { customer, bot, agent, case: expected, at, 'on-duty': onDuty } = source;
  if (customer !== undefined) return { line: 'customer', customer: customerOf(customer), range };
  if (typeof bot === 'string') return { line: 'bot', text: bot, range };
  if (bot) return { line: 'bot', text: bot.text, ...(bot.buttons && { buttons: bot.buttons }), range };
  if (typeof agent === 'string') return { line: 'agent', act: agent, range };
  if (agent) return { line: 'agent', act: 'says', text: agent.says, range };
  if (expected) return { line: 'case', case: { ...(expected as Extract<Line, { line: 'case' }>['case']) }, range };
  if (at !== undefined) return { line: 'at', at, range };
  return onDuty === undefined ? undefined : { line: 'on-duty', onDuty, range };
}

function readLine(source: LineSource, path: (string | number)[], findings: Findings): Line[] {
  const [key, second] = Object.keys(source);
  if (second !== undefined) {
    findings.at([...path, second], 'key', { rule: 'two-lines', message: `"${key ?? ''}" and "${second}" stand in one line of the chat.`, hint: 'Begin a line of its own with "- ".' });
    return [];
  }
  const line = key === undefined ? undefined : lineOf(source, rangeOf(findings.document, [...path, key], 'value'));
  return line ? [line] : [];
}

/** Time and duty at the start are the chat's first lines. */
function settings(source: TranscriptSource, index: number, findings: Findings): Line[] {
  const keys = (['at', 'on-duty'] as const).filter((key) => source[key] !== undefined);
  return keys.flatMap((key) => readLine({ [key]: source[key] }, [index], findings));
}

function readTranscript(source: TranscriptSource, index: number, findings: Findings): Transcript {
  const services = Object.entries(source.services ?? {}).map(([name, answers]) => {
    const list = Array.isArray(answers) ? answers : [answers];
    return [name, list.map(({ outcome, result }) => ({ outcome, result: result ?? {} }))] as const;
  });
  return {
    name: source.transcript,
    services: Object.fromEntries(services),
    chat: [...settings(source, index, findings), ...source.chat.flatMap((line, at) => readLine(line, [index, 'chat', at], findings))],
    range: rangeOf(findings.document, [index, 'transcript'], 'value'),
  };
}

/** Reads a transcript file. What is wrong with it is a diagnostic; nothing is thrown. */
export function parseTranscripts(file: string, text: string): ParsedTranscripts {
  const { document, diagnostics } = parseSource(file, text);
  if (!document) return { transcripts: [], diagnostics };
  const findings = createFindings(document);
  const parsed = transcriptsSchema.safeParse(valueOf(document.root));
  if (!parsed.success) reportIssues(parsed.error.issues, { base: [], what: 'the transcript', schema: transcriptsSchema }, findings);
  const transcripts = parsed.success ? parsed.data.map((source, index) => readTranscript(source, index, findings)) : [];
  const all = [...diagnostics, ...findings.diagnostics];
  return { transcripts: hasErrors(all) ? [] : transcripts, diagnostics: all };
}
