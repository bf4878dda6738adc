import { createHeap } from './heap.js';

/** Who is due when; the earliest first. Times in milliseconds since 1970. */
export interface DueQueue {
  /** Of several times the earliest counts. */
  set(id: string, at: number): void;
  first(): number | undefined;
  /** Takes out those due at `now`, the earliest first, and not more than `most`. */
  take(now: number, most: number): string[];
}

interface Entry {
  id: string;
  at: number;
  /** Of two with the same time the one set first goes first. */
  order: number;
}

const isBefore = (left: Entry, right: Entry): boolean => left.at < right.at || (left.at === right.at && left.order < right.order);

/** What was replaced stays in the heap until it comes up. */
export function createDueQueue(): DueQueue {
  const heap = createHeap(isBefore);
  const current = new Map<string, Entry>();
  let order = 0;
  const top = (): Entry | undefined => {
    let entry = heap.peek();
    for (; entry !== undefined && current.get(entry.id) !== entry; entry = heap.peek()) heap.pop();
    return entry;
  };

  return {
    set: (id, at) => {
      if (Number.isNaN(at) || (current.get(id)?.at ?? Infinity) <= at) return;
      const entry = { id, at, order: (order += 1) };
      current.set(id, entry);
      heap.push(entry);
    },
    first: () => top()?.at,
    take: (now, most) => {
      const taken: string[] = [];
      for (let entry = top(); entry !== undefined && entry.at <= now && taken.length < most; entry = top()) {
        current.delete(entry.id);
        heap.pop();
        taken.push(entry.id);
      }
      return taken;
    },
  };
}
