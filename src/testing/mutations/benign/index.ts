import type { Operator } from '../mutant.js';
import { comment } from './comment.js';
import { quoteText } from './quote-text.js';
import { reword } from './reword.js';
import { swapOrder } from './swap-order.js';

/** Edits that are no faults: whatever `check` says of them is a false alarm. */
export const benignEdits: readonly Operator[] = [quoteText, swapOrder, reword, comment];
