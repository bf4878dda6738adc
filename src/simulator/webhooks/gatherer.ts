import { createRandom } from './random.js';
import type { World } from '../world/world.js';
import type { Update } from './envelope.js';

export interface Pending {
  update: Update;
  accepted?: () => void;
}

/** Holds updates for a batch, a delay or a shuffle, then lets them go. */
export function createGatherer(world: () => World, send: (updates: Pending[]) => void): { add(pending: Pending): void; reset(): void } {
  let batch: Pending[] = [];
  let shuffled: Pending[][] = [];
  let random = createRandom(1);
  let generation = 0;

  /** Runs later, unless everything was reset meanwhile. */
  const later = (ms: number, run: () => void): void => {
    const born = generation;
    world().clock.after(ms, () => { if (born === generation) run(); });
  };

  const flushShuffled = (): void => {
    const waiting = shuffled;
    shuffled = [];
    for (let last = waiting.length - 1; last > 0; last -= 1) {
      const other = Math.floor(random() * (last + 1));
      [waiting[last], waiting[other]] = [waiting[other]!, waiting[last]!];
    }
    for (const updates of waiting) send(updates);
  };

  const pass = (updates: Pending[]): void => {
    const { shuffleMs, delayMs } = world().settings.webhooks;
    later(delayMs, () => {
      if (shuffleMs <= 0) {
        send(updates);
        return;
      }
      shuffled.push(updates);
      if (shuffled.length === 1) later(shuffleMs, flushShuffled);
    });
  };

  const flushBatch = (): void => {
    const updates = batch;
    batch = [];
    if (updates.length > 0) pass(updates);
  };

  return {
    add(pending) {
      const { batch: size, batchMs } = world().settings.webhooks;
      if (size <= 1) {
        flushBatch();
        pass([pending]);
        return;
      }
      batch.push(pending);
      if (batch.length >= size) flushBatch();
      else if (batch.length === 1) later(batchMs, flushBatch);
    },
    reset() {
      generation += 1;
      batch = [];
      shuffled = [];
      random = createRandom(1);
    },
  };
}
