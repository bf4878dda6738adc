import type { Activity } from '../activity/activity.js';
import type { Connector } from '../connectors/contract.js';
import type { Conversation, OutboxItem } from '../store/contract.js';
import { isWindowOpen } from './window.js';

/** What goes out now: words while the channel takes them, else the template that stands in for them. */
export function outgoing({ activity, asTemplate }: OutboxItem, conversation: Conversation, connector: Connector, now: Date): Activity {
  if (activity.template === undefined || asTemplate === true || !isWindowOpen(connector, conversation, now)) return activity;
  const words = { ...activity };
  delete words.template;
  return words;
}
