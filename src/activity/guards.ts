import type { Activity, Attachment } from './activity.js';

export const contentTypes = {
  location: 'application/vnd.schalter.location',
  contacts: 'application/vnd.schalter.contacts',
  unsupported: 'application/vnd.schalter.unsupported',
} as const;

/** The id of the choice that the customer tapped, if the activity is one. */
export function tappedChoice(activity: Activity): string | undefined {
  const value = activity.value;
  if (activity.type !== 'message' || typeof value !== 'object' || value === null || !('choice' in value)) return undefined;
  return typeof value.choice === 'string' ? value.choice : undefined;
}

/** A customer's message that carries something other than words. */
export function unreadableAttachments(activity: Activity): Attachment[] {
  return activity.type === 'message' ? (activity.attachments ?? []) : [];
}

/** True for activities that are the customer's own words or taps: those that a turn answers. */
export function isFromCustomer(activity: Activity): boolean {
  return activity.from.role === 'user' && activity.type === 'message';
}
