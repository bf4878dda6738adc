import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Connector, Inbound, WebhookRequest } from '../connectors/contract.js';
import { errorFields } from '../runtime/log.js';
import type { House } from './house.js';
import { queryOf } from './http/query.js';
import { readBody } from './http/read-body.js';
import { Refusal, refusals } from './http/refusal.js';
import { sendJson, sendText } from './http/send.js';

/** In bytes: WhatsApp's webhooks are up to 3 MB. */
const webhookLimit = 4 * 1024 * 1024;

/** The platform's handshake: does this address belong to whoever entered it there? */
export async function answerHandshake(connector: Connector, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const answer = connector.handshake?.(queryOf(request));
  if (answer === undefined) throw refusals.forbidden('The verify token is another one.');
  sendText(response, 200, answer);
}

/** Takes what a platform sends. Answers 200 only once it is stored: whatever else it answers, the platform sends again. */
export async function receiveWebhook(connector: Connector, house: House, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const webhook = await readWebhook(request);
  if (!connector.verify(webhook)) throw new Refusal(401, 'unauthenticated', 'The signature does not fit.');
  await accept(connector.name, readInbound(connector, webhook.body), house);
  sendJson(response, 200, {});
}

export async function readWebhook(request: IncomingMessage): Promise<WebhookRequest> {
  return { headers: request.headers, query: queryOf(request), body: await readBody(request, webhookLimit) };
}

/** @throws Refusal 503 when it could not be stored. */
export async function accept(channel: string, inbound: readonly Inbound[], { runtime, logger }: House): Promise<void> {
  try {
    await runtime.accept(channel, inbound);
  } catch (error) {
    logger.error({ channel, ...errorFields(error) }, 'a webhook could not be stored: the platform will send it again');
    throw new Refusal(503, 'unavailable', 'It could not be stored: send it again.', { headers: { 'Retry-After': '5' } });
  }
}

function readInbound(connector: Connector, body: Buffer): Inbound[] {
  try {
    return connector.receive(body);
  } catch (error) {
    if (error instanceof SyntaxError) throw refusals.invalid(`The body is not what ${connector.name} sends.`);
    throw error;
  }
}
