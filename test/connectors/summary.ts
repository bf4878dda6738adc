import type { Activity, Attachment } from '../../src/activity/activity.js';
import { contentTypes } from '../../src/activity/guards.js';
import type { Inbound } from '../../src/connectors/contract.js';

/**
 * What came in, a line each. An activity is named by its type, then its name, then what it carries: `text`, `choice`,
 * a file's kind, `location`, `contacts`, `unsupported:<kind>`, `+` or `-` for a reaction, `reply` where it is about
 * an earlier message.
 */
export function summarize(inbound: readonly Inbound[]): string[] {
  return inbound.flatMap((item) => {
    if (item.kind === 'notice') return [`notice ${item.name}`];
    if (item.kind === 'activities') return item.activities.map(summarizeActivity);
    return [['status', item.status, item.error?.errorClass, item.key && 'key'].filter(Boolean).join(' ')];
  });
}

export function summarizeActivity(activity: Activity): string {
  const { type, name, text, value, attachments = [], reactionsAdded, reactionsRemoved, replyToId } = activity;
  const choice = typeof value === 'object' && value !== null && 'choice' in value;
  const words = [type, name, text !== undefined && 'text', choice && 'choice', ...attachments.map(kindOf), reactionsAdded && '+', reactionsRemoved && '-', replyToId && 'reply'];
  return words.filter(Boolean).join(' ');
}

function kindOf({ contentType, content }: Attachment): string {
  if (contentType === contentTypes.location) return 'location';
  if (contentType === contentTypes.contacts) return 'contacts';
  const { kind } = content as { kind: string };
  return contentType === contentTypes.unsupported ? `unsupported:${kind}` : kind;
}
