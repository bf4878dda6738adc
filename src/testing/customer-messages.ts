import type { Activity, Attachment, Draft } from '../activity/activity.js';
import { contentTypes } from '../activity/guards.js';
import type { CustomerDoes, Sendable } from './transcript.js';

/** The customer cannot do what the transcript says. */
export class ImpossibleError extends Error {}

const mimeTypes: Partial<Record<Sendable, string>> = {
  photo: 'image/jpeg', video: 'video/mp4', voice: 'audio/ogg', document: 'application/pdf', sticker: 'image/webp',
};

/** Where the customer is when the transcript doesn't say: in Bremen. */
const somewhere = { latitude: 53.08, longitude: 8.81 };

/** Where the bytes of what the customer sends would be kept. */
const reference = `media:${'5c'.repeat(32)}`;

function attachment(kind: Sendable, { name, latitude, longitude, address }: CustomerDoes): Attachment {
  if (kind === 'location') {
    const place = { latitude: latitude ?? somewhere.latitude, longitude: longitude ?? somewhere.longitude };
    return { contentType: contentTypes.location, content: { ...place, ...(name !== undefined && { name }), ...(address !== undefined && { address }) } };
  }
  if (kind === 'contact') return { contentType: contentTypes.contacts, content: {} };
  return {
    contentType: mimeTypes[kind] ?? 'application/octet-stream',
    contentUrl: reference,
    ...(name !== undefined && { name }),
    content: { kind: kind === 'photo' ? 'image' : kind, mediaId: kind },
  };
}

/** What the bot has offered so far, and may still be tapped. */
export interface Offers {
  note(drafts: readonly Pick<Draft, 'suggestedActions'>[]): void;
  /** What a tap on a title sends. @throws ImpossibleError */
  valueOf(title: string): string;
}

export function createOffers(): Offers {
  const choices: { title: string; value: string }[] = [];
  return {
    note(drafts) {
      choices.push(...drafts.flatMap(({ suggestedActions }) => suggestedActions?.actions.filter(({ type }) => type === 'postBack') ?? []));
    },
    valueOf(title) {
      const choice = choices.findLast((one) => one.title === title);
      if (choice) return choice.value;
      const titles = [...new Set(choices.map((one) => `[${one.title}]`))];
      throw new ImpossibleError(`Nothing that the bot said has "${title}" to tap.${titles.length > 0 ? ` There was ${titles.slice(-12).join(' ')}.` : ''}`);
    },
  };
}

/** What the customer does, as messages; `message` addresses one. @throws ImpossibleError */
export function customerMessages(does: CustomerDoes, offers: Offers, message: (rest: Partial<Activity>) => Activity): Activity[] {
  if (does.title !== undefined) return [message({ text: does.title, value: { choice: offers.valueOf(does.title) } })];
  const words = does.texts.map((text): Partial<Activity> => ({ text }));
  if (!does.kind) return words.map(message);
  const caption = words.pop();
  return [...words, { ...caption, attachments: [attachment(does.kind, does)] }].map(message);
}
