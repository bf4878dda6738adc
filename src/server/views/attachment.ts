import type { Attachment } from '../../activity/activity.js';
import { contentTypes } from '../../activity/guards.js';
import type { Bubble } from '../api/types.js';

type Shown = NonNullable<Bubble['attachments']>[number];

/** An attachment as the console shows it. Only bytes in our store get an address: one that a customer sent is not followed. */
export function renderAttachment(attachment: Attachment, caseId: string): Shown {
  const content = fieldsOf(attachment.content);
  const sha256 = /^media:([0-9a-f]{64})$/.exec(attachment.contentUrl ?? '')?.[1];
  const shown: Shown = { kind: kindOf(attachment, content), contentType: attachment.contentType };
  const name = attachment.name ?? textOf(content.name);
  if (name !== undefined) shown.name = name;
  if (sha256 !== undefined) shown.url = `/api/console/cases/${encodeURIComponent(caseId)}/media/${sha256}`;
  const refused = textOf(content.refused);
  if (refused !== undefined) shown.refused = refused;
  if (typeof content.latitude === 'number' && typeof content.longitude === 'number') {
    Object.assign(shown, { latitude: content.latitude, longitude: content.longitude });
  }
  if (attachment.contentType === contentTypes.contacts) shown.contacts = contactsOf(content.contacts);
  return shown;
}

function contactsOf(cards: unknown): NonNullable<Shown['contacts']> {
  return (Array.isArray(cards) ? cards : []).map(fieldsOf).map(({ name, phones }) => ({
    name: textOf(name) ?? '',
    phones: Array.isArray(phones) ? phones.filter((phone) => typeof phone === 'string') : [],
  }));
}

function kindOf({ contentType }: Attachment, content: Record<string, unknown>): string {
  if (contentType === contentTypes.location) return 'location';
  if (contentType === contentTypes.contacts) return 'contacts';
  return textOf(content.kind) ?? (/^(image|audio|video)\//.exec(contentType)?.[1] ?? 'document');
}

function fieldsOf(content: unknown): Record<string, unknown> {
  return typeof content === 'object' && content !== null && !Array.isArray(content) ? (content as Record<string, unknown>) : {};
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
