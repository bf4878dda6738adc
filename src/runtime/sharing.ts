import type { Claims } from '../store/contract.js';
import type { Clock } from './clock.js';
import { errorFields, type Log } from './log.js';

/** Which conversations this process works on, where several share a store. Alone it has them all. */
export interface Sharing {
  /** Work on a conversation, if it is ours to do; else whoever has it is told, and only what is left of ours is done. */
  ifOurs(work: (id: string) => Promise<void>, otherwise?: (id: string) => Promise<void>): (id: string) => Promise<void>;
  start(): Promise<void>;
  /** Hands over what it has. */
  stop(): Promise<void>;
}

interface Options {
  claims: Claims | undefined;
  clock: Clock;
  log: Log;
  /** There is something to do, in inbox, outbox or by time. */
  wake: (id: string) => void;
  /** Whether anything of the conversation runs here, or waits here for its time. */
  isBusy: (id: string) => boolean;
}

const beatMs = 1_000;
/** Claimed at each beat at most: what others, or a stop, left behind is shared among all. */
const claimedAtOnce = 100;

export function createSharing({ claims, clock, log, wake, isBusy }: Options): Sharing {
  if (claims === undefined) return { ifOurs: (work) => work, start: () => Promise.resolve(), stop: () => Promise.resolve() };
  /** Those of ours, and whether they were idle at the last beat: kept a while, since customers write again. */
  const ours = new Map<string, { idle: boolean }>();
  let callOff: (() => void) | undefined;
  let beating = Promise.resolve();
  let stopped = false;

  const releaseIdle = async (): Promise<void> => {
    const idle: string[] = [];
    for (const [id, one] of ours) {
      if (isBusy(id)) one.idle = false;
      else if (one.idle) idle.push(id);
      else one.idle = true;
    }
    for (const id of idle) ours.delete(id);
    await claims.release(idle);
  };
  const beat = async (): Promise<void> => {
    try {
      for (const id of await claims.beat(claimedAtOnce, clock.now().toISOString())) wake(id);
      await releaseIdle();
    } catch (error) {
      log.warn(errorFields(error), 'The store could not be told that this process lives');
    }
  };
  const beatOn = (): void => {
    callOff = clock.after(beatMs, () => {
      beating = beat().then(() => { if (!stopped) beatOn(); });
    });
  };

  return {
    ifOurs: (work, otherwise) => async (id) => {
      const isOurs = await claims.hold(id);
      if (isOurs) ours.set(id, { idle: false });
      else ours.delete(id);
      await (isOurs ? work : otherwise)?.(id);
    },
    start: async () => {
      await claims.join(wake);
      await beat();
      beatOn();
    },
    stop: async () => {
      stopped = true;
      callOff?.();
      await beating;
      await claims.leave();
    },
  };
}
