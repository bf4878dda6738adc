import type { IncomingMessage, ServerResponse } from 'node:http';
import { createCarrier } from './carrier/create-carrier.js';
import { carrierSamples } from './carrier/samples.js';
import { createClock, type Clock } from './clock.js';
import { createDesk } from './desk/create-desk.js';
import { listen, type Listening } from './http/listen.js';
import type { Sample } from './phone/api.js';
import { shopSamples } from './shop/samples.js';
import { createShop } from './shop/create-shop.js';

/** The outside systems that the demo bot's services.yaml speaks to, each under a path of its own. */
export interface Sandboxes {
  mounts: { prefix: string; handler(request: IncomingMessage, response: ServerResponse): Promise<void> }[];
  /** The settings under which the bot meets them, where they are mounted at this address. */
  settings(base: string): Record<string, string>;
  /** For `node:http`, all of them; other paths are not found. */
  handler(request: IncomingMessage, response: ServerResponse): Promise<void>;
  start(): Promise<Listening>;
  /** Whoever comes next meets parcels and orders as they were at first; appointments stay booked. */
  forget(): void;
}

/** The carrier, its desk for shops, and the shop itself. */
export function createSandboxes({ clock = createClock() }: { clock?: Clock } = {}): Sandboxes {
  const carrier = createCarrier({ prefix: '/carrier', clock });
  const desk = createDesk({ prefix: '/desk', clock });
  const shop = createShop({ prefix: '/shop', clock });
  const mounts = [{ prefix: '/carrier', handler: carrier.handler }, { prefix: '/desk', handler: desk.handler }, { prefix: '/shop', handler: shop.handler }];
  const handler: Sandboxes['handler'] = (request, response) => (mounts.find(({ prefix }) => request.url?.startsWith(`${prefix}/`)) ?? mounts[0]!).handler(request, response);
  return {
    mounts,
    handler,
    settings: (base) => ({
      DHL_API_URL: `${base}/carrier`, DHL_LOCATIONS_API_URL: `${base}/carrier/location-finder/v1`, DHL_API_KEY: carrier.apiKey,
      DESK_API_URL: `${base}/desk`, DESK_API_KEY: desk.apiKey,
      SHOP_API_URL: `${base}/shop`, SHOP_API_KEY: shop.apiKey,
    }),
    start: () => listen(handler, {}),
    forget() {
      for (const sandbox of [desk, shop]) sandbox.forget();
    },
  };
}

/** Numbers of parcels and orders to try, for the phone page. */
export const samples: Sample[] = [...carrierSamples, ...shopSamples];
