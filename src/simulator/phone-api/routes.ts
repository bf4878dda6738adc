import { localRoute } from '../http/local-route.js';
import type { Route } from '../http/route.js';
import type { Features, Sample } from '../phone/api.js';
import type { World } from '../world/world.js';
import { customerOf } from './customer-of.js';
import { streamState } from './events.js';
import { type Explain, explainMessage } from './explain.js';
import { sendFile } from './files.js';
import { sendMediaBytes } from './media-bytes.js';
import { phoneState } from './phone-state.js';
import { sendFromPhone, sendMediaFromPhone } from './send.js';

export interface PhoneOptions {
  samples?: Sample[] | (() => Sample[]);
  starters?: () => Features['starters'];
  explain?: Explain;
}

/** The phone page and its API, as `phone/api.ts` types it. */
export const phoneRoutes = (world: World, { samples = [], starters, explain }: PhoneOptions): Route[] => [
  localRoute('GET', '/phone/', (call) => sendFile(call, 'index.html')),
  localRoute('GET', '/phone/state', (call) => phoneState(world, customerOf(world, call.query.get('customer')))),
  localRoute('GET', '/phone/events', (call) => streamState(world, call)),
  localRoute('GET', '/phone/samples', () => (typeof samples === 'function' ? samples() : samples)),
  localRoute('GET', '/phone/features', () => featuresOf(explain !== undefined, starters?.())),
  localRoute('GET', '/phone/why', (call) => explainMessage(explain, call.query.get('message'))),
  localRoute('POST', '/phone/messages', (call) => sendFromPhone(world, call)),
  localRoute('POST', '/phone/media', (call) => sendMediaFromPhone(world, call)),
  localRoute('GET', '/phone/media/:id', (call) => sendMediaBytes(world, call)),
  localRoute('GET', '/phone/:file', (call) => sendFile(call, call.params.file!)),
];

function featuresOf(why: boolean, starters: Features['starters']): Features {
  return { why, ...(starters && { starters }) };
}
