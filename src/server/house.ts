import type { Logger } from 'pino';
import type { Connector } from '../connectors/contract.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Clock } from '../runtime/clock.js';
import type { Runtime } from '../runtime/runtime.js';
import type { Store } from '../store/contract.js';
import type { Auth } from './auth/auth.js';
import type { EventStreams } from './event-streams.js';

/** What every handler may use. */
export interface House {
  runtime: Runtime;
  store: Store;
  connectors: readonly Connector[];
  auth: Auth;
  clock: Clock;
  logger: Logger;
  streams: EventStreams;
  /** The demo: a page at `/`, a sign-in without a password for a browser on this machine. */
  demo: boolean;
  /** What is wrong with the project's files as they stand now; the running bot may be an earlier version. */
  diagnostics(): readonly Diagnostic[];
  /** False from before the first request may be served until after the last. */
  ready(): boolean;
}
