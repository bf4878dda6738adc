import type { IncomingMessage, ServerResponse } from 'node:http';
import type { BotFrameworkConnector } from '../connectors/botframework/index.js';
import type { House } from './house.js';
import { isLocalVisitor, isSameOrigin } from './http/client.js';
import { isJson } from './http/read-body.js';
import { Refusal } from './http/refusal.js';
import { sendJson } from './http/send.js';
import { accept, readWebhook } from './webhooks.js';

const meaning: Record<number, string> = {
  400: 'The body is not an activity.',
  401: 'The token does not fit.',
  403: 'Not from here, or not with this service.',
  501: 'This delivery mode is not offered.',
};

/** `POST /api/messages`: what Bot Framework channels send. */
export async function receiveBotFrameworkMessage(
  connector: BotFrameworkConnector,
  house: House,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const remoteAddress = isFromOwnProgram(request) ? request.socket.remoteAddress : undefined;
  const webhook = { ...(await readWebhook(request)), remoteAddress };
  const { status } = await connector.process(webhook, (inbound) => accept(connector.name, inbound, house));
  if (status !== 200) throw new Refusal(status, 'refused', meaning[status] ?? 'Refused.');
  sendJson(response, 200, {});
}

/**
 * A program on this machine, not a page of another site in this machine's browser: without an app id the connector lets
 * in nobody whose address it isn't told.
 */
function isFromOwnProgram(request: IncomingMessage): boolean {
  return isJson(request) && isLocalVisitor(request) && isSameOrigin(request);
}

/** The connector, where it can take messages from the Bot Framework. */
export function isBotFramework(connector: { name: string }): connector is BotFrameworkConnector {
  return connector.name === 'botframework' && 'process' in connector;
}
