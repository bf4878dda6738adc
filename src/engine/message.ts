import type { Activity, Attachment, MediaContent, UnsupportedContent } from '../activity/activity.js';
import { contentTypes, isFromCustomer, tappedChoice, unreadableAttachments } from '../activity/guards.js';
import type { Understanding } from '../dialog/understanding.js';
import type { Event } from './state.js';

/** What the customer said in one turn: one message, or a burst read as one. */
export interface Message {
  text: string;
  /** The id of the choice that was tapped last. */
  tapped?: string;
  /** What came that is no words: `photo`, `voice` … */
  unreadable?: string;
  attachments?: Attachment[];
  understanding: Understanding | undefined;
}

/** More than any messenger carries in one message. */
const longest = 8_192;

const kinds: Record<MediaContent['kind'], string> = {
  image: 'photo', video: 'video', audio: 'voice', voice: 'voice', document: 'document', sticker: 'sticker',
};

function kindOf({ contentType, content }: Attachment): string {
  if (contentType === contentTypes.location) return 'location';
  if (contentType === contentTypes.contacts) return 'contact';
  const kind = (content as Partial<MediaContent | UnsupportedContent> | undefined)?.kind;
  return kinds[kind as MediaContent['kind']] ?? 'other';
}

/** Without what nobody sees or says: control, direction and zero-width characters; emoji keep their joiners. */
function withoutInvisibles(text: string): string {
  const visible = text.replace(/\p{Cc}/gu, (character) => (character === '\n' || character === '\t' ? character : ' '));
  return visible.replace(/[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '').trim();
}

/** Halves of characters, which can stand in no address and no file, as the sign for what is missing. */
function wellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, '\ufffd');
}

/** The customer's message; `undefined` where they only reacted, edited, deleted or nothing was said at all. */
export function readMessage(event: Extract<Event, { event: 'activities' }>): Message | undefined {
  const messages: Activity[] = event.activities.filter(isFromCustomer);
  if (messages.length === 0) return undefined;
  const tapped = messages.map(tappedChoice).findLast((choice) => choice !== undefined);
  const attachments = messages.flatMap(unreadableAttachments);
  const attachment = attachments.at(-1);
  return {
    text: withoutInvisibles(wellFormed(event.text.slice(0, longest))),
    ...(tapped !== undefined && { tapped }),
    ...(attachment && { unreadable: kindOf(attachment), attachments }),
    understanding: event.understanding,
  };
}

/** Letters or digits, in any script: without them there is nothing to understand. */
export function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/** How many words of two letters and more. */
export function countWords(text: string): number {
  return text.match(/\p{L}{2,}/gu)?.length ?? 0;
}
