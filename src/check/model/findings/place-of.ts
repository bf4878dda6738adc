import type { Range } from '../../../diagnostics/diagnostic.js';
import type { Step } from '../../../dialog/project.js';
import type { Proved } from '../prove-dialog.js';
import type { Reached } from '../reached.js';

/** The step of the dialog at which a state stands. */
export function stepAt({ proof: { dialog } }: Proved, { at }: Reached): Step | undefined {
  const frame = at.stack.findLast((one) => one.dialog === dialog.name);
  return frame?.place === undefined ? undefined : dialog.places.get(frame.place);
}

/** Where to point at for a state: its step, or the dialog's name. */
export function rangeAt(proved: Proved, reached: Reached): Range {
  return stepAt(proved, reached)?.range ?? proved.proof.loaded.dialog.range;
}

/** What stands lowest in the file: what leads back up. */
export function lowest(steps: readonly Step[]): Step | undefined {
  return steps.toSorted((left, right) => right.range.line - left.range.line)[0];
}
