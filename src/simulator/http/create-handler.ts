import type { IncomingMessage, ServerResponse } from 'node:http';
import { GraphError } from '../cloud/graph-error.js';
import { unknownPath } from '../cloud/graph-route.js';
import { answerJson } from './answer.js';
import { answerRefusal } from './local-route.js';
import { Aborted, Refusal } from './refusal.js';
import { requireLoopback } from './require-loopback.js';
import { findRoute, type Route } from './route.js';
import { withoutPrefix } from './without-prefix.js';

interface Sites {
  cloud: Route[];
  /** The phone and control APIs: for this machine only. */
  local: Route[];
  prefix: string;
  baseUrl: string | undefined;
}

/** One handler for all that the simulator answers, below its prefix. */
export function createHandler(sites: Sites): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  return async (request, response) => {
    try {
      await answer(sites, request, response);
    } catch (error) {
      if (error instanceof Aborted) return;
      if (error instanceof Refusal) answerRefusal(response, error);
      else if (error instanceof GraphError) answerJson(response, error.status, error.body());
      else answerJson(response, 500, new GraphError(1, { details: 'The simulator failed: this is a bug of it.', status: 500 }).body());
    } finally {
      if (!request.complete) response.once('finish', () => request.destroy());
    }
  };
}

async function answer(sites: Sites, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const [target = '/', search = ''] = splitOnce(request.url ?? '/', '?');
  const path = withoutPrefix(target, sites.prefix);
  if (['', '/', '/phone'].includes(path)) {
    response.writeHead(302, { location: `${sites.prefix}/phone/` }).end();
    return;
  }
  const isLocal = /^\/(phone|control)\//.test(path);
  if (isLocal) requireLoopback(request);
  const found = findRoute(isLocal ? sites.local : sites.cloud, request.method ?? 'GET', isLocal ? path : withoutVersion(path));
  if (found === undefined || found === 'wrong-method') throw isLocal ? noRoute(found) : unknownPath(path);
  const base = sites.baseUrl?.replace(/\/$/, '') ?? `http://${request.headers.host ?? 'localhost'}${sites.prefix}`;
  await found.route.handle({ request, response, params: found.params, query: new URLSearchParams(search), base });
}

const noRoute = (found: 'wrong-method' | undefined): Refusal =>
  (found === 'wrong-method' ? new Refusal(405, 'wrong-method', 'This address takes another method.') : new Refusal(404, 'not-found', 'There is no such address.'));

/** `/v23.0/1065…/messages` → `/1065…/messages` */
const withoutVersion = (path: string): string => path.replace(/^\/v\d+\.\d+(?=\/)/, '');

function splitOnce(value: string, separator: string): [string, string] {
  const at = value.indexOf(separator);
  return at === -1 ? [value, ''] : [value.slice(0, at), value.slice(at + 1)];
}
