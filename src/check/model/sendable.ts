import type { Attachment } from '../../activity/activity.js';
import { contentTypes } from '../../activity/guards.js';

/** What a customer sends beside words, as transcripts name it. */
export type Sendable = 'photo' | 'voice' | 'document' | 'location';

export const sendables: Readonly<Record<Sendable, Attachment>> = {
  photo: { contentType: 'image/jpeg', content: { kind: 'image', mediaId: 'photo' } },
  document: { contentType: 'application/pdf', content: { kind: 'document', mediaId: 'document' } },
  location: { contentType: contentTypes.location, content: { latitude: 53.08, longitude: 8.81 } },
  voice: { contentType: 'audio/ogg', content: { kind: 'voice', mediaId: 'voice' } },
};
