import type { Activity } from '../../activity/activity.js';
import type { Delivery } from '../../runtime/outbox.js';
import type { Bubble } from '../api/types.js';
import { renderAttachment } from './attachment.js';

/** One activity of the transcript as the console shows it; attachments are reached through the case. */
export function renderBubble(activity: Activity, caseId: string): Bubble {
  const choices = activity.suggestedActions?.actions.map(({ title }) => title);
  const attachments = activity.attachments?.map((attachment) => renderAttachment(attachment, caseId));
  return {
    id: activity.id,
    at: activity.timestamp,
    ...speaker(activity),
    text: textOf(activity),
    ...(choices?.length ? { choices } : {}),
    ...(attachments?.length ? { attachments } : {}),
    ...deliveryOf(activity),
  };
}

const eventOf: Partial<Record<Activity['type'], string>> = {
  messageReaction: 'reaction',
  messageUpdate: 'message-changed',
  messageDelete: 'message-deleted',
};

function speaker({ type, from, name }: Activity): Pick<Bubble, 'from' | 'name' | 'event'> {
  const named = from.name === undefined ? {} : { name: from.name };
  if (type !== 'message') return { from: 'event', event: eventOf[type] ?? name ?? 'event', ...named };
  if (from.role === 'user') return { from: 'customer', ...named };
  if (from.role === 'agent') return { from: 'agent', ...named };
  return from.role === 'bot' ? { from: 'bot' } : { from: 'event', event: 'notice' };
}

function textOf(activity: Activity): string {
  if (activity.name === 'taken-over' && activity.from.role === 'agent') return (activity.value as { from: { name: string } }).from.name;
  if (activity.name === 'rating') return `${String((activity.value as { score: number }).score)}/5`;
  if (activity.type !== 'messageReaction') return activity.text ?? '';
  return activity.reactionsAdded?.map(({ type }) => type).join(' ') ?? '';
}

const takenOver = { code: 'taken-over', message: 'A person took over before it went out.' };

/** What became of a message of ours, as the runtime marks it. */
function deliveryOf({ channelData }: Activity): Pick<Bubble, 'delivery' | 'error'> {
  const marked = typeof channelData === 'object' && channelData !== null && 'delivery' in channelData;
  if (!marked) return {};
  const { state, error } = channelData.delivery as Delivery;
  if (state === 'dropped') return { delivery: 'failed', error: error?.code === 'stopped' ? error : takenOver };
  const delivery = state === 'sending' ? 'waiting' : state;
  return { delivery, ...(error === undefined ? {} : { error }) };
}
