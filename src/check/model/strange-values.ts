import { closedSet } from '../../dialog/load/names-of.js';
import type { Dialog, Project } from '../../dialog/project.js';
import type { LoadedDialog } from '../../dialog/parse-project.js';
import type { SlotValue, Value } from '../../dialog/slot-type.js';
import { copiesIn } from './copies.js';
import type { Question } from './questions.js';

/** Slot → a value that it is handed though its closed set has none such. */
export type StrangeValues = Readonly<Record<string, Value>>;

function isStrange(value: Value, set: readonly string[] | undefined): boolean {
  return set !== undefined && !set.includes(typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value));
}

/** What of the values that a dialog is run with its slots don't have. */
export function strangeValues(dialog: Dialog | undefined, given: Readonly<Record<string, SlotValue>>, project: Project): StrangeValues {
  if (!dialog) return {};
  const those = Object.entries(given).filter(([name, { value }]) => isStrange(value, closedSet(name, dialog, project)));
  return Object.fromEntries(those.sort(([left], [right]) => (left < right ? -1 : 1)).map(([name, { value }]) => [name, value]));
}

/** What a dialog is run with, as its ends know it: the slots, in order, and what is strange in them. */
export function givenAs(slots: readonly string[], strange: StrangeValues = {}): string[] {
  return [...slots].sort().map((name) => (Object.hasOwn(strange, name) ? `${name}=${JSON.stringify(strange[name])}` : name));
}

/** Asks of what is handed on to other dialogs which of its values their slots don't have. */
export function askedByRuns(loaded: LoadedDialog, project: Project): Question[] {
  return copiesIn(loaded).flatMap(({ from, to, run }): Question[] => {
    const target = project.dialogs.get(run ?? '');
    const theirs = target && closedSet(to, target, project);
    const strange = (closedSet(from.join('.'), loaded.dialog, project) ?? []).filter((value) => isStrange(value, theirs));
    return strange.length === 0 ? [] : [{ path: from, constants: new Set(strange), within: new Set(), chosen: true, tests: [] }];
  });
}
