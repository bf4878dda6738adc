import { createHash } from 'node:crypto';
import type { MediaContent } from '../../activity/activity.js';
import { ConnectorError, type ConnectorError as Failure, type FetchedMedia, type MediaRequest } from '../contract.js';
import { vouchedType } from '../file-type.js';
import type { Api } from './api.js';
import { id, number, text } from './payloads.js';

const MB = 1024 * 1024;

/** Meta's ceilings, in bytes; a sticker's is that of an animated one. */
const ceilings: Record<MediaContent['kind'], number> = {
  image: 5 * MB,
  video: 16 * MB,
  audio: 16 * MB,
  voice: 16 * MB,
  document: 100 * MB,
  sticker: 500 * 1024,
};

/**
 * Fetches a file in Meta's two steps: its address by its id, then the bytes, both with our token (the address holds
 * for 5 minutes). The token goes to the API's own origin and Meta's file hosts only.
 */
export async function fetchMedia(api: Api, media: MediaRequest): Promise<FetchedMedia> {
  if (/^\.*$/.test(media.mediaId)) throw refused('media-id', 'The file has no usable id.');
  const about = await api.call('GET', encodeURIComponent(media.mediaId));
  const limit = ceilings[media.kind ?? kindOf(media.contentType)];
  if ((number(about['file_size']) ?? 0) > limit) throw tooLarge(limit);
  const bytes = await api.download(fileAddress(about['url'], api.url), limit);
  if (bytes === undefined) throw tooLarge(limit);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const announced = [media.sha256, id(about['sha256'])].map(hexOf).filter((hash) => hash !== undefined);
  if (announced.some((hash) => hash !== sha256)) throw refused('media-hash', 'The file is not the one that was announced: its hash differs.');
  const contentType = vouchedType(bytes, media.contentType || (text(about['mime_type']) ?? ''));
  if (contentType === undefined) throw refused('media-type', `The file is announced as ${media.contentType}, but its content is something else.`);
  return { contentType, sha256, bytes };
}

function kindOf(contentType: string): MediaContent['kind'] {
  return (['image', 'video', 'audio'] as const).find((kind) => contentType.startsWith(`${kind}/`)) ?? 'document';
}

/** Where Meta keeps files. A host that anyone could name must not see our token. */
function fileAddress(address: unknown, apiUrl: URL): URL {
  const url = typeof address === 'string' && URL.canParse(address) ? new URL(address) : undefined;
  const isMeta = url?.protocol === 'https:' && url.port === '' && /(^|\.)(lookaside\.fbsbx\.com|whatsapp\.net|fbcdn\.net)$/.test(url.hostname);
  if (url === undefined || (!isMeta && url.origin !== apiUrl.origin) || url.username !== '') {
    throw refused('media-address', 'The file’s address is neither the API’s nor Meta’s: it was not fetched.');
  }
  return url;
}

/** A hash as hex, from hex or base64; anything else can't be compared. */
function hexOf(hash: string | undefined): string | undefined {
  if (hash === undefined) return undefined;
  if (/^[0-9a-f]{64}$/i.test(hash)) return hash.toLowerCase();
  const bytes = Buffer.from(hash, 'base64');
  return /^[\w+/-]{43}=?$/.test(hash) && bytes.length === 32 ? bytes.toString('hex') : undefined;
}

function tooLarge(limit: number): Failure {
  const size = limit < MB ? `${limit / 1024} KB` : `${limit / MB} MB`;
  return refused('media-size', `The file is larger than ${size}, which is WhatsApp's own limit for its kind.`);
}

function refused(code: string, message: string): Failure {
  return new ConnectorError({ channel: 'whatsapp', code, errorClass: 'permanent', message });
}
