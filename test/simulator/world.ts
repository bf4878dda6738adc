import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { request } from 'undici';
import { createClock } from '../../src/simulator/clock.js';
import { createControlClient, type ControlClient } from '../../src/simulator/control/create-control-client.js';
import { createSimulator, type Simulator, type SimulatorOptions } from '../../src/simulator/create-simulator.js';

/** A webhook as the business got it. */
export interface Got {
  headers: IncomingHttpHeaders;
  body: string;
}

/** A business that writes down what it gets. */
export interface Business {
  url: string;
  got: Got[];
  /** Status to answer with; `cut` closes the connection. */
  answer: (got: Got, number: number) => number | 'cut';
  /** Waits until it has got so many. */
  has(count: number): Promise<Got[]>;
  stop(): Promise<void>;
}

export interface Answer {
  status: number;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  body: any;
}

export interface Outside {
  simulator: Simulator;
  url: string;
  control: ControlClient;
  business: Business;
  /** Posts to the Cloud API with the right token. */
  graph(path: string, body: unknown, headers?: Record<string, string>): Promise<Answer>;
  /** Sends a message with the usual envelope. */
  send(message: Record<string, unknown>): Promise<Answer>;
  get(path: string, headers?: Record<string, string>): Promise<Answer>;
  stop(): Promise<void>;
}

export const jonas = '4915112345678';

/** A simulator with a frozen clock that tells everything at once, and a business beside it. */
export async function createOutside(options: SimulatorOptions = {}): Promise<Outside> {
  const business = await createBusiness();
  const simulator = createSimulator({
    webhookUrl: business.url,
    clock: createClock({ frozen: true, start: Date.parse('2026-03-02T10:00:00Z') }),
    settings: { statuses: { sentMs: 0, deliveredMs: 0, readMs: 0 } },
    ...options,
  });
  const { url } = await simulator.start();
  const control = createControlClient(url);
  const { accessToken, phoneNumberId } = simulator.business;
  const graph: Outside['graph'] = (path, body, headers = {}) => fetchJson(`${url}/v23.0/${path}`, {
    method: 'POST',
    body: typeof body === 'string' ? body : JSON.stringify(body),
    headers: { authorization: `Bearer ${accessToken}`, 'content-type': 'application/json', ...headers },
  });
  return {
    simulator, url, control, business, graph,
    send: (message) => graph(`${phoneNumberId}/messages`, { messaging_product: 'whatsapp', to: jonas, ...message }),
    get: (path, headers = { authorization: `Bearer ${accessToken}` }) => fetchJson(`${url}/${path}`, { headers }),
    async stop() {
      await simulator.stop();
      await business.stop();
    },
  };
}

export async function fetchJson(url: string, options: Parameters<typeof request>[1]): Promise<Answer> {
  const answer = await request(url, options);
  const text = await answer.body.text();
  return { status: answer.statusCode, body: text === '' ? undefined : parse(text) };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

async function createBusiness(): Promise<Business> {
  const waiting = new Set<() => void>();
  const business: Business = {
    url: '',
    got: [],
    answer: () => 200,
    async has(count) {
      while (business.got.length < count) await new Promise<void>((resolve) => waiting.add(resolve));
      return business.got;
    },
    stop: () => new Promise((resolve) => { server.close(() => { resolve(); }); server.closeAllConnections(); }),
  };
  const server: Server = createServer((incoming, response) => {
    const query = new URL(incoming.url ?? '/', 'http://x').searchParams;
    if (incoming.method === 'GET') {
      response.writeHead(query.get('hub.verify_token') === 'simulator-verify-token' ? 200 : 403).end(query.get('hub.challenge'));
      return;
    }
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.on('end', () => {
      const got = { headers: incoming.headers, body: Buffer.concat(chunks).toString('utf8') };
      business.got.push(got);
      const answer = business.answer(got, business.got.length);
      if (answer === 'cut') incoming.socket.destroy();
      else response.writeHead(answer).end();
      for (const resolve of waiting) resolve();
      waiting.clear();
    });
  });
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  business.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`;
  return business;
}

/** The message or status of a webhook that carries one. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export function valueOf(got: Got): any {
  return (JSON.parse(got.body) as { entry: { changes: { value: unknown }[] }[] }).entry[0]!.changes[0]!.value;
}
