import type { Step } from '../../../dialog/project.js';
import type { Find } from './finding.js';

/** The first of those that are missed together: not what stands in one of them, nor what follows it. */
function isFirst(step: Step, missed: ReadonlySet<string>): boolean {
  const parts = step.place.split('/');
  const index = Number(parts.at(-1));
  if (index > 0 && missed.has([...parts.slice(0, -1), index - 1].join('/'))) return false;
  return !parts.some((_, at) => at > 0 && missed.has(parts.slice(0, at).join('/')));
}

/** Steps that no conversation comes to. */
export const neverReached: Find = ({ proof, explored }) => {
  if (explored.cutShort) return [];
  const visited = new Set([...explored.visited].map(({ place }) => place));
  const missed = [...proof.dialog.places.values()].filter(({ place, type }) => !visited.has(place) && type.name !== 'place');
  const places = new Set(missed.map(({ place }) => place));
  return missed.filter((step) => isFirst(step, places)).map(({ range }) => ({
    range,
    message: 'No conversation comes to this step.',
    hint: 'Look at what leads here, a condition above it perhaps; or remove it.',
  }));
};
