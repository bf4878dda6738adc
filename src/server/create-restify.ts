import type { IncomingMessage, ServerResponse } from 'node:http';
import { pino, type Logger } from 'pino';
import restify from 'restify';
import { errorFields } from '../runtime/log.js';
import type { FrontDoor } from './front-door.js';
import './http/mend-restify.js';
import { Refusal } from './http/refusal.js';
import { sendRefusal } from './http/send.js';

/** In milliseconds: half a request does not hold a connection for longer. */
const headersTimeout = 10_000;
const requestTimeout = 30_000;
/** Longer than proxies keep theirs (a minute), so that none sends into a connection that is just being closed. */
const keepAliveTimeout = 65_000;

/** restify behind a front door, its own words kept from the client. */
export function createRestify(frontDoor: FrontDoor, logger: Logger): restify.Server {
  const silent = pino({ level: 'silent' }) as unknown as restify.ServerOptions['log'];
  const server = restify.createServer({ name: '', log: silent });
  Object.assign(server.server, { headersTimeout, requestTimeout, keepAliveTimeout });
  (server as unknown as { first(handler: FrontDoor['admit']): void }).first(frontDoor.admit);
  server.on('restifyError', (_request: IncomingMessage, response: ServerResponse & { _sent?: boolean }, error: unknown, done: () => void) => {
    sendRefusal(response, asRefusal(error, logger));
    response._sent = true; // restify would send the error's own message after us
    done();
  });
  return server;
}

/** Only what the router says is for the client: an error of ours tells nothing. */
function asRefusal(error: unknown, logger: Logger): unknown {
  const status = error instanceof Error && 'statusCode' in error ? error.statusCode : undefined;
  if (status === 404) return new Refusal(404, 'not-found', 'There is nothing here.');
  if (status === 405) return new Refusal(405, 'not-allowed', 'Not with this method.');
  logger.error(errorFields(error), 'a request failed');
  return error;
}
