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

/** A binary heap; what was replaced stays in it until it comes up. */
export function createDueQueue(): DueQueue {
  const heap: Entry[] = [];
  const current = new Map<string, Entry>();
  let order = 0;

  const swap = (a: number, b: number): void => { [heap[a], heap[b]] = [heap[b]!, heap[a]!]; };
  const push = (entry: Entry): void => {
    let index = heap.push(entry) - 1;
    for (let parent = (index - 1) >> 1; index > 0 && isBefore(heap[index]!, heap[parent]!); parent = (index - 1) >> 1) {
      swap(index, parent);
      index = parent;
    }
  };
  const pop = (): void => {
    const last = heap.pop()!;
    if (heap.length === 0) return;
    heap[0] = last;
    for (let index = 0; ;) {
      const [left, right] = [2 * index + 1, 2 * index + 2];
      let least = index;
      if (left < heap.length && isBefore(heap[left]!, heap[least]!)) least = left;
      if (right < heap.length && isBefore(heap[right]!, heap[least]!)) least = right;
      if (least === index) return;
      swap(index, least);
      index = least;
    }
  };
  const top = (): Entry | undefined => {
    while (heap[0] !== undefined && current.get(heap[0].id) !== heap[0]) pop();
    return heap[0];
  };

  return {
    set: (id, at) => {
      if (Number.isNaN(at) || (current.get(id)?.at ?? Infinity) <= at) return;
      const entry = { id, at, order: (order += 1) };
      current.set(id, entry);
      push(entry);
    },
    first: () => top()?.at,
    take: (now, most) => {
      const taken: string[] = [];
      for (let entry = top(); entry !== undefined && entry.at <= now && taken.length < most; entry = top()) {
        current.delete(entry.id);
        pop();
        taken.push(entry.id);
      }
      return taken;
    },
  };
}
