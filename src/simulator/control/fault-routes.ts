import { localRoute } from '../http/local-route.js';
import { parseWith } from '../http/parse-with.js';
import { readJson } from '../http/read-body.js';
import { Refusal } from '../http/refusal.js';
import type { Route } from '../http/route.js';
import { emitStatus, releaseStatuses } from '../webhooks/emit-status.js';
import type { Fault } from '../world/fault.js';
import type { World } from '../world/world.js';
import { faultSchema, holdSchema, statusSchema } from './schemas.js';

/**
 * - `GET faults`, `DELETE faults`: what is still to go wrong; nothing any more
 * - `POST faults` `{ kind, next?, customer?, … }`: the next sends fail:
 *   `{ kind: 'code', code, as?: 'answer' | 'status' }`, `{ kind: 'http', status }`, `{ kind: 'reset' }`,
 *   `{ kind: 'accept-and-close' }`, `{ kind: 'slow', ms }`
 * - `POST statuses` `{ hold }`: keeps statuses back, or lets go those that were; answers `{ released }`
 * - `POST statuses/one` `{ id, status, code? }`: one status of a message, out of the blue
 */
export const faultRoutes = (world: World): Route[] => [
  localRoute('GET', '/control/faults', () => world.faults.filter((fault) => fault.next > 0)),
  localRoute('POST', '/control/faults', async (call) => {
    world.faults = [...world.faults.filter((fault) => fault.next > 0), parseWith(faultSchema, await readJson(call.request)) as Fault];
    return world.faults;
  }),
  localRoute('DELETE', '/control/faults', () => {
    world.faults = [];
    return [];
  }),
  localRoute('POST', '/control/statuses', async (call) => {
    const { hold } = parseWith(holdSchema, await readJson(call.request));
    world.change({ statuses: { hold } });
    return { released: hold ? 0 : releaseStatuses(world) };
  }),
  localRoute('POST', '/control/statuses/one', async (call) => {
    const { id, status, code } = parseWith(statusSchema, await readJson(call.request));
    const message = world.messages.get(id);
    const customer = message && world.customers.get(message.customer);
    if (!customer) throw new Refusal(404, 'not-found', 'There is no such message.');
    emitStatus(world, message, customer, status, code === undefined ? undefined : { code });
    return { ok: true };
  }),
];
