import type { Connector } from '../connectors/contract.js';
import type { Project } from '../dialog/project.js';
import type { Duty } from '../engine/state.js';
import type { Store } from '../store/contract.js';
import { acceptInbound } from './accept.js';
import { createSystemClock, type Clock } from './clock.js';
import type { Engine } from './decide.js';
import { createDeliveries } from './deliveries.js';
import { createDesk } from './desk.js';
import { dutyAt } from './duty.js';
import { createEvents } from './events.js';
import type { Host, Middleware } from './host.js';
import { createLanes } from './lanes.js';
import { errorFields, hashed, silentLog, type Log } from './log.js';
import { createPacers } from './pacer.js';
import { createCounts, type Counts, type Parts } from './parts.js';
import type { Runtime } from './runtime.js';
import { createServices } from './services.js';
import { createTurns } from './turns.js';
import { createUnderstanding, type Nlu } from './understanding.js';

export interface RuntimeOptions {
  project: Project;
  /** Open. */
  store: Store;
  connectors: readonly Connector[];
  engine: Engine;
  nlu: Nlu;
  /** Who is on duty at a time (ISO 8601 UTC), by queue; by the queues' hours unless given. */
  duty?: (project: Project, now: string) => Record<string, Duty>;
  /** Addresses and secrets of services, by setting. */
  env?: Readonly<Record<string, string | undefined>>;
  clock?: Clock;
  /** pino's logger, or anything like it. */
  logger?: Log;
  /** Operators' own Bot Framework middleware, around each turn. */
  middleware?: readonly Middleware[];
  /** 0–1; spreads retries. */
  random?: () => number;
}

const restAfterFailureMs = 5000;
const longestStopMs = 20_000;

/** inbox → turn → outbox: see {@link Runtime}. Botbuilder is loaded by `start`, or with the first turn. */
export function createRuntime(options: RuntimeOptions): Runtime & { readonly counts: Counts } {
  const { store, clock = createSystemClock(), logger: log = silentLog, random = Math.random, env = process.env } = options;
  let project = options.project;
  let host: Promise<Host> | undefined;
  const events = createEvents(log);
  const connectors = new Map(options.connectors.map((connector) => [connector.name, connector]));
  const parts: Parts = {
    store, clock, log, random, connectors, engine: options.engine, duty: options.duty ?? dutyAt, counts: createCounts(),
    pacer: createPacers(clock, (channel) => connectors.get(channel)?.capabilities.perSecond),
    claimed: new Set(),
    services: createServices({ env, clock, log, random }),
    host: () => (host ??= import('./host.js').then(({ createHost }) => createHost(options.middleware ?? []))),
    project: () => project,
    model: createUnderstanding(options.nlu),
    deliver: (id) => { outgoing.wake(id); },
    announce: events.announce,
  };

  const idling = new Set<() => void>();
  const isIdle = (): boolean => !turns.busy && !outgoing.busy;
  const rested = (): void => {
    if (!isIdle()) return;
    for (const resolve of idling) resolve();
    idling.clear();
  };
  const retryTimers = new Set<() => void>();
  const later = (wake: (id: string) => void) => (id: string, error: unknown): void => {
    log.error({ conversation: hashed(id), ...errorFields(error) }, 'A conversation rests after a failure');
    const callOff = clock.after(restAfterFailureMs, () => {
      retryTimers.delete(callOff);
      wake(id);
    });
    retryTimers.add(callOff);
  };
  const turns = createLanes(createTurns(parts), { failed: later((id) => { turns.wake(id); }), rested });
  const deliveries = createDeliveries(parts, (id) => { outgoing.wake(id); });
  const outgoing = createLanes(deliveries.run, { failed: later((id) => { outgoing.wake(id); }), rested });

  return {
    ...createDesk(parts),
    counts: parts.counts,
    get project() { return project; },
    use: (next) => { project = next; },
    start: async () => {
      await parts.host();
      parts.model(project);
      for (const id of await store.unfinished()) {
        turns.wake(id);
        outgoing.wake(id);
      }
    },
    stop: async () => {
      await Promise.race([
        turns.stop().then(() => { deliveries.stop(); }).then(() => outgoing.stop()),
        new Promise<void>((resolve) => { retryTimers.add(clock.after(longestStopMs, resolve)); }),
      ]);
      deliveries.stop();
      for (const callOff of retryTimers) callOff();
    },
    accept: (channel, inbound) => acceptInbound(parts, channel, inbound, (id) => { turns.wake(id); }),
    on: events.on,
    idle: () => (isIdle() ? Promise.resolve() : new Promise((resolve) => { idling.add(resolve); })),
  };
}
