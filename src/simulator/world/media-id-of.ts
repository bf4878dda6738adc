import type { ChatMessage } from './chat-message.js';
import { isMediaKind } from './media-kinds.js';

/** The id of the media that a message carries, where it isn't an address. */
export function mediaIdOf(message: ChatMessage): string | undefined {
  if (!isMediaKind(message.type)) return undefined;
  const { id } = message.content as { id?: string };
  return id;
}
