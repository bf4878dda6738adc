import { z } from 'zod';
import type { Attachment } from '../activity/activity.js';
import { defineSlotType } from '../dialog/slot-type.js';
import { contentOf, mediaReading, shownMedia } from './media/media-reading.js';

const words = { de: 'Dokument', en: 'document' };
const types = {
  pdf: /^application\/pdf$/,
  picture: /^image\//,
  text: /^(?:text\/plain|application\/(?:rtf|msword|vnd\.oasis\.opendocument\.text|vnd\.openxmlformats-officedocument\.wordprocessingml\.document))$/,
  table: /^(?:text\/csv|application\/(?:vnd\.ms-excel|vnd\.oasis\.opendocument\.spreadsheet|vnd\.openxmlformats-officedocument\.spreadsheetml\.sheet))$/,
};
type Type = keyof typeof types;

const options = z.strictObject({
  accepts: z.array(z.enum(Object.keys(types) as [Type, ...Type[]])).min(1).optional().describe('Only these kinds; any document or picture where it is left out.'),
  'max-mb': z.int().min(1).max(100).default(100).describe('Megabytes at most.'),
});
type Options = z.infer<typeof options>;

export const document = defineSlotType<Options>({
  name: 'document',
  docs: {
    summary: 'A file that the customer sends: an invoice, a form, a photo of one. Texts show its name, a call passes on its reference `media:…`.',
    example: 'invoice: { type: document, accepts: [pdf, picture], max-mb: 10, personal: true }',
    reads: [],
  },
  fields: ['name', 'type'],
  optional: ['name'],
  options,
  read: () => [],
  readAttachment: (attachment, { options }) => (isAccepted(attachment, options) ? mediaReading(attachment, options['max-mb']) : undefined),
  show: (value, { language }) => shownMedia(value, language, words),
});

function isAccepted(attachment: Attachment, { accepts }: Options): boolean {
  const { kind } = contentOf(attachment);
  if (kind !== 'document' && kind !== 'image') return false;
  return accepts === undefined || accepts.some((type) => types[type].test(attachment.contentType));
}
