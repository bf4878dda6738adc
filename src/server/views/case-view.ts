import type { Project } from '../../dialog/project.js';
import type { Case, Conversation } from '../../store/contract.js';
import type { CaseView } from '../api/types.js';
import { renderCaseSummary } from './case-summary.js';
import { renderTranscript } from './transcript.js';
import { renderTried } from './tried.js';

/**
 * A case with all that was said.
 * @param windowMs how long the channel lets us write after the customer's last message; `undefined`: always
 */
export function renderCaseView(one: Case, conversation: Conversation, project: Project, windowMs: number | undefined): CaseView {
  const { address, lastInboundAt } = conversation;
  const ends = windowMs !== undefined && lastInboundAt !== undefined ? Date.parse(lastInboundAt) + windowMs : undefined;
  return {
    ...renderCaseSummary(one, conversation, project),
    ...(address.phone === undefined ? {} : { phone: address.phone }),
    slots: one.slots.map(({ dialog, name, title, text, personal }) => ({ dialog, name, ...(title && { title }), text, personal })),
    ...(one.note === undefined ? {} : { note: one.note }),
    tried: renderTried(one, conversation.transcript, project),
    transcript: renderTranscript(one, conversation),
    ...(ends === undefined ? {} : { windowEndsAt: new Date(ends).toISOString() }),
  };
}
