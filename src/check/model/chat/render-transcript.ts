import { localTime } from '../../../dialog/hours/local-time.js';
import type { Bot } from '../../../dialog/project.js';
import type { Value } from '../../../dialog/slot-type.js';
import type { ChatLine, Replayed } from './replay.js';

const quote = (text: string): string => JSON.stringify(text);

function renderLine(line: ChatLine): string {
  switch (line.line) {
    case 'customer':
      return `customer: ${quote(line.words)}`;
    case 'taps':
      return `customer: { tap: ${quote(line.title)} }`;
    case 'sends':
      return `customer: { sends: ${line.kind}${line.words === undefined ? '' : `, text: ${quote(line.words)}`} }`;
    case 'agent':
      return `agent: ${line.act}`;
    case 'after':
      return `after: ${line.minutes} min`;
    case 'bot':
      return `bot: ${quote(line.text)}`;
    case 'notification':
      return `notification: { text: ${quote(line.text)} }`;
    case 'case':
      return `case: { queue: ${line.queue}, reason: ${line.reason} }`;
  }
}

function renderAnswer({ outcome, result }: { outcome: string; result: Record<string, Value> }): string {
  const fields = Object.entries(result).filter(([, value]) => value !== null).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return `{ outcome: ${outcome}${fields.length > 0 ? `, result: { ${fields.join(', ')} }` : ''} }`;
}

function renderServices({ services }: Replayed): string[] {
  if (services.size === 0) return [];
  return ['  services:', ...[...services].flatMap(([operation, answers]) => [`    ${/^\w/.test(operation) ? operation : quote(operation)}:`, ...answers.map((answer) => `      - ${renderAnswer(answer)}`)])];
}

function renderTime(instant: string, timeZone: string): string {
  const { year, month, day, minutes } = localTime(new Date(instant), timeZone);
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${year}-${two(month)}-${two(day)} ${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** Only where it makes a difference: a case is opened, and not always somebody is on duty. */
function renderDuty({ onDuty, lines }: Replayed, queues: Bot['queues']): string[] {
  const isSure = [...queues.values()].every(({ hours }) => hours === 'always') || lines.every(({ line }) => line !== 'case');
  return onDuty && isSure ? [] : [`  on-duty: ${onDuty}`];
}

/** A chat as a transcript file that `schalter test` plays: what was said, word for word. */
export function renderTranscript(name: string, replayed: Replayed, { timeZone, queues }: Pick<Bot, 'timeZone' | 'queues'>): string {
  return [
    `- transcript: ${quote(name)}`,
    `  at: ${renderTime(replayed.startsAt, timeZone)}`,
    ...renderDuty(replayed, queues),
    ...renderServices(replayed),
    '  chat:',
    ...replayed.lines.map((line) => `    - ${renderLine(line)}`),
    '',
  ].join('\n');
}
