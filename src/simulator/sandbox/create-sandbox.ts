import type { IncomingMessage, ServerResponse } from 'node:http';
import { answerJson } from '../http/answer.js';
import { listen, type Listening } from '../http/listen.js';
import { readBody } from '../http/read-body.js';
import { Aborted, Refusal } from '../http/refusal.js';
import { findRoute, type Route } from '../http/route.js';
import { withoutPrefix } from '../http/without-prefix.js';
import type { Memory } from './create-memory.js';
import { createReplays, type Replays } from './create-replays.js';
import { Problem } from './problem.js';
import type { SandboxAnswer, SandboxRoute } from './sandbox-route.js';

/** An outside system that is played. */
export interface Sandbox {
  /** For `node:http`: alone, or mounted under the prefix. Never rejects. */
  handler(request: IncomingMessage, response: ServerResponse): Promise<void>;
  start(address?: { port?: number; host?: string }): Promise<Listening>;
  stop(): Promise<void>;
  apiKey: string;
  /** Whoever comes next meets parcels and orders as they were at first; appointments stay booked. */
  forget(): void;
  /** Requests so far. */
  readonly requests: number;
}

export interface SandboxOptions {
  routes: readonly SandboxRoute[];
  /** The header that must carry the key, in lower case. */
  keyHeader: string;
  apiKey: string;
  /** `/shop`: the handler is mounted there on another server. */
  prefix?: string;
  memory?: Memory;
  /** How this system says that there is no such address. */
  unknown?: Problem;
}

const largestBody = 100_000;
const notFound = new Problem(404, 'Not found', 'There is no such address.');

/** Serves routes as an outside system would: key, method, JSON, idempotency keys, and problems as RFC 9457 says them. */
export function createSandbox({ routes, keyHeader, apiKey, prefix = '', memory, unknown = notFound }: SandboxOptions): Sandbox {
  const answers = new Map<Route, SandboxRoute>(routes.map((route) => [{ method: route.method, path: route.path, handle: () => undefined }, route]));
  const replays = createReplays();
  let requests = 0;
  let listening: Listening | undefined;

  const answer = async (request: IncomingMessage): Promise<SandboxAnswer> => {
    const [path = '', search = ''] = (request.url ?? '').split('?', 2);
    const found = findRoute([...answers.keys()], request.method ?? 'GET', withoutPrefix(path, prefix));
    if (found === undefined) throw unknown;
    if (found === 'wrong-method') throw new Problem(405, 'Method not allowed', 'This address takes another method.');
    if (request.headers[keyHeader] !== apiKey) throw new Problem(401, 'Unauthorized', 'Unauthorized for given resource.');
    const text = (await readBody(request, largestBody)).toString('utf8');
    const call = { params: found.params, query: new URLSearchParams(search), body: parseBody(text) };
    const route = answers.get(found.route)!;
    return once(replays, request, text, () => route.answer(call));
  };

  return {
    apiKey,
    forget: () => memory?.forget(),
    get requests() { return requests; },
    async handler(request, response) {
      requests += 1;
      try {
        send(response, await answer(request));
      } catch (error) {
        refuse(response, error);
      } finally {
        request.resume();
      }
    },
    async start(address = {}) {
      listening = await listen(this.handler.bind(this), address, prefix);
      return listening;
    },
    async stop() {
      await listening?.close();
    },
  };
}

function once(replays: Replays, request: IncomingMessage, text: string, answer: () => SandboxAnswer | Promise<SandboxAnswer>): SandboxAnswer | Promise<SandboxAnswer> {
  const key = request.headers['idempotency-key'];
  if (request.method === 'GET' || typeof key !== 'string' || key === '') return answer();
  return replays.once(key, `${request.method} ${request.url}\n${text}`, answer);
}

function parseBody(text: string): unknown {
  if (text === '') return {};
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new Problem(400, 'Bad request', 'The body is not JSON.', { code: 'no-json' });
  }
}

function send(response: ServerResponse, answer: SandboxAnswer): void {
  if ('status' in answer) {
    answerJson(response, answer.status, answer.body);
    return;
  }
  if (answer.cut === 'within') {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': 2_000 });
    response.write('{"shipments":[{"id":');
  }
  setImmediate(() => response.socket?.destroy());
}

function refuse(response: ServerResponse, error: unknown): void {
  if (error instanceof Aborted || response.headersSent) return;
  const problem = error instanceof Problem ? error
    : error instanceof Refusal ? new Problem(error.status, 'Refused', error.message)
      : new Problem(500, 'Internal server error', 'An unexpected error occurred.');
  if (problem.status === 429 || problem.status === 503) response.setHeader('retry-after', '5');
  answerJson(response, problem.status, problem.body(), 'application/problem+json');
}
