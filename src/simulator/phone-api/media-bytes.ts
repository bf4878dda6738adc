import { Refusal } from '../http/refusal.js';
import type { Call } from '../http/route.js';
import type { World } from '../world/world.js';

const shownInPage = /^(image\/(jpeg|png|webp|gif)|audio\/|video\/)/;

/** `GET media/:id`: bytes to show in the page; what could run there is only offered to save. */
export function sendMediaBytes(world: World, call: Call): undefined {
  const media = world.media.get(call.params.id!);
  if (!media) throw new Refusal(404, 'not-found', 'There is no such media.');
  const inline = shownInPage.test(media.mimeType);
  call.response.writeHead(200, {
    'content-type': inline ? media.mimeType : 'application/octet-stream',
    'content-length': media.bytes.length,
    'content-disposition': inline ? 'inline' : 'attachment',
    'content-security-policy': 'default-src \'none\'; sandbox',
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, max-age=3600',
  });
  call.response.end(media.bytes);
  return undefined;
}
