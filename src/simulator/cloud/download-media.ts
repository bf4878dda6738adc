import type { Call } from '../http/route.js';
import type { World } from '../world/world.js';
import { GraphError } from './graph-error.js';

/** `GET` on the address that a media object gave: the bytes, with the token, until it expires. */
export function downloadMedia(world: World, call: Call): Promise<undefined> {
  const media = world.media.get(call.query.get('mid') ?? '');
  const expires = Number(call.query.get('ext'));
  if (!media || call.query.get('hash') !== media.secret || !(expires * 1_000 > world.clock.now())) {
    throw new GraphError(100, { message: 'URL signature expired or media not found', status: 404 });
  }
  call.response.writeHead(200, { 'content-type': media.mimeType, 'content-length': media.bytes.length, 'content-disposition': 'attachment', 'x-content-type-options': 'nosniff' });
  call.response.end(media.bytes);
  return Promise.resolve(undefined);
}
