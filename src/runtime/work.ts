import { LeaseLostError } from '../store/contract.js';
import { createCalls, type Calls } from './calls.js';
import type { Clock } from './clock.js';
import { createDeliveries } from './deliveries.js';
import { createLanes } from './lanes.js';
import { errorFields, hashed } from './log.js';
import type { Parts } from './parts.js';
import { createSharing } from './sharing.js';
import { createTurns } from './turns.js';

/** The work under way: turns, calls and sends, turns and sends once at a time for a conversation. */
export interface Work {
  /** Takes up what waits in the store, and its part of what comes. */
  start(): Promise<void>;
  takeTurn(conversation: string): void;
  deliver(conversation: string): void;
  readonly calls: Calls;
  /** Resolves when nothing runs. */
  idle(): Promise<void>;
  /** Lets what runs come to its end, for five seconds at most; nothing new begins. */
  stop(): Promise<void>;
}

const restAfterFailureMs = 5000;
const longestStopMs = 5_000;

export function createWork(parts: Parts): Work {
  const { clock, log } = parts;
  const waits = createWaits(clock);
  const idling = new Set<() => void>();

  const isIdle = (): boolean => !turns.busy && !sends.busy && !calls.busy;
  const rested = (): void => {
    if (!isIdle()) return;
    for (const resolve of idling) resolve();
    idling.clear();
  };
  const restThen = (wake: (id: string) => void) => (id: string, error: unknown): void => {
    if (error instanceof LeaseLostError) return wake(id);
    log.error({ conversation: hashed(id), ...errorFields(error) }, 'A conversation rests after a failure');
    waits.after(restAfterFailureMs, () => { wake(id); });
  };
  const takeTurn = (id: string): void => { turns.wake(id); };
  const deliver = (id: string): void => { sends.wake(id); };
  const deliveries = createDeliveries(parts, deliver);
  const sharing = createSharing({
    claims: parts.store.claims, clock, log,
    wake: (id) => {
      takeTurn(id);
      deliver(id);
    },
    isBusy: (id) => turns.has(id) || sends.has(id) || deliveries.waits(id) || calls.has(id),
  });
  const turns = createLanes(sharing.ifOurs(createTurns(parts)), { failed: restThen(takeTurn), rested });
  const sends = createLanes(sharing.ifOurs(deliveries.run, deliveries.settle), { failed: restThen(deliver), rested });
  const calls = createCalls(parts, { wake: takeTurn, failed: restThen(takeTurn), rested });

  const finish = async (): Promise<void> => {
    await calls.stop();
    await turns.stop();
    deliveries.stop();
    await sends.stop();
    await sharing.stop();
  };

  return {
    start: sharing.start,
    takeTurn,
    deliver,
    calls,
    idle: () => (isIdle() ? Promise.resolve() : new Promise((resolve) => { idling.add(resolve); })),
    stop: async () => {
      await Promise.race([finish(), new Promise<void>((resolve) => { waits.after(longestStopMs, resolve); })]);
      deliveries.stop();
      waits.callOff();
    },
  };
}

/** Waits that may all be called off. */
function createWaits(clock: Clock) {
  const timers = new Set<() => void>();
  return {
    after: (ms: number, callback: () => void): void => {
      const callOff = clock.after(ms, () => {
        timers.delete(callOff);
        callback();
      });
      timers.add(callOff);
    },
    callOff: (): void => { for (const callOff of timers) callOff(); },
  };
}
