import type { Attachment, MediaContent } from '../../activity/activity.js';
import type { Reading, SlotValue } from '../../dialog/slot-type.js';

const reference = /^media:[0-9a-f]{64}$/;
const megabyte = 1024 * 1024;

/** A file that came with a message as a slot's value: the reference of its bytes. `undefined` where they could not be fetched, or are too many. */
export function mediaReading(attachment: Attachment, most: number): Reading | undefined {
  const { contentType, contentUrl, name } = attachment;
  if (contentUrl === undefined || !reference.test(contentUrl) || (contentOf(attachment).size ?? 0) > most * megabyte) return undefined;
  const fields = { type: contentType, ...(name !== undefined && { name: name.slice(0, 200) }) };
  return { value: contentUrl, fields, fit: 'exact' };
}

/** A file as people read of it: its name, or what it is. */
export function shownMedia({ fields }: SlotValue, language: string, words: Readonly<Record<string, string>>): string {
  const name = fields?.['name'];
  return typeof name === 'string' && name !== '' ? name : (words[language] ?? words['en']!);
}

/** What the channel told about a file. */
export function contentOf({ content }: Attachment): Partial<MediaContent> {
  return typeof content === 'object' && content !== null ? content : {};
}
