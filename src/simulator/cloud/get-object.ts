import type { Call } from '../http/route.js';
import type { World } from '../world/world.js';
import { getMedia } from './media-object.js';

/** `GET /{id}`: the phone number, or media. */
export function getObject(world: World, call: Call): Promise<object> {
  const { business } = world;
  if (call.params.id !== business.phoneNumberId) return getMedia(world, call);
  return Promise.resolve({
    verified_name: business.name,
    display_phone_number: business.displayNumber,
    quality_rating: 'GREEN',
    platform_type: 'CLOUD_API',
    throughput: { level: 'STANDARD' },
    id: business.phoneNumberId,
  });
}
