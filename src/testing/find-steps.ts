import type { Dialog, Project, Step } from '../dialog/project.js';
import { signature } from '../engine/place.js';

export interface FoundStep {
  dialog: string;
  place: string;
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
export function stepNames(dialogs: readonly Dialog[]): string[] {
  return [...new Set(dialogs.flatMap((dialog) => [...placesOf(dialog).map(nameOf), ...[...dialog.places.values()].map(signature), ...dialog.places.keys()]))];
}

/** The dialogs of the file that a transcript file stands beside: one, or one for each of its intents. */
export function dialogsBeside(project: Project, file: string): Dialog[] {
  return [...project.dialogs.values()].filter(({ range }) => range.file.replace(/\.ya?ml$/, '') === file.replace(/\.test\.ya?ml$/, ''));
}

/**
 * The dialogs that a step's name means, and the name without them: those beside the file, or the one before the `/`,
 * of which an intent of the same file may leave out the file's name.
 */
export function dialogsMeant(project: Project, file: string, name: string): { dialogs: Dialog[]; step: string } {
  const [first = '', ...rest] = name.split('/');
  const beside = dialogsBeside(project, file);
  const other = rest.length > 0 ? (project.dialogs.get(first) ?? beside.find((dialog) => dialog.name.endsWith(`.${first}`))) : undefined;
  return other ? { dialogs: [other], step: rest.join('/') } : { dialogs: beside, step: name };
}

function stepsCalled(dialog: Dialog, name: string): Step[] {
  const place = placesOf(dialog).find((step) => nameOf(step) === name);
  return place ? below(dialog, place) : [...dialog.places.values()].filter((step) => signature(step) === name || step.place === name);
}

/** The steps that a transcript means. */
export function findSteps(project: Project, file: string, name: string): FoundStep[] {
  const { dialogs, step } = dialogsMeant(project, file, name);
  return dialogs.flatMap((dialog) => stepsCalled(dialog, step).map(({ place }) => ({ dialog: dialog.name, place })));
}
