import { z } from 'zod';
import { defineSlotType } from '../dialog/slot-type.js';
import { contentOf, mediaReading, shownMedia } from './media/media-reading.js';

const words = { de: 'Foto', en: 'photo' };

const options = z.strictObject({
  'max-mb': z.int().min(1).max(100).default(16).describe('Megabytes at most.'),
});
type Options = z.infer<typeof options>;

export const photo = defineSlotType<Options>({
  name: 'photo',
  docs: {
    summary: 'A picture that the customer sends, as a photo or as a file. Texts show its name, a call passes on its reference `media:…`.',
    example: 'damage: { type: photo, max-mb: 5, personal: true }',
    reads: [],
  },
  fields: ['name', 'type'],
  optional: ['name'],
  options,
  read: () => [],
  readAttachment(attachment, { options }) {
    const isPicture = /^image\/(?:jpeg|png|webp|heic|heif|gif)$/.test(attachment.contentType);
    return isPicture && contentOf(attachment).kind !== 'sticker' ? mediaReading(attachment, options['max-mb']) : undefined;
  },
  show: (value, { language }) => shownMedia(value, language, words),
});
