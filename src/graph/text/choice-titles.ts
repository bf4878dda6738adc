import type { Sitting } from '../portraits/portrait.js';

/**
 * What a slot can be, as customers read it: value → title, in the author's order; empty where it isn't a closed set.
 * Of what depends on the day nothing is made up: one line tells what is offered.
 */
export function choiceTitles(slot: string, { dialog, language, project, words }: Sitting): ReadonlyMap<string, string> {
  const declared = dialog.slots.get(slot);
  if (declared?.type.suggests) return new Map([['', words.freeTimes]]);
  const context = { options: declared?.options, language, now: '2026-01-01T12:00:00.000Z', timeZone: project.bot.timeZone };
  return new Map(declared?.type.choices?.(context).map(({ value, title }) => [value, title]));
}
