import type { Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pino, type Logger } from 'pino';
import type { Connector } from '../connectors/contract.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { createSystemClock, type Clock } from '../runtime/clock.js';
import { errorFields } from '../runtime/log.js';
import type { Runtime } from '../runtime/runtime.js';
import { ConfigError } from '../settings/index.js';
import type { Store } from '../store/contract.js';
import { createAuth } from './auth/auth.js';
import { closeServer, endConnections } from './close-server.js';
import { createRestify } from './create-restify.js';
import { createEventStreams } from './event-streams.js';
import { createFrontDoor } from './front-door.js';
import type { House } from './house.js';
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
  const frontDoor = createFrontDoor({ mounts, logger, closing: () => stage === 'closing' });
  const server = createRestify(frontDoor, logger);
  endConnections(server.server as HttpServer, () => stage === 'closing');
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
      frontDoor.endStreams();
      await closeServer(server.server as HttpServer, clock);
    },
    announce(found) {
      diagnostics = found;
      if (demo) house.streams.send('diagnostics', renderDiagnostics(found));
    },
  };
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
