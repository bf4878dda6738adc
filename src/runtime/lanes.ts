/** Work that runs once at a time for each id and side by side for many. */
export interface Lanes {
  /** Sees to it that work begins for the id after this call: now, or again once the work under way is done. */
  wake(id: string): void;
  /** Nothing new begins; resolves when what runs is done. */
  stop(): Promise<void>;
  readonly busy: boolean;
  /** Whether work for the id runs or is about to. */
  has(id: string): boolean;
}

/**
 * @param work must not throw for the id's own reasons; when it does, `failed` is told and the lane rests until woken
 * @param rested called whenever a lane comes to rest
 */
export function createLanes(
  work: (id: string) => Promise<void>,
  { failed, rested }: { failed: (id: string, error: unknown) => void; rested: () => void },
): Lanes {
  const lanes = new Map<string, { again: boolean; done: Promise<void> }>();
  let stopped = false;

  const run = async (id: string): Promise<void> => {
    try {
      do {
        const lane = lanes.get(id);
        if (lane !== undefined) lane.again = false;
        await work(id);
      } while (!stopped && lanes.get(id)?.again === true);
    } catch (error) {
      failed(id, error);
    }
    lanes.delete(id);
    rested();
  };

  return {
    wake: (id) => {
      if (stopped) return;
      const lane = lanes.get(id);
      if (lane !== undefined) lane.again = true;
      else lanes.set(id, { again: false, done: Promise.resolve().then(() => run(id)) });
    },
    stop: async () => {
      stopped = true;
      await Promise.all([...lanes.values()].map((lane) => lane.done));
    },
    has: (id) => lanes.has(id),
    get busy() {
      return lanes.size > 0;
    },
  };
}
