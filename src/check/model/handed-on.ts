import type { Project } from '../../dialog/project.js';
import type { LoadedDialog } from '../../dialog/parse-project.js';
import type { HandedOn } from './beginnings.js';
import type { DialogProof } from './prove-dialog.js';

/** A dialog that another one names. */
export interface Named {
  dialog: string;
  /** Run by a step, and not by a customer's tap. */
  isRun: boolean;
  /** Slots of it that the step names. */
  slots: readonly string[];
}

/** The dialogs that a dialog names. */
export function namedBy({ steps }: LoadedDialog, project: Project): Named[] {
  return steps.flatMap(({ step, marks }) => marks.flatMap((mark): Named[] => {
    if (mark.mark !== 'dialog') return [];
    const slots = project.dialogs.get(mark.name)?.slots;
    const keys = Object.values(step.options as object).flatMap((value: unknown) => (typeof value === 'object' && value !== null ? Object.keys(value) : []));
    return [{ dialog: mark.name, isRun: mark.path.at(-1) === step.type.name, slots: keys.filter((key) => slots?.has(key)) }];
  }));
}

/** By dialog: the slots that others hand on to it. */
export type AllHandedOn = ReadonlyMap<string, HandedOn>;

/** Each once, in an order of their own: by whom they were found first makes no difference. */
function unique(sets: HandedOn): HandedOn {
  return [...new Map(sets.map((set) => [[...set].sort().join(), [...set].sort()])).entries()].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, set]) => set);
}

function grouped(runs: Iterable<{ dialog: string; slots: readonly string[] }>): AllHandedOn {
  const all = new Map<string, HandedOn>();
  for (const { dialog, slots } of runs) all.set(dialog, unique([...(all.get(dialog) ?? []), slots]));
  return all;
}

/** As it is written. */
export function handedOn(named: Iterable<readonly Named[]>): AllHandedOn {
  return grouped([...named].flat().filter(({ isRun }) => isRun));
}

/** Also what dialogs turned out to be run with, and nobody counted on: one of the slots was not set. */
export function alsoHandedOn(known: AllHandedOn, proved: Iterable<DialogProof>): AllHandedOn {
  return grouped([...[...known].flatMap(([dialog, sets]) => sets.map((slots) => ({ dialog, slots }))), ...[...proved].flatMap(({ runs }) => runs)]);
}
