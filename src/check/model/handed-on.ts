import type { Project } from '../../dialog/project.js';
import type { LoadedDialog } from '../../dialog/parse-project.js';
import type { Given, HandedOn } from './beginnings.js';
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
function unique(all: HandedOn): HandedOn {
  const byKey = new Map(all.map(({ slots, strange }): [string, Given] => [`${[...slots].sort().join()} ${JSON.stringify(strange)}`, { slots: [...slots].sort(), strange }]));
  return [...byKey].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, given]) => given);
}

function grouped(runs: Iterable<Given & { dialog: string }>): AllHandedOn {
  const all = new Map<string, HandedOn>();
  for (const { dialog, ...given } of runs) all.set(dialog, unique([...(all.get(dialog) ?? []), given]));
  return all;
}

/** As it is written. */
export function handedOn(named: Iterable<readonly Named[]>): AllHandedOn {
  return grouped([...named].flat().filter(({ isRun }) => isRun).map((one) => ({ ...one, strange: {} })));
}

/** Also what dialogs turned out to be run with, and nobody counted on: one of the slots was not set. */
export function alsoHandedOn(known: AllHandedOn, proved: Iterable<DialogProof>): AllHandedOn {
  return grouped([...[...known].flatMap(([dialog, sets]) => sets.map((given) => ({ dialog, ...given }))), ...[...proved].flatMap(({ runs }) => runs)]);
}
