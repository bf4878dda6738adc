import { localRoute } from '../http/local-route.js';
import { parseWith } from '../http/parse-with.js';
import { readJson } from '../http/read-body.js';
import { Refusal } from '../http/refusal.js';
import type { Route } from '../http/route.js';
import { asciiJson } from '../webhooks/ascii-json.js';
import type { SettingsPatch } from '../world/settings.js';
import type { World } from '../world/world.js';
import { countReceived } from './count-received.js';
import { advanceSchema, rawSchema, settingsSchema } from './schemas.js';
import { shakeHands } from './shake-hands.js';

/**
 * - `GET settings`, `POST settings`: a `SettingsPatch`; what it doesn't name stays. Answers the settings
 * - `GET clock`, `POST clock/advance` `{ ms }`: answers `{ now }` (ISO 8601 UTC)
 * - `GET webhooks`: each `Delivery` with its attempts, the oldest first
 * - `POST webhooks/raw` `{ body | payload, signature? }`: sends this, delivered like any other
 * - `POST webhooks/wake`: tries again now what waits for its next attempt
 * - `POST webhooks/handshake`: answers `{ verified, status, body }`
 * - `GET counters`: `Counters`, and under `received` what reached each customer (`Received`)
 * - `POST reset`: as after the start
 */
export const worldRoutes = (world: World): Route[] => [
  localRoute('GET', '/control/settings', () => world.settings),
  localRoute('POST', '/control/settings', async (call) => {
    world.change(parseWith(settingsSchema, await readJson(call.request)) as SettingsPatch);
    return world.settings;
  }),
  localRoute('GET', '/control/clock', () => now(world)),
  localRoute('POST', '/control/clock/advance', async (call) => {
    world.clock.advance(parseWith(advanceSchema, await readJson(call.request)).ms);
    return now(world);
  }),
  localRoute('GET', '/control/webhooks', () => world.webhooks.list()),
  localRoute('POST', '/control/webhooks/raw', async (call) => {
    const { body, payload, signature } = parseWith(rawSchema, await readJson(call.request, 4_000_000));
    if (body === undefined && payload === undefined) throw new Refusal(400, 'invalid', 'body or payload: say what to send.');
    world.webhooks.emitRaw(body ?? asciiJson(payload), signature);
    return { ok: true };
  }),
  localRoute('POST', '/control/webhooks/wake', () => {
    world.webhooks.wake();
    return { ok: true };
  }),
  localRoute('POST', '/control/webhooks/handshake', () => shakeHands(world)),
  localRoute('GET', '/control/counters', () => ({ ...world.counters, received: countReceived(world) })),
  localRoute('POST', '/control/reset', () => {
    world.reset();
    return { ok: true };
  }),
];

const now = (world: World): { now: string } => ({ now: new Date(world.clock.now()).toISOString() });
