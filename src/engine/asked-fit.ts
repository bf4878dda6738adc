import type { Attachment } from '../activity/activity.js';
import type { Reading } from '../dialog/slot-type.js';
import { asking } from './frames.js';
import { type Moment, stepOf } from './moment.js';
import { createTurn } from './step-turn.js';

/** How well a message fits as an answer to the question that waits. `undefined`: not at all, or nothing is asked. */
export function askedFit(moment: Moment, text: string, attachments?: readonly Attachment[]): Reading['fit'] | undefined {
  const frame = asking(moment);
  const step = frame && stepOf(moment, frame);
  return step?.type.fit?.(step, createTurn(moment, frame!, step), { text, ...(attachments && { attachments }) });
}

/** Whether the question that waits is answered by what came beside the words. */
export function takesAttachments(moment: Moment, attachments: readonly Attachment[] = []): boolean {
  return attachments.length > 0 && askedFit(moment, '', attachments) === 'exact';
}
