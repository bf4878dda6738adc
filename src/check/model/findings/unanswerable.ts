import { askOf } from '../../../engine/place.js';
import type { Find } from './finding.js';

/** Questions to which nobody can write an answer. */
export const unanswerable: Find = ({ proof: { loaded: { dialog }, samples } }) => [...dialog.slots.values()]
  .filter(({ name, type }) => samples.get(name)?.length === 0 && !type.readAttachment && askOf(dialog, name) !== undefined)
  .map(({ name, type, range }) => ({
    range,
    message: `No answer is known that "${name}" takes.`,
    hint: `See whether what stands here leaves any answer for the type ${type.name}${type.name === 'order-number' ? ', or add one that fits: example: …' : ''}.`,
  }));
