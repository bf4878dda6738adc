import type { FoundMark } from '../../../dialog/load/compile-marks.js';
import type { Dialog } from '../../../dialog/project.js';
import { replaceValue } from '../edits.js';
import { defineOperator, type Subject } from '../mutant.js';

const asked = (dialog: Dialog): string[] => [...dialog.places.values()].flatMap((step) => (step.type.name === 'ask' ? [(step.options as { ask: string }).ask] : []));
const places = (dialog: Dialog): string[] => [...dialog.places.values()].flatMap((step) => (step.type.name === 'place' ? [(step.options as { place: string }).place] : []));

/** All that a name could be instead and still be one of its kind. */
function namesLike({ mark }: FoundMark, { loaded, project }: Subject): string[] {
  if (mark === 'slot') return [...new Set(asked(loaded.dialog))];
  if (mark === 'place') return places(loaded.dialog);
  return mark === 'dialog' ? [...project.dialogs.keys()] : [];
}

export const changeReference = defineOperator({
  name: 'change-reference',
  summary: 'A step refers to another slot, place or dialog than it should.',
  meantFor: 'transcripts',
  *faults(subject) {
    const { loaded, document } = subject;
    for (const { step, marks } of loaded.steps) {
      for (const mark of marks) {
        if (!('name' in mark)) continue;
        const names = namesLike(mark, subject).filter((name) => name !== mark.name && name !== loaded.dialog.name);
        const other = names[(namesLike(mark, subject).indexOf(mark.name) + 1) % Math.max(1, names.length)] ?? names[0];
        if (other === undefined) continue;
        yield { path: mark.path, description: `"${other}" stands for "${mark.name}"`, edits: replaceValue(document, mark.path, other), reach: { place: step.place } };
      }
    }
  },
});
