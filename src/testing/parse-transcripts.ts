import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { createFindings, type Findings, hasErrors } from '../dialog/load/findings.js';
import { reportIssues } from '../dialog/load/schema-diagnostics.js';
import type { Project } from '../dialog/project.js';
import { nodeAt, type Path, valueOf } from '../source/node.js';
import { parseSource } from '../source/parse-source.js';
import { rangeOf } from '../source/range-of.js';
import { linkTranscript } from './link-transcript.js';
import { readLine } from './read-line.js';
import type { Answer, Line, Transcript } from './transcript.js';
import { type AnswerSource, type LineSource, type TranscriptSource, transcriptsSchema } from './transcript-schema.js';

export interface ParsedTranscripts {
  transcripts: Transcript[];
  diagnostics: Diagnostic[];
}

function answerOf(source: AnswerSource): Answer {
  return typeof source === 'string' ? { outcome: source, result: {} } : { outcome: source.outcome, result: source.result ?? {} };
}

function lineAt(source: LineSource, path: Path, findings: Findings): Line[] {
  const [key, second] = Object.keys(source) as (keyof LineSource)[];
  if (second !== undefined) {
    findings.at([...path, second], 'key', { rule: 'two-lines', message: `"${key ?? ''}" and "${second}" stand in one line of the chat.`, hint: 'Begin a line of its own with "- ".' });
    return [];
  }
  if (key === undefined) return [];
  const node = nodeAt(findings.document.root, [...path, key]);
  const written = node?.kind === 'scalar' ? String(node.value) : '';
  return [readLine(key, source, written, rangeOf(findings.document, [...path, key], 'value'))];
}

/** Time and duty at the start are the chat's first lines. */
function settings(source: TranscriptSource, index: number, findings: Findings): Line[] {
  const keys = (['at', 'on-duty'] as const).filter((key) => source[key] !== undefined);
  return keys.flatMap((key) => lineAt({ [key]: source[key] }, [index], findings));
}

function readTranscript(source: TranscriptSource, index: number, findings: Findings): Transcript {
  const { services = {} } = source;
  const answers = services === 'sandbox' ? [] : Object.entries(services);
  const lines = source.chat.flatMap((line, at): Line[] => {
    const path = [index, 'chat', at];
    return line === 'silent' ? [{ line: 'silent', range: rangeOf(findings.document, path) }] : lineAt(line, path, findings);
  });
  return {
    name: source.transcript,
    services: Object.fromEntries(answers.map(([name, list]) => [name, (Array.isArray(list) ? list : [list]).map(answerOf)])),
    sandbox: services === 'sandbox',
    chat: [...settings(source, index, findings), ...lines],
    range: rangeOf(findings.document, [index, 'transcript'], 'value'),
  };
}

/**
 * Reads a transcript file. What is wrong with it is a diagnostic, and so is, where the project is given, a name that
 * the project doesn't know; nothing is thrown.
 */
export function parseTranscripts(file: string, text: string, project?: Project): ParsedTranscripts {
  const { document, diagnostics } = parseSource(file, text);
  if (!document) return { transcripts: [], diagnostics };
  const findings = createFindings(document);
  const parsed = transcriptsSchema.safeParse(valueOf(document.root));
  if (!parsed.success) reportIssues(parsed.error.issues, { base: [], what: 'the transcript', schema: transcriptsSchema }, findings);
  const sources = parsed.success ? parsed.data : [];
  const transcripts = sources.map((source, index) => readTranscript(source, index, findings));
  if (project) for (const [index, source] of sources.entries()) linkTranscript(source, index, project, findings);
  const all = [...diagnostics, ...findings.diagnostics];
  return { transcripts: hasErrors(all) ? [] : transcripts, diagnostics: all };
}
