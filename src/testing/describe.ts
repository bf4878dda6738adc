import type { Draft, Origin } from '../activity/activity.js';
import type { Came } from './result.js';
import type { CustomerDoes, ExpectedBubble, Line } from './transcript.js';

/** Who does something in a chat, and what, in a few words. */
export type Described = readonly [who: string, what: string];

export const placeOf = ({ file, line }: { file: string; line: number }): string => `${file}:${line}`;

const oneLine = (text: string): string => text.replaceAll('\n', ' ↵ ');
const flow = (value: object): string => `{ ${Object.entries(value).map(([key, one]) => `${key}: ${typeof one === 'object' && one !== null ? flow(one as object) : String(one)}`).join(', ')} }`;

function describeCustomer({ texts, title, kind, name }: CustomerDoes): string {
  if (title !== undefined) return `taps [${title}]`;
  return [...(kind ? [`(${[kind, name].filter(Boolean).join(' ')})`] : []), ...texts].join(' ↵ ');
}

function describeExpected({ text, step, default: name, buttons = [], list, link, media, footer, template }: ExpectedBubble): string {
  return [
    ...(text === undefined ? [] : [text]),
    ...(step === undefined ? [] : [`(step ${step})`]),
    ...(name === undefined ? [] : [`(default text ${name})`]),
    ...buttons.map((button) => `[${button}]`),
    ...Object.entries({ list, link, media, footer, template }).flatMap(([key, value]) => (value === undefined ? [] : [`(${key} ${value})`])),
  ].join(' ');
}

function describeDraft({ text, suggestedActions, attachments = [], footer, template }: Draft): string {
  return [
    oneLine(text),
    ...(suggestedActions?.actions.map(({ type, title, value, description }) => (type === 'openUrl' ? `[${title} → ${value}]` : `[${title}${description === undefined ? '' : ` · ${description}`}]`)) ?? []),
    ...(suggestedActions?.layout === 'list' ? [`(list ${suggestedActions.opener ?? ''})`] : []),
    ...attachments.map(({ name, contentUrl, contentType }) => `(${name ?? contentUrl ?? contentType})`),
    ...(footer === undefined ? [] : [`(footer ${footer})`]),
    ...(template === undefined ? [] : [`(template ${template.name})`]),
  ].join(' ');
}

export function describeLine(line: Line): Described {
  switch (line.line) {
    case 'customer':
      return ['customer', describeCustomer(line.customer)];
    case 'agent':
      return ['agent', line.text ?? line.act];
    case 'bot':
      return ['bot', describeExpected(line)];
    case 'silent':
      return ['bot', '(silent)'];
    case 'case':
      return ['case', flow(line.case)];
    case 'call':
      return ['call', `${line.call.operation} ${flow(line.call.input)}`];
    case 'rating':
      return ['rating', [String(line.score), ...(line.of ? [`of the ${line.of}`] : [])].join(' ')];
    case 'notification':
      return ['notified', flow(line.notification)];
    case 'after':
      return ['after', line.written];
    case 'at':
      return ['at', line.at];
    case 'on-duty':
      return ['on-duty', String(line.onDuty)];
  }
}

/** Where it was decided: a step's file and line, or a default text's name. */
export function describeOrigin(from: Origin | undefined): string {
  if (from?.file !== undefined && from.line !== undefined) return placeOf({ file: from.file, line: from.line });
  return from?.text === undefined ? '' : `default text "${from.text}"`;
}

export function describeCame(came: Came): { described: Described; from: string } {
  switch (came.came) {
    case 'bubble':
      return { described: ['bot', describeDraft(came.draft)], from: describeOrigin(came.draft.origin) };
    case 'case': {
      const { queue, reason, priority, note } = came.case;
      return { described: ['case', flow({ queue, reason, priority, ...(note !== undefined && { note }) })], from: '' };
    }
    case 'call':
      return { described: ['call', `${came.call.operation} ${flow(came.call.input)}`], from: '' };
    case 'rating':
      return { described: ['rating', `${came.score} of the ${came.of}`], from: '' };
    case 'notification':
      return { described: ['notified', flow({ at: came.notification.at, text: came.notification.text, template: came.notification.template.name })], from: describeOrigin(came.origin) };
  }
}
