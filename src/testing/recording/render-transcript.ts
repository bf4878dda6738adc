import type { AnswerSource, LineSource } from '../transcript-schema.js';
import { renderFlow } from './render-yaml.js';

/** A chat as it went. */
export interface Recorded {
  title: string;
  /** What services answered: `service.operation` → one call after the other. */
  answers: Record<string, AnswerSource[]>;
  lines: readonly LineSource[];
}

function renderAnswer(answer: AnswerSource): string {
  if (typeof answer === 'string') return `{ outcome: ${answer} }`;
  const result = Object.fromEntries(Object.entries(answer.result ?? {}).filter(([, value]) => value !== null));
  return renderFlow(Object.keys(result).length > 0 ? { outcome: answer.outcome, result } : { outcome: answer.outcome });
}

function renderAnswers(operation: string, answers: readonly AnswerSource[]): string[] {
  const written = answers.map(renderAnswer);
  while (written.length > 1 && written.at(-1) === written.at(-2)) written.pop();
  if (written.length === 1) return [`    ${operation}: ${written[0]!}`];
  return [`    ${operation}:`, ...written.map((answer) => `      - ${answer}`)];
}

function renderLine(line: LineSource): string {
  const [[key, value] = ['', '']] = Object.entries(line);
  return `    - ${key}: ${renderFlow(value)}`;
}

/** A recorded chat in the style of transcripts that people write. */
export function renderTranscript({ title, answers, lines }: Recorded): string {
  const services = Object.entries(answers).flatMap(([operation, list]) => renderAnswers(operation, list));
  return [
    `- transcript: ${renderFlow(title)}`,
    ...(services.length > 0 ? ['  services:', ...services] : []),
    '  chat:',
    ...lines.map(renderLine),
    '',
  ].join('\n');
}

/** A transcript file with one more at its end; all that stands in it stays as it is. */
export function appendTranscript(text: string, transcript: string): string {
  if (text.trim() === '') return transcript;
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const indent = /^( *)- +["']?transcript["']? *:/m.exec(text)?.[1] ?? '';
  const written = transcript.split('\n').map((line) => (line === '' ? line : indent + line)).join(lineEnd);
  const gap = /\n\s*\n$/.test(text) ? '' : text.endsWith('\n') ? lineEnd : lineEnd.repeat(2);
  return text + gap + written;
}
