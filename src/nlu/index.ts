import type { SlotType } from '../dialog/slot-type.js';
import type { Examples } from '../dialog/understanding.js';
import type { Model } from './model.js';
import { train } from './train.js';

export { train, type Model };

/** Understanding for bots that know these slot types. */
export function createNlu(slotTypes: readonly SlotType[]): { train(examples: Examples): Model } {
  return { train: (examples) => train(examples, { slotTypes }) };
}
