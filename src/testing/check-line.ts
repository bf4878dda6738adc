import type { Project } from '../dialog/project.js';
import { instantAt } from './instant-at.js';
import { matches } from './matches.js';
import type { Came } from './result.js';
import type { ExpectedCase, Line } from './transcript.js';

type Of<Name extends Came['came']> = Extract<Came, { came: Name }>;
type LineOf<Name extends Line['line']> = Extract<Line, { line: Name }>;

function checkCase(expected: ExpectedCase, { case: opened }: Of<'case'>): string | undefined {
  for (const key of ['queue', 'reason', 'priority'] as const) {
    const wanted = expected[key];
    if (wanted !== undefined && wanted !== opened[key]) return `The case has the ${key} "${opened[key]}", not "${wanted}".`;
  }
  if (expected.note !== undefined && !matches(expected.note, opened.note ?? '')) return `The case has the note "${opened.note ?? ''}", not "${expected.note}".`;
  for (const [name, text] of Object.entries(expected.slots ?? {})) {
    const slot = opened.slots.find((one) => one.name === name);
    if (!slot) return `The case knows nothing of "${name}".`;
    if (!matches(text, slot.text)) return `The case has "${slot.text}" as "${name}", not "${text}".`;
  }
  return undefined;
}

function checkCall({ call: { operation, input } }: LineOf<'call'>, { call }: Of<'call'>): string | undefined {
  if (call.operation !== operation) return `${call.operation} is called, not ${operation}.`;
  for (const [name, wanted] of Object.entries(input)) {
    const given = call.input[name];
    const text = given === undefined || given === null ? '' : typeof given === 'object' ? JSON.stringify(given) : String(given);
    if (!matches(wanted, text)) return `${operation} is given "${text}" as "${name}", not "${wanted}".`;
  }
  return undefined;
}

function checkRating({ score, of }: LineOf<'rating'>, came: Of<'rating'>): string | undefined {
  if (came.score !== score) return `The rating is ${came.score}, not ${score}.`;
  return of === undefined || came.of === of ? undefined : `The ${came.of} is rated, not the ${of}.`;
}

function checkNotification({ notification: wanted }: LineOf<'notification'>, { notification }: Of<'notification'>, { bot }: Project): string | undefined {
  if (wanted.at !== undefined && instantAt(wanted.at, bot.timeZone).toISOString() !== new Date(notification.at).toISOString()) return `It goes out at ${notification.at}, not at ${wanted.at}.`;
  if (wanted.text !== undefined && !matches(wanted.text, notification.text)) return `It says "${notification.text}", not "${wanted.text}".`;
  if (wanted.template === undefined || matches(wanted.template, notification.template.name)) return undefined;
  return `Its template is "${notification.template.name}", not "${wanted.template}".`;
}

/** What is wrong with something that the bot did without a word; `undefined` when it is as expected. */
export function checkDone(line: Line, came: Came, project: Project): string | undefined {
  if (line.line === 'case' && came.came === 'case') return checkCase(line.case, came);
  if (line.line === 'call' && came.came === 'call') return checkCall(line, came);
  if (line.line === 'rating' && came.came === 'rating') return checkRating(line, came);
  if (line.line === 'notification' && came.came === 'notification') return checkNotification(line, came, project);
  return 'This is something else.';
}
