import { createHash } from 'node:crypto';
import { numericId } from './chat-message.js';

export interface StoredMedia {
  id: string;
  mimeType: string;
  name?: string;
  bytes: Buffer;
  /** Hexadecimal. */
  sha256: string;
  /** Part of its download address, so that knowing an id isn't enough. */
  secret: string;
}

export function storeMedia(media: Map<string, StoredMedia>, bytes: Buffer, mimeType: string, name?: string): StoredMedia {
  const id = numericId();
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const secret = createHash('sha256').update(`${id}${numericId()}`).digest('hex').slice(0, 24);
  const stored = { id, mimeType, bytes, sha256, secret, ...(name !== undefined && { name }) };
  media.set(id, stored);
  return stored;
}
