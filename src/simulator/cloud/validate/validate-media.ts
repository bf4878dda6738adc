import type { MediaKind } from '../../world/media-kinds.js';
import { invalid, link, missing, object, onlyKeys, optionalText, text, type Param } from './param.js';
import type { Validation } from './validation.js';

const extras: Record<MediaKind, string[]> = {
  image: ['caption'], video: ['caption'], document: ['caption', 'filename'], audio: ['voice'], sticker: [],
};

/** Media by the id of an upload or by an address, and what may stand beside it. */
export function validateMedia(kind: MediaKind): (message: Param, validation: Validation) => void {
  return (message, validation) => {
    const media = object(message, kind);
    onlyKeys(media, ['id', 'link', 'provider', ...extras[kind]]);
    checkSource(media, validation);
    optionalText(media, 'caption', { min: 0, max: 1024 });
    optionalText(media, 'filename', { max: 240 });
  };
}

/** Exactly one of `id` and `link`. */
export function checkSource(media: Param, validation: Validation): void {
  const { id, link: address } = media.value;
  if (id === undefined && address === undefined) throw missing(media, 'id');
  if (id !== undefined && address !== undefined) throw invalid(media, 'id', 'and link exclude each other.');
  if (id === undefined) link(media, 'link');
  else if (!validation.hasMedia(text(media, 'id', { max: 100 }))) {
    throw invalid(media, 'id', 'is not a valid whatsapp business account media attachment ID');
  }
}
