import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pino, type Logger } from 'pino';
import restify from 'restify';
import type { Connector } from '../connectors/contract.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { createSystemClock, type Clock } from '../runtime/clock.js';
import { errorFields } from '../runtime/log.js';
import type { Runtime } from '../runtime/runtime.js';
import { ConfigError } from '../settings/index.js';
import type { Store } from '../store/contract.js';
import { createAuth } from './auth/auth.js';
import { closeServer } from './close-server.js';
import { createEventStreams } from './event-streams.js';
import { createFrontDoor, type FrontDoor } from './front-door.js';
import type { House } from './house.js';
import './http/mend-restify.js';
import { Refusal } from './http/refusal.js';
import { sendRefusal } from './http/send.js';
import type { Mount } from './mounts.js';
import { builtPages } from './pages.js';
import { registerRoutes } from './register-routes.js';
import { tellCases } from './tell-cases.js';
import { renderDiagnostics } from './views/diagnostics.js';

export interface ServerOptions {
  runtime: Runtime;
  store: Store;
  connectors: readonly Connector[];
  clock?: Clock;
  logger?: Logger;
  demo?: boolean;
  mounts?: readonly Mount[];
  /** The built pages, `console/` and `cli/demo/`. */
  pages?: string;
}

/** The HTTP side of the house. */
export interface Server {
  /**
   * @param port 0 takes a free one.
   * @param prepare runs once the address is ours; not ready before it is done.
   * @returns the address, `http://127.0.0.1:3978`
   * @throws ConfigError when the address cannot be had.
   */
  listen(port: number, host: string, prepare?: () => Promise<void>): Promise<string>;
  /** Not ready from here on; lets requests in flight finish for 5 s. */
  close(): Promise<void>;
  /** Tells the demo's pages what is wrong with the project's files, or that nothing is any more. */
  announce(diagnostics: readonly Diagnostic[]): void;
}

export function createServer(options: ServerOptions): Server {
  const { runtime, store, connectors, demo = false, mounts = [], pages = builtPages } = options;
  const { clock = createSystemClock(), logger = pino({ level: 'silent' }) } = options;
  let stage: 'starting' | 'ready' | 'closing' = 'starting';
  let diagnostics: readonly Diagnostic[] = [];
  const house: House = {
    runtime, store, connectors, clock, logger, demo,
    auth: createAuth(store, () => clock.now().getTime()),
    streams: createEventStreams(clock),
    diagnostics: () => diagnostics,
    ready: () => stage === 'ready',
  };
  const server = createRestify(createFrontDoor({ mounts, logger, closing: () => stage === 'closing' }), logger);
  registerRoutes(server, house, pages);
  const stopTelling = tellCases(house);

  return {
    async listen(port, host, prepare) {
      await new Promise<void>((resolve, reject) => {
        server.once('error', (error: NodeJS.ErrnoException) => reject(cannotListen(error, port, host)));
        server.listen(port, host, resolve);
      });
      server.on('error', (error: unknown) => logger.error(errorFields(error), 'the server failed'));
      await prepare?.();
      if (stage === 'starting') stage = 'ready';
      return addressOf(server.server.address() as AddressInfo);
    },
    async close() {
      stage = 'closing';
      stopTelling();
      house.streams.close();
      await closeServer(server.server, clock);
    },
    announce(found) {
      diagnostics = found;
      if (demo) house.streams.send('diagnostics', renderDiagnostics(found));
    },
  };
}

/** In milliseconds: half a request does not hold a connection for longer. */
const headersTimeout = 10_000;
const requestTimeout = 30_000;

function createRestify(frontDoor: FrontDoor, logger: Logger): restify.Server {
  const silent = pino({ level: 'silent' }) as unknown as restify.ServerOptions['log'];
  const server = restify.createServer({ name: '', log: silent });
  Object.assign(server.server, { headersTimeout, requestTimeout });
  (server as unknown as { first(handler: FrontDoor): void }).first(frontDoor);
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

function cannotListen(error: NodeJS.ErrnoException, port: number, host: string): Error {
  switch (error.code) {
    case 'EADDRINUSE': return new ConfigError(`PORT ${port} is in use: stop what uses it, or set PORT to another one.`);
    case 'EACCES': return new ConfigError(`PORT ${port} needs more rights than this user has: set PORT to 1024 or more.`);
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND': return new ConfigError(`HOST ${host} is no address of this machine: set HOST to 127.0.0.1, or 0.0.0.0 for all.`);
    default: return error;
  }
}

function addressOf({ address, port, family }: AddressInfo): string {
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`;
}
