import type { Attachment } from '../../activity/activity.js';
import { contentTypes } from '../../activity/guards.js';

/** What a customer sends beside words, as transcripts name it. */
export type Sendable = 'photo' | 'voice' | 'document' | 'location';

/** Where the runtime keeps what it has fetched: slots take only such files. */
const stored = `media:${'a'.repeat(64)}`;

export const sendables: Readonly<Record<Sendable, Attachment>> = {
  photo: { contentType: 'image/jpeg', contentUrl: stored, content: { kind: 'image', mediaId: 'photo' } },
  document: { contentType: 'application/pdf', contentUrl: stored, content: { kind: 'document', mediaId: 'document' } },
  location: { contentType: contentTypes.location, content: { latitude: 53.08, longitude: 8.81 } },
  voice: { contentType: 'audio/ogg', content: { kind: 'voice', mediaId: 'voice' } },
};
