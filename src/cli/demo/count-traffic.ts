import type { Origin } from '../../activity/activity.js';
import type { Counts } from '../../graph/index.js';
import type { Runtime } from '../../runtime/runtime.js';

/** How often each step of each dialog has spoken to customers since the start. */
export interface Traffic {
  follow(runtime: Runtime): void;
  counts(dialog: string): Counts;
}

/** How many messages are remembered as counted: those that may still stand in an outbox. */
const kept = 5_000;

export function createTraffic(): Traffic {
  const dialogs = new Map<string, Record<string, number>>();
  const counted = new Set<string>();
  return {
    follow(runtime) {
      runtime.on('conversation', ({ conversation: { outbox } }) => {
        for (const { key, activity } of outbox) {
          const origin = (activity.channelData as { origin?: Origin } | undefined)?.origin;
          if (counted.has(key) || origin?.dialog === undefined || origin.place === undefined) continue;
          counted.add(key);
          if (counted.size > kept) counted.delete(counted.values().next().value!);
          const steps = dialogs.get(origin.dialog) ?? {};
          steps[origin.place] = (steps[origin.place] ?? 0) + 1;
          dialogs.set(origin.dialog, steps);
        }
      });
    },
    counts: (dialog) => ({ steps: dialogs.get(dialog) ?? {}, ways: {} }),
  };
}
