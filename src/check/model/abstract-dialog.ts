import type { Dialog, Slot, Step } from '../../dialog/project.js';
import type { LoadedDialog } from '../../dialog/parse-project.js';
import { abstractSlot, type Readings } from './abstract-slots.js';
import { abstractOptions, anyText } from './abstract-text.js';

/** The dialog as it is, but its texts say no more than that they say something, and its slots remember what they read. */
export function abstractDialog({ dialog, steps }: LoadedDialog, readings: Readings): Dialog {
  const places = new Map<string, Step>();
  for (const { step, marks } of steps) {
    const templates = new Set(marks.flatMap((mark) => (mark.mark === 'template' ? [mark.text] : [])));
    places.set(step.place, { ...step, options: abstractOptions(step.options, templates) });
  }
  const those = (list: readonly Step[]): Step[] => list.flatMap(({ place }) => places.get(place) ?? []);
  for (const [place, step] of places) places.set(place, Object.assign(step, { blocks: new Map([...step.blocks].map(([block, list]) => [block, those(list)])) }));
  const slots = new Map<string, Slot>([...dialog.slots].map(([name, slot]) => [name, abstractSlot(slot, readings)]));
  return { ...dialog, title: anyText, examples: {}, slots, steps: those(dialog.steps), places };
}
