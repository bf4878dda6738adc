import type { Call } from '../http/route.js';
import { mediaUrl } from '../world/inbound-content.js';
import type { StoredMedia } from '../world/stored-media.js';
import type { World } from '../world/world.js';
import { noSuchObject } from './graph-error.js';

/** `GET /{media-id}`: where its bytes are, for five minutes. */
export function getMedia(world: World, call: Call): Promise<object> {
  const media = find(world, call, 'get');
  return Promise.resolve({
    messaging_product: 'whatsapp',
    url: mediaUrl(world, media, call.base),
    mime_type: media.mimeType,
    sha256: media.sha256,
    file_size: media.bytes.length,
    id: media.id,
  });
}

/** `DELETE /{media-id}` */
export function deleteMedia(world: World, call: Call): Promise<object> {
  world.media.delete(find(world, call, 'delete').id);
  return Promise.resolve({ success: true });
}

function find(world: World, call: Call, verb: 'get' | 'delete'): StoredMedia {
  const id = call.params.id!;
  const media = world.media.get(id);
  const asked = call.query.get('phone_number_id');
  if (!media || (asked !== null && asked !== world.business.phoneNumberId)) throw noSuchObject(verb, id);
  return media;
}
