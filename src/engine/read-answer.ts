import type { Reading } from '../dialog/slot-type.js';
import { readAnnouncement, readContrast } from './announcement.js';
import { askedFit, takesAttachments } from './asked-fit.js';
import { findCorrection } from './correction.js';
import { matchOffer } from './match-offer.js';
import type { Message } from './message.js';
import type { Moment } from './moment.js';

/** What a message is taken for. */
export type Decision =
  | { decision: 'control'; intent: string }
  /** `text` where only a part of the message is the answer. */
  | { decision: 'answer'; choice?: string; text?: string }
  | { decision: 'dialog'; dialog: string }
  | { decision: 'nothing' };

/** How well a message fits as an answer; `evident` by what came with it or by its form, whatever its words are. */
export type Fit = Reading['fit'] | 'evident' | 'none';

export const correction: Decision = { decision: 'control', intent: '@correct' };

interface Answer {
  fit: Fit;
  decision: Decision;
}

/** The part of a message that is a clear answer to the question that waits. */
function part(moment: Moment, text: string): Answer | undefined {
  const fit = askedFit(moment, text);
  return fit === 'exact' || fit === 'likely' ? { fit, decision: { decision: 'answer', text } } : undefined;
}

/** "Not X but Y" where both would be an answer. */
function contrastedAnswer(moment: Moment, text: string): Answer | undefined {
  const contrast = readContrast(text);
  return contrast && part(moment, contrast.insteadOf) && part(moment, contrast.words);
}

/** "No, I meant yes", where nothing else is corrected. */
function announcedAnswer(moment: Moment, text: string): Answer | undefined {
  const announcement = readAnnouncement(text);
  return announcement?.firm ? part(moment, announcement.words) : undefined;
}

/** The message as an answer to what was asked or offered last, or asked before and now corrected. */
export function readAnswer(moment: Moment, { text, attachments }: Message): Answer {
  if (takesAttachments(moment, attachments)) return { fit: 'evident', decision: { decision: 'answer' } };
  if (findCorrection(moment, text)) return { fit: 'evident', decision: correction };
  const contrasted = contrastedAnswer(moment, text);
  if (contrasted) return contrasted;
  const fit = askedFit(moment, text);
  if (fit === 'exact' || fit === 'likely') return { fit, decision: { decision: 'answer' } };
  const match = matchOffer(moment, text);
  if (match?.offered.dialog !== undefined) return { fit: match.fit, decision: { decision: 'dialog', dialog: match.offered.dialog } };
  if (match && (match.fit === 'exact' || !fit)) return { fit: match.fit, decision: { decision: 'answer', choice: match.offered.value } };
  if (fit) return { fit, decision: { decision: 'answer' } };
  return announcedAnswer(moment, text) ?? { fit: 'none', decision: { decision: 'nothing' } };
}
