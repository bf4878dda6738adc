import type { Connector } from '../connectors/contract.js';
import type { Project } from '../dialog/project.js';
import type { Duty } from '../engine/state.js';
import type { Store } from '../store/contract.js';
import { acceptInbound } from './accept.js';
import { createAlarms } from './alarms.js';
import { createSystemClock, type Clock } from './clock.js';
import type { Engine } from './decide.js';
import { createDesk } from './desk.js';
import { dutyAt } from './duty.js';
import { createEvents } from './events.js';
import type { Host, Middleware } from './host.js';
import { silentLog, type Log } from './log.js';
import { createPacers } from './pacer.js';
import { createCounts, type Counts, type Parts } from './parts.js';
import type { Runtime } from './runtime.js';
import { createServices } from './services.js';
import { createUnderstanding, type Nlu } from './understanding.js';
import { createWork } from './work.js';

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
  /** Milliseconds that a channel's echo is waited for before a message in doubt is sent again; 30 s unless given. */
  echoWaitMs?: number;
  /** 0–1; spreads retries. */
  random?: () => number;
}

const defaultEchoWaitMs = 30_000;

/** inbox → turn → outbox: see {@link Runtime}. Botbuilder is loaded by `start`, or with the first turn. */
export function createRuntime(options: RuntimeOptions): Runtime & { readonly counts: Counts } {
  let project = options.project;
  const { store } = options;
  const events = createEvents(options.logger ?? silentLog);
  const parts = createParts(options, {
    project: () => project,
    deliver: (id) => { work.deliver(id); },
    goOn: (id) => { work.takeTurn(id); },
    calls: () => work.calls,
    alarm: (id, at) => { alarms.set(id, at); },
    announce: (conversation, touched, ring) => {
      alarms.set(conversation.id, conversation.wakeAt);
      events.announce(conversation, touched, ring);
    },
  });
  const work = createWork(parts);
  const alarms = createAlarms(parts.clock, work.takeTurn);

  return {
    ...createDesk(parts),
    counts: parts.counts,
    get project() { return project; },
    use: (next) => { project = next; },
    start: async () => {
      await parts.host();
      parts.model(project);
      await work.start();
      if (store.claims !== undefined) return;
      for (const id of await store.unfinished()) {
        work.takeTurn(id);
        work.deliver(id);
      }
      for (const { conversation, at } of await store.waking()) alarms.set(conversation, at);
    },
    stop: () => {
      alarms.stop();
      return work.stop();
    },
    accept: (channel, inbound) => acceptInbound(parts, channel, inbound, work.takeTurn),
    on: events.on,
    idle: work.idle,
  };
}

function createParts(options: RuntimeOptions, own: Pick<Parts, 'project' | 'deliver' | 'goOn' | 'calls' | 'alarm' | 'announce'>): Parts {
  const { store, engine, nlu, duty = dutyAt, clock = createSystemClock(), logger: log = silentLog, random = Math.random, env = process.env } = options;
  const connectors = new Map(options.connectors.map((connector) => [connector.name, connector]));
  let host: Promise<Host> | undefined;
  return {
    ...own, store, clock, log, random, connectors, engine, duty,
    counts: createCounts(),
    claimed: new Set(),
    alarms: new Map(),
    echoWaitMs: options.echoWaitMs ?? defaultEchoWaitMs,
    services: createServices({ env, clock, log, random }),
    pacer: createPacers(clock, (channel) => connectors.get(channel)?.capabilities.perSecond),
    host: () => (host ??= import('./host.js').then(({ createHost }) => createHost(options.middleware ?? []))),
    model: createUnderstanding(nlu),
  };
}
