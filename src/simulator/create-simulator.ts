import type { IncomingMessage, ServerResponse } from 'node:http';
import { Agent } from 'undici';
import { createClock, type Clock } from './clock.js';
import type { Flow } from './cloud/flows.js';
import { cloudRoutes } from './cloud/routes.js';
import type { Template } from './cloud/templates.js';
import { controlRoutes } from './control/routes.js';
import { createHandler } from './http/create-handler.js';
import { listen, type Listening } from './http/listen.js';
import type { Features, Sample } from './phone/api.js';
import type { Explain } from './phone-api/explain.js';
import { phoneRoutes } from './phone-api/routes.js';
import { createWebhooks } from './webhooks/webhooks.js';
import { demoBusiness } from './world/demo-business.js';
import { defaultSettings, mergeSettings, type SettingsPatch } from './world/settings.js';
import { createWorld, type Business, type World } from './world/world.js';

export interface SimulatorOptions {
  /** The business's number, its secrets and its name; what is left out is as in the demo. */
  business?: Partial<Business>;
  webhookUrl?: string;
  /** Rates, delays, faults of delivery: see `Settings`. */
  settings?: SettingsPatch;
  /** `/simulator`: the handler is mounted there on another server. */
  prefix?: string;
  /** How the business reaches the simulator, prefix included: media addresses begin with it. Left out: as each request named it. */
  baseUrl?: string;
  /** What the phone page offers to try: numbers, and sentences by language; asked for whenever a page is opened. */
  samples?: Sample[] | (() => Sample[]);
  starters?: () => Features['starters'];
  customers?: { waId: string; name: string }[];
  /** Beside those that are always there. */
  templates?: Template[];
  flows?: Flow[];
  /** Why the business said something, for the phone page to show; without it the page doesn't offer it. */
  explain?: Explain;
  clock?: Clock;
}

/** The world outside: Meta's Cloud API, the customers and their phones. */
export interface Simulator {
  /** For `node:http`: alone, or mounted under the prefix. Never rejects. */
  handler(request: IncomingMessage, response: ServerResponse): Promise<void>;
  /** Listens alone. `port` 0 takes a free one. */
  start(address?: { port?: number; host?: string }): Promise<Listening>;
  /** Ends event streams, deliveries and timers, and the server that `start` began. */
  stop(): Promise<void>;
  business: Business;
  clock: Clock;
  world: World;
}

/**
 * A WhatsApp Cloud API simulator with a phone page and a control API.
 *
 * @example
 * const simulator = createSimulator({ webhookUrl: 'http://127.0.0.1:3978/webhooks/whatsapp' });
 * const { url } = await simulator.start();
 */
export function createSimulator(options: SimulatorOptions = {}): Simulator {
  const clock = options.clock ?? createClock();
  const agent = new Agent({ connections: 1_000, pipelining: 1 });
  const settings = mergeSettings(defaultSettings, { ...options.settings, ...(options.webhookUrl !== undefined && { webhookUrl: options.webhookUrl }) });
  const world = createWorld({
    business: { ...demoBusiness, ...options.business }, clock, settings,
    webhooks: (itself) => createWebhooks(itself, agent),
    ...(options.templates && { templates: options.templates }),
    ...(options.flows && { flows: options.flows }),
    ...(options.customers && { customers: options.customers }),
  });
  const local = [...phoneRoutes(world, options), ...controlRoutes(world)];
  const handler = createHandler({ cloud: cloudRoutes(world), local, prefix: options.prefix ?? '', baseUrl: options.baseUrl });
  let listening: Listening | undefined;
  return {
    handler,
    world,
    clock,
    business: world.business,
    async start(address = {}) {
      listening = await listen(handler, address, options.prefix);
      return listening;
    },
    async stop() {
      for (const end of [...world.streams]) end();
      clock.stop();
      world.webhooks.stop();
      await listening?.close();
      await agent.destroy();
    },
  };
}
