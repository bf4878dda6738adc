import type { Origin } from '../activity/activity.js';
import type { Unsent } from '../engine/plan-again.js';
import type { OutboxItem } from '../store/contract.js';

/** The notifications that wait in an outbox and have certainly not gone out. */
export function unsentNotifications(outbox: readonly OutboxItem[]): Unsent[] {
  return outbox.flatMap(({ state, activity: { text = '', locale = '', template, channelData, timestamp: at } }) => {
    if (state !== 'waiting' || template === undefined) return [];
    const origin = (channelData as { origin?: Origin } | undefined)?.origin;
    return [{ at, draft: { text, locale, template, ...(origin && { origin }) } }];
  });
}
