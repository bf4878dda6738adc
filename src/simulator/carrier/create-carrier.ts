import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { createClock, type Clock } from '../clock.js';
import { answerJson } from '../http/answer.js';
import { listen, type Listening } from '../http/listen.js';
import { withoutPrefix } from '../http/without-prefix.js';
import { parcels, type Behaviour } from './parcels.js';
import { problem } from './problem.js';
import { shipment } from './shipment.js';

export interface CarrierOptions {
  /** `/carrier`: the handler is mounted there on another server. */
  prefix?: string;
  /** What `DHL-API-Key` must say. */
  apiKey?: string;
  clock?: Clock;
  /** How slow the slow number is, by the machine's clock. */
  slowMs?: number;
}

export interface Carrier {
  /** For `node:http`: alone, or mounted under the prefix. Never rejects. */
  handler(request: IncomingMessage, response: ServerResponse): Promise<void>;
  start(address?: { port?: number; host?: string }): Promise<Listening>;
  stop(): Promise<void>;
  apiKey: string;
  /** Requests so far. */
  readonly requests: number;
}

/** A sandbox of DHL's Shipment Tracking Unified API: `GET /track/shipments?trackingNumber=…`. What a number does stands in `parcels`. */
export function createCarrier(options: CarrierOptions = {}): Carrier {
  const { prefix = '', apiKey = 'carrier-sandbox-key', clock = createClock() } = options;
  let requests = 0;
  let listening: Listening | undefined;
  const handler = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    requests += 1;
    request.resume();
    const [path, search] = (request.url ?? '').split('?', 2);
    const number = new URLSearchParams(search).get('trackingNumber')?.trim();
    const refused = refuse(request, withoutPrefix(path!, prefix) === '/track/shipments', apiKey, number);
    if (refused !== undefined) answerProblem(response, refused);
    else await play(response, number!, clock, options.slowMs);
  };
  return {
    handler,
    apiKey,
    get requests() { return requests; },
    async start(address = {}) {
      listening = await listen(handler, address, prefix);
      return listening;
    },
    async stop() {
      await listening?.close();
    },
  };
}

function refuse(request: IncomingMessage, known: boolean, apiKey: string, number: string | undefined): number | undefined {
  if (!known) return 404;
  if (request.method !== 'GET') return 405;
  if (request.headers['dhl-api-key'] !== apiKey) return 401;
  return number === undefined || number === '' ? 400 : undefined;
}

async function play(response: ServerResponse, number: string, clock: Clock, slowMs: number | undefined): Promise<void> {
  const behaviour: Behaviour = parcels.find((parcel) => parcel.number === number)?.behaviour ?? { problem: 404 };
  const answerWith = (status: Parameters<typeof shipment>[1]): void => {
    answerJson(response, 200, { shipments: [shipment(number, status, clock.now())] });
  };
  if ('shipment' in behaviour) answerWith(behaviour.shipment);
  else if ('problem' in behaviour) answerProblem(response, behaviour.problem);
  else if ('cut' in behaviour) cut(response, behaviour.cut);
  else {
    await sleep(slowMs ?? behaviour.slowMs, undefined, { ref: false });
    answerWith('transit');
  }
}

function answerProblem(response: ServerResponse, status: number): void {
  if (status === 429 || status === 503) response.setHeader('retry-after', '5');
  answerJson(response, status, problem(status), 'application/problem+json');
}

function cut(response: ServerResponse, when: 'before' | 'within'): void {
  if (when === 'within') {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': 2_000 });
    response.write('{"shipments":[{"id":');
  }
  setImmediate(() => response.socket?.destroy());
}
