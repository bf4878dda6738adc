import type { Sandboxes } from './sandboxes.js';
import type { World } from './world/world.js';

/** Each new customer meets the parcels and orders that everybody tries as if nobody had tried them before. */
export function forgetBetween({ watchers }: Pick<World, 'watchers'>, sandboxes: Pick<Sandboxes, 'forget'>): void {
  const met = new Set<string>();
  watchers.add(({ waId }) => {
    if (met.has(waId)) return;
    met.add(waId);
    sandboxes.forget();
  });
}
