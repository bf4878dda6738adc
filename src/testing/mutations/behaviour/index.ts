import type { Operator } from '../mutant.js';
import { changeCondition } from './change-condition.js';
import { changeHandoff } from './change-handoff.js';
import { changeInput } from './change-input.js';
import { changeNumber } from './change-number.js';
import { changeReference } from './change-reference.js';
import { changeSlotType } from './change-slot-type.js';
import { changeValue } from './change-value.js';
import { dropBlock } from './drop-block.js';
import { dropFilter } from './drop-filter.js';
import { dropItem } from './drop-item.js';
import { dropOption } from './drop-option.js';
import { dropStep } from './drop-step.js';
import { dropValue } from './drop-value.js';
import { emptyBlock } from './empty-block.js';
import { swapBranches } from './swap-branches.js';
import { swapLanguages } from './swap-languages.js';
import { swapTexts } from './swap-texts.js';

/** Faults that change what the bot does: transcripts are meant to notice them. */
export const behaviourFaults: readonly Operator[] = [
  dropStep, dropBlock, emptyBlock, dropItem, dropOption, dropValue, dropFilter,
  swapBranches, swapTexts, swapLanguages,
  changeCondition, changeNumber, changeValue, changeHandoff, changeReference, changeInput, changeSlotType,
];
