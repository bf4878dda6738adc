import type { IncomingMessage, ServerResponse } from 'node:http';
import { CaseError } from '../../runtime/runtime.js';
import type { House } from '../house.js';
import { isSameOrigin } from '../http/client.js';
import { readJson } from '../http/read-body.js';
import { Refusal, refusals } from '../http/refusal.js';
import { sendJson } from '../http/send.js';
import type { Answer, Route } from './route.js';
import { readSessionToken } from './session-cookie.js';

/**
 * Lets a request in to a route, or not, and sends its answer.
 * @throws Refusal
 */
export async function serveRoute(
  route: Route<true> | Route<false>,
  house: House,
  request: IncomingMessage & { params: Record<string, string> },
  response: ServerResponse,
): Promise<void> {
  if (route.method !== 'GET' && !isSameOrigin(request)) throw refusals.forbidden('This came from another site.');
  const token = readSessionToken(request);
  const agent = route.open ? undefined : await house.auth.find(token);
  if (!route.open && !agent) throw refusals.unauthenticated();
  const body = route.method === 'POST' ? await readJson(request) : undefined;
  const admitted = { params: request.params, token, body, request, response };
  const answer = await (route.open ? route.handle(admitted, house) : route.handle({ ...admitted, agent: agent! }, house)).catch(refuseCase);
  if (answer !== 'written') send(answer, response);
}

function send({ status = 200, body, headers }: Answer, response: ServerResponse): void {
  sendJson(response, status, body, headers);
}

const statusOf: Record<CaseError['code'], number> = { 'not-found': 404, taken: 409, 'not-yours': 403, closed: 409, 'window-closed': 409 };

function refuseCase(error: unknown): never {
  if (!(error instanceof CaseError)) throw error;
  throw new Refusal(statusOf[error.code], error.code, error.message, error.agent ? { agent: error.agent.name } : {});
}
