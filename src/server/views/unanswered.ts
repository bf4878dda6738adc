import { isFromCustomer } from '../../activity/guards.js';
import type { Project } from '../../dialog/project.js';
import { promisedBy } from '../../runtime/duty.js';
import type { Case, Conversation } from '../../store/contract.js';
import type { CaseSummary } from '../api/types.js';

/** Since when the customer of a taken case has waited: from their first words that no agent has answered, at the earliest from its opening. */
export function renderUnanswered(one: Case, { transcript }: Conversation, { bot }: Project): Pick<CaseSummary, 'unanswered'> {
  if (one.status !== 'taken') return {};
  const answered = transcript.findLastIndex((activity) => activity.type === 'message' && activity.from.role === 'agent');
  const first = transcript.slice(answered + 1).find(isFromCustomer);
  if (first === undefined) return {};
  const since = first.timestamp > one.openedAt ? first.timestamp : one.openedAt;
  const queue = bot.queues.get(one.queue);
  const by = queue && promisedBy(queue, since, bot.timeZone);
  return { unanswered: { since, ...(by !== undefined && { by }) } };
}
