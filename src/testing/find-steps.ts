import type { Dialog, Project, Step } from '../dialog/project.js';
import { signature } from '../engine/place.js';

export interface FoundSteps {
  dialog: string;
  /** Where they stand. */
  places: string[];
}

/** A list's prefix, and the index in it: `2/cases.large/1` → `2/cases.large/`, 1. */
function positionOf(place: string): [prefix: string, index: number] {
  const at = place.lastIndexOf('/') + 1;
  return [place.slice(0, at), Number(place.slice(at))];
}

const placesOf = (dialog: Dialog): Step[] => [...dialog.places.values()].filter((step) => step.type.name === 'place');
const nameOf = (step: Step): string => signature(step).replace(/^place:/, '');

/** What stands below a named place, with all that is nested in it, up to the next one of the same list. */
function below(dialog: Dialog, place: Step): Step[] {
  const [prefix, index] = positionOf(place.place);
  const next = placesOf(dialog).map((step) => positionOf(step.place)).filter(([other, at]) => other === prefix && at > index).map(([, at]) => at);
  const end = Math.min(Infinity, ...next);
  return [...dialog.places.values()].filter((step) => {
    if (!step.place.startsWith(prefix)) return false;
    const at = Number.parseInt(step.place.slice(prefix.length), 10);
    return at > index && at < end;
  });
}

/** All that steps of a dialog may be called: by a place above them, by what they are (`ask:size`), by where they stand. */
export function stepNames(dialog: Dialog): string[] {
  return [...new Set([...placesOf(dialog).map(nameOf), ...[...dialog.places.values()].map(signature), ...dialog.places.keys()])];
}

/** The dialog that a transcript file stands beside. */
export function dialogBeside(project: Project, file: string): Dialog | undefined {
  return [...project.dialogs.values()].find(({ range }) => range.file.replace(/\.ya?ml$/, '') === file.replace(/\.test\.ya?ml$/, ''));
}

/** The dialog that a step's name means, and the name without it: the one beside the file, or the one before the `/`. */
export function dialogOf(project: Project, file: string, name: string): { dialog: Dialog | undefined; step: string } {
  const [first = '', ...rest] = name.split('/');
  const other = rest.length > 0 ? project.dialogs.get(first) : undefined;
  return other ? { dialog: other, step: rest.join('/') } : { dialog: dialogBeside(project, file), step: name };
}

/** The steps that a transcript means. */
export function findSteps(project: Project, file: string, name: string): FoundSteps | undefined {
  const { dialog, step: meant } = dialogOf(project, file, name);
  if (!dialog) return undefined;
  const place = placesOf(dialog).find((step) => nameOf(step) === meant);
  const steps = place ? below(dialog, place) : [...dialog.places.values()].filter((step) => signature(step) === meant || step.place === meant);
  return steps.length > 0 ? { dialog: dialog.name, places: steps.map((step) => step.place) } : undefined;
}
