import type { Dialog, Step } from '../dialog/project.js';

/** By what a step is known again after an edit: its type, and what it is about where that is a name (`ask:size`). */
export function signature(step: Step): string {
  const about = (step.options as Record<string, unknown> | null)?.[step.type.name];
  return typeof about === 'string' ? `${step.type.name}:${about}` : step.type.name;
}

const asks = new WeakMap<Dialog, ReadonlyMap<string, Step>>();

/** The steps that ask, by slot: of several the first, and one that runs another dialog for it only where none asks itself. */
function asksOf(dialog: Dialog): ReadonlyMap<string, Step> {
  let known = asks.get(dialog);
  if (known) return known;
  const steps = [...dialog.places.values()].reverse();
  const ran = steps.flatMap((step): [string, Step][] => runsInto(step) ? [[runsInto(step)!.into, step]] : []);
  const asked = steps.flatMap((step): [string, Step][] => /^ask:/.test(signature(step)) ? [[signature(step).slice('ask:'.length), step]] : []);
  asks.set(dialog, known = new Map([...ran, ...asked]));
  return known;
}

/** The first step that asks for a slot, be it by running another dialog. */
export function askOf(dialog: Dialog, slot: string): Step | undefined {
  return asksOf(dialog).get(slot);
}

/** The slot that a step asks for, be it by running another dialog. */
export const slotOf = (step: Step): string | undefined => /^ask:(.+)$/.exec(signature(step))?.[1] ?? runsInto(step)?.into;

/** The dialog that a step runs for what it returns, and the slot that gets it. */
export function runsInto({ type, options }: Step): { run: string; into: string } | undefined {
  const { run, into } = (type.name === 'run' ? options : {}) as { run?: string; into?: string };
  return run !== undefined && into !== undefined ? { run, into } : undefined;
}

/** Whether who stands at a place has come by another: it stands before, in the same list of steps or in one around it. */
export function isPast(other: string, place: string): boolean {
  const steps = other.split('/');
  const [last, here] = [steps.length - 1, place.split('/')];
  return steps.slice(0, -1).every((part, at) => part === here[at]) && Number(here[last]) > Number(steps[last]);
}

/** The place of this name. */
export function placeOf(dialog: Dialog, name: string): Step | undefined {
  return [...dialog.places.values()].find((step) => signature(step) === `place:${name}`);
}

/** Where a step is now: at its place, or at the only other one that is the same. */
export function relocate(dialog: Dialog, place: string, known: string): Step | undefined {
  const there = dialog.places.get(place);
  if (there && signature(there) === known) return there;
  const same = [...dialog.places.values()].filter((step) => signature(step) === known);
  return same.length === 1 ? same[0] : undefined;
}
