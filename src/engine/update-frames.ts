import type { Dialog } from '../dialog/project.js';
import { moveTo } from './frames.js';
import type { Moment } from './moment.js';
import { relocate, signature } from './place.js';
import { forgetSlot } from './slots.js';
import { prefixDefault } from './speak.js';
import type { Frame } from './state.js';

/** Forgets slots that are gone or of another type now. @returns whether all still fit. */
function keepSlots(frame: Frame, dialog: Dialog): boolean {
  const stale = Object.keys(frame.slots).filter((name) => dialog.slots.get(name)?.type.name !== frame.types[name]);
  for (const name of stale) forgetSlot(frame, name);
  return stale.length === 0;
}

function update(frame: Frame, dialog: Dialog): void {
  const fits = keepSlots(frame, dialog);
  const step = fits && frame.place !== undefined && frame.step !== undefined ? relocate(dialog, frame.place, frame.step) : undefined;
  if (step) {
    frame.place = step.place;
    frame.step = signature(step);
    return;
  }
  frame.results = {};
  moveTo(frame, dialog.steps[0]?.place);
}

/**
 * Takes a running conversation along when its project was edited. A dialog goes on where its step is still there,
 * the same kind about the same thing, and the slots filled so far are of the same types; else it begins again with
 * those that still fit, so that nothing is asked twice. One that is gone is dropped, and the customer is told.
 */
export function updateFrames(moment: Moment): void {
  const { state, project } = moment;
  if (state.project === project.version) return;
  const kept = state.stack.filter((frame) => project.dialogs.has(frame.dialog));
  if (kept.length < state.stack.length) prefixDefault(moment, 'dialog-gone');
  state.stack = kept;
  for (const frame of kept) update(frame, project.dialogs.get(frame.dialog)!);
  if (state.ended && !project.dialogs.has(state.ended.dialog)) delete state.ended;
  state.project = project.version;
}
