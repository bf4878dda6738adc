import type { Step } from '../../../dialog/project.js';
import type { LoadedDialog } from '../../../dialog/parse-project.js';
import type { Proof } from '../proof.js';
import type { Find } from './finding.js';

/** The first of those that are missed together: not what stands in one of them, nor what follows it. */
function isFirst(step: Step, missed: ReadonlySet<string>): boolean {
  const parts = step.place.split('/');
  const index = Number(parts.at(-1));
  if (index > 0 && missed.has([...parts.slice(0, -1), index - 1].join('/'))) return false;
  return !parts.some((_, at) => at > 0 && missed.has(parts.slice(0, at).join('/')));
}

/** Slots of whose values few are played through: those that are reckoned from others. */
function unvaried({ steps }: LoadedDialog): Set<string> {
  const reckoned = steps.flatMap(({ step, marks }) => (step.type.name === 'set' ? marks : [])).flatMap((mark) => (mark.mark === 'template' && mark.text.references.length > 0 ? [String(mark.path.at(-1))] : []));
  return new Set(reckoned);
}

function decidersOf({ marks }: LoadedDialog['steps'][number]): string[] {
  return marks.flatMap((mark) => (mark.mark === 'condition' ? mark.condition.references.map(({ path }) => path[0]!) : mark.mark === 'value' ? [mark.name.split('.')[0]!] : []));
}

/** Within a choose by such a name: other values than those that are played through lead there. */
function mayBeReached({ place }: Step, loaded: LoadedDialog): boolean {
  const names = unvaried(loaded);
  return loaded.steps.some((each) => place.startsWith(`${each.step.place}/`) && decidersOf(each).some((name) => names.has(name)));
}

/** The dialog that is run right before a step and never comes back to it. */
function endsBefore(step: Step, { loaded, contracts }: Proof): string | undefined {
  const before = loaded.steps.find((one) => one.step.next === step.place);
  const run = before?.marks.find((mark) => mark.mark === 'dialog' && mark.path.at(-1) === before.step.type.name);
  const endings = run?.mark === 'dialog' ? (contracts.get(run.name)?.endings ?? []) : [];
  return run?.mark === 'dialog' && endings.some(({ end }) => end === 'ends-conversation') && endings.every(({ end }) => end !== 'ends') ? run.name : undefined;
}

/** Steps that no conversation comes to. */
export const neverReached: Find = ({ proof, explored }) => {
  if (explored.cutShort || [...proof.samples.values()].some((samples) => samples.length === 0)) return [];
  const visited = new Set([...explored.visited].map(({ place }) => place));
  const missed = [...proof.dialog.places.values()].filter(({ place, type }) => !visited.has(place) && type.name !== 'place');
  const places = new Set(missed.map(({ place }) => place));
  return missed.filter((step) => isFirst(step, places) && !mayBeReached(step, proof.loaded)).map((step) => {
    const inner = endsBefore(step, proof);
    return {
      range: step.range,
      message: inner === undefined ? 'No conversation comes to this step.' : `No conversation comes to this step: "${inner}" above it ends the whole conversation.`,
      hint: inner === undefined ? 'Look at what leads here, a condition above it perhaps; or remove it.' : 'Let that dialog end with "end: dialog", or remove this step.',
    };
  });
};
