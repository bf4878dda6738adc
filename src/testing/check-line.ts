import type { Draft } from '../activity/activity.js';
import type { Decision } from '../runtime/decide.js';
import { matches } from './matches.js';
import type { ExpectedCase, Line } from './transcript.js';

const list = (titles: readonly string[]): string => (titles.length > 0 ? titles.map((title) => `[${title}]`).join(' ') : 'no buttons');

/** What is wrong with a bubble; `undefined` when it is as expected. */
export function checkBubble(expected: Extract<Line, { line: 'bot' }>, draft: Draft): string | undefined {
  if (!matches(expected.text, draft.text)) return 'The bot says something else.';
  if (!expected.buttons) return undefined;
  const titles = draft.suggestedActions?.actions.map((action) => action.title) ?? [];
  const same = titles.length === expected.buttons.length && expected.buttons.every((button, index) => matches(button, titles[index]!));
  return same ? undefined : `The bot offers ${list(titles)}, not ${list(expected.buttons)}.`;
}

/** What is wrong with a case; `undefined` when it is as expected. */
export function checkCase(expected: ExpectedCase, opened: Decision['cases'][number]): string | undefined {
  for (const key of ['queue', 'reason', 'priority'] as const) {
    const wanted = expected[key];
    if (wanted !== undefined && wanted !== opened[key]) return `The case has the ${key} "${opened[key]}", not "${wanted}".`;
  }
  for (const [name, text] of Object.entries(expected.slots ?? {})) {
    const slot = opened.slots.find((one) => one.name === name);
    if (!slot) return `The case knows nothing of "${name}".`;
    if (!matches(text, slot.text)) return `The case has "${slot.text}" as "${name}", not "${text}".`;
  }
  return undefined;
}
