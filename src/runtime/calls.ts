import type { Conversation, PendingCall } from '../store/contract.js';
import { createLanes, type Lanes } from './lanes.js';
import type { Parts } from './parts.js';
import type { CallResult } from './services.js';

/** What came of a call: `error` where it could not even be made, which is our fault or the operator's. */
export type Came = { result: CallResult } | { error: unknown };

/** Calls that committed turns wait for, each made once at a time, outside of any turn. */
export interface Calls extends Omit<Lanes, 'has'> {
  /** Whether one of the conversation is under way, or has come to something that nobody has heard. */
  has(conversation: string): boolean;
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

interface Listening {
  /** A call has come to something, or takes long. */
  wake: (conversation: string) => void;
  /** A call could not be looked up: the conversation is to be looked at again later. */
  failed: (conversation: string, error: unknown) => void;
  rested: () => void;
}

interface Place {
  conversation: string;
  begunAt?: number;
  came?: Came;
}

export function createCalls(parts: Parts, { wake, failed, rested }: Listening): Calls {
  const places = new Map<string, Place>();
  const lanes = createLanes((key) => makeOne(parts, places, key, wake), {
    failed: (key, error) => {
      const place = places.get(key);
      places.delete(key);
      if (place !== undefined) failed(place.conversation, error);
    },
    rested,
  });

  return {
    wake: lanes.wake,
    stop: lanes.stop,
    get busy() { return lanes.busy; },
    has: (conversation) => [...places.values()].some((place) => place.conversation === conversation),
    make: ({ id, calls = [] }) => {
      for (const { key } of calls) {
        const place = places.get(key);
        if (place?.conversation === id) continue;
        places.set(key, { ...place, conversation: id });
        if (place?.came === undefined) lanes.wake(key);
      }
    },
    heard: ({ calls = [] }) => {
      const call = calls.find(({ key }) => places.get(key)?.came !== undefined);
      return call && { call, came: places.get(call.key)!.came! };
    },
    isAwaited: ({ calls = [] }) => calls.length > 0 && calls.every(({ key }) => !isLong(parts, places.get(key))),
    settle: ({ calls: before = [] }, { calls: left = [] }) => {
      for (const { key } of before) if (!left.some((call) => call.key === key)) places.delete(key);
    },
  };
}

function isLong({ clock }: Parts, place: Place | undefined): boolean {
  return place?.begunAt !== undefined && clock.now().getTime() - place.begunAt >= patienceMs;
}

/** A conversation may become part of another meanwhile: its place is looked up when it counts. */
async function makeOne(parts: Parts, places: ReadonlyMap<string, Place>, key: string, wake: Listening['wake']): Promise<void> {
  const begun = places.get(key);
  const conversation = begun && await parts.store.load(begun.conversation);
  const pending = conversation?.calls?.find((call) => call.key === key);
  if (begun === undefined || pending === undefined || places.get(key)?.came !== undefined) return;
  begun.begunAt ??= parts.clock.now().getTime();
  const goOn = (): void => { wake(places.get(key)?.conversation ?? begun.conversation); };
  const callOff = parts.clock.after(patienceMs, goOn);
  const came = await cameOf(parts, pending);
  callOff();
  const place = places.get(key);
  if (place !== undefined) place.came = came;
  goOn();
}

async function cameOf({ services, project }: Parts, { operation, input, key: idempotencyKey }: PendingCall): Promise<Came> {
  try {
    return { result: await services(project(), { operation, input: input as never, idempotencyKey }) };
  } catch (error) {
    return { error };
  }
}
