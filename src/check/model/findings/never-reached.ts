import type { Step } from '../../../dialog/project.js';
import type { LoadedDialog } from '../../../dialog/parse-project.js';
import type { Find } from './finding.js';

/** The first of those that are missed together: not what stands in one of them, nor what follows it. */
function isFirst(step: Step, missed: ReadonlySet<string>): boolean {
  const parts = step.place.split('/');
  const index = Number(parts.at(-1));
  if (index > 0 && missed.has([...parts.slice(0, -1), index - 1].join('/'))) return false;
  return !parts.some((_, at) => at > 0 && missed.has(parts.slice(0, at).join('/')));
}

/** What is the same in all that is played through, and another on another day. */
const ofTheDay = new Set(['holiday', 'now']);

/** Within a choose that asks what day it is. */
function hangsOnTheDay({ place }: Step, { steps }: LoadedDialog): boolean {
  return steps.some(({ step, marks }) => place.startsWith(`${step.place}/`) && marks.some((mark) => mark.mark === 'condition' && mark.condition.references.some(({ path }) => ofTheDay.has(path[0]!))));
}

/** Steps that no conversation comes to. */
export const neverReached: Find = ({ proof, explored }) => {
  if (explored.cutShort) return [];
  const visited = new Set([...explored.visited].map(({ place }) => place));
  const missed = [...proof.dialog.places.values()].filter(({ place, type }) => !visited.has(place) && type.name !== 'place');
  const places = new Set(missed.map(({ place }) => place));
  return missed.filter((step) => isFirst(step, places) && !hangsOnTheDay(step, proof.loaded)).map(({ range }) => ({
    range,
    message: 'No conversation comes to this step.',
    hint: 'Look at what leads here, a condition above it perhaps; or remove it.',
  }));
};
