import type { Activity } from '../../activity/activity.js';
import { isFromCustomer } from '../../activity/guards.js';
import type { Project } from '../../dialog/project.js';
import type { Case, Conversation } from '../../store/contract.js';
import type { CaseSummary } from '../api/types.js';
import { renderUnanswered } from './unanswered.js';

const previewLength = 120;

/** A case as a line of the queue. */
export function renderCaseSummary(one: Case, conversation: Conversation, project: Project): CaseSummary {
  const { address, transcript } = conversation;
  return {
    id: one.id,
    customer: address.name ?? address.phone ?? address.id,
    channel: address.channel,
    queue: queueTitle(one.queue, project),
    reason: one.reason,
    ...reasonTitle(one.reason, project),
    priority: one.priority,
    status: one.status,
    openedAt: one.openedAt,
    ...(one.promisedAt === undefined ? {} : { promisedAt: one.promisedAt }),
    ...(one.agent === undefined ? {} : { agent: { id: one.agent.id, name: one.agent.name } }),
    preview: cut(lastWords(transcript)),
    unread: unread(transcript),
    language: language(conversation, project),
    ...renderUnanswered(one, conversation, project),
  };
}

/** By language; a queue that the bot no longer has goes by its name. */
function queueTitle(name: string, project: Project): Record<string, string> {
  const queue = project.bot.queues.get(name);
  return queue ? { ...queue.title.source } : Object.fromEntries(project.bot.languages.map((code) => [code, name]));
}

function reasonTitle(name: string, { bot: { reasons } }: Project): Pick<CaseSummary, 'reasonTitle'> {
  const title = reasons.get(name);
  return title ? { reasonTitle: { ...title } } : {};
}

function lastWords(transcript: readonly Activity[]): string {
  return transcript.findLast((activity) => isFromCustomer(activity) && activity.text?.trim())?.text?.trim() ?? '';
}

/** Counted as people count, so that no emoji is cut in two. */
function cut(text: string): string {
  if (text.length <= previewLength) return text;
  const characters = [...new Intl.Segmenter().segment(text.slice(0, previewLength * 20))].map(({ segment }) => segment);
  return characters.length <= previewLength ? characters.join('') : `${characters.slice(0, previewLength - 1).join('')}…`;
}

function unread(transcript: readonly Activity[]): number {
  const answered = transcript.findLastIndex((activity) => activity.type === 'message' && activity.from.role === 'agent');
  return transcript.slice(answered + 1).filter(isFromCustomer).length;
}

function language({ state }: Conversation, project: Project): string {
  const spoken = typeof state === 'object' && state !== null && 'language' in state ? state.language : undefined;
  return typeof spoken === 'string' ? spoken : (project.bot.languages[0] ?? 'en');
}
