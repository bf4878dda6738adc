import type { Conversation, PendingCall } from '../store/contract.js';
import { createLanes, type Lanes } from './lanes.js';
import { errorFields } from './log.js';
import type { Parts } from './parts.js';
import type { CallResult } from './services.js';

/** What came of a call: `error` where it could not even be made, which is our fault or the operator's. */
export type Came = { result: CallResult } | { error: unknown };

/** Calls that committed turns wait for, each made once at a time, outside of any turn. */
export interface Calls extends Lanes {
  /** Sees to it that what the conversation waits for is made: again, with the same key, where a stop came between. */
  make(conversation: Conversation): void;
  /** The first call that has come to something, and to what. */
  heard(conversation: Conversation): { call: PendingCall; came: Came } | undefined;
  /** Whether what the customer writes meanwhile had better wait: the outcome may be there in a moment. */
  isAwaited(conversation: Conversation): boolean;
  /** Forgets what is waited for no more after a commit. */
  settle(before: Conversation, written: Conversation): void;
}

/** After so long the customer is answered although the call is still under way. */
const patienceMs = 3000;

/** @param wake called when a call has come to something, and when it takes long */
export function createCalls(parts: Parts, wake: (conversation: string) => void, rested: () => void): Calls {
  const results = new Map<string, Came>();
  const places = new Map<string, { conversation: string; begunAt?: number }>();

  const makeOne = async (key: string): Promise<void> => {
    const place = places.get(key);
    const conversation = place && await parts.store.load(place.conversation);
    const pending = conversation?.calls?.find((call) => call.key === key);
    if (place === undefined || pending === undefined || results.has(key)) return;
    place.begunAt ??= parts.clock.now().getTime();
    const goOn = (): void => { wake(places.get(key)?.conversation ?? place.conversation); };
    const callOff = parts.clock.after(patienceMs, goOn);
    const came = await cameOf(parts, pending);
    callOff();
    if (places.has(key)) results.set(key, came);
    goOn();
  };
  const failed = (_: string, error: unknown): void => { parts.log.error(errorFields(error), 'A call could not be looked up: it is made when the conversation goes on'); };
  const lanes = createLanes(makeOne, { failed, rested });

  return {
    ...lanes,
    get busy() { return lanes.busy; },
    make: ({ id, calls = [] }) => {
      for (const { key } of calls) {
        if (places.get(key)?.conversation === id) continue;
        places.set(key, { ...places.get(key), conversation: id });
        if (!results.has(key)) lanes.wake(key);
      }
    },
    heard: ({ calls = [] }) => {
      const call = calls.find(({ key }) => results.has(key));
      return call && { call, came: results.get(call.key)! };
    },
    isAwaited: ({ calls = [] }) => calls.length > 0 && calls.every(({ key }) => {
      const begunAt = places.get(key)?.begunAt;
      return begunAt === undefined || parts.clock.now().getTime() - begunAt < patienceMs;
    }),
    settle: ({ calls: before = [] }, { calls: left = [] }) => {
      for (const { key } of before) {
        if (left.some((call) => call.key === key)) continue;
        results.delete(key);
        places.delete(key);
      }
    },
  };
}

async function cameOf({ services, project }: Parts, { operation, input, key: idempotencyKey }: PendingCall): Promise<Came> {
  try {
    return { result: await services(project(), { operation, input: input as never, idempotencyKey }) };
  } catch (error) {
    return { error };
  }
}
