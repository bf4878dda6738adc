import type { Reading } from '../dialog/slot-type.js';
import { asking } from './frames.js';
import { type Moment, stepOf } from './moment.js';
import { createTurn } from './step-turn.js';

/** How well a text fits as an answer to the question that waits. `undefined`: not at all, or nothing is asked. */
export function askedFit(moment: Moment, text: string): Reading['fit'] | undefined {
  const frame = asking(moment);
  const step = frame && stepOf(moment, frame);
  return step?.type.fit?.(step, createTurn(moment, frame!, step), { text });
}
