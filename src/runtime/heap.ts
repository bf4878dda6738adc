/** A binary heap: the least first. */
export interface Heap<Item> {
  push(item: Item): void;
  peek(): Item | undefined;
  /** Takes out what `peek` shows. */
  pop(): void;
}

export function createHeap<Item>(isBefore: (left: Item, right: Item) => boolean): Heap<Item> {
  const items: Item[] = [];
  const swap = (a: number, b: number): void => { [items[a], items[b]] = [items[b]!, items[a]!]; };
  const leastOf = (index: number): number =>
    [2 * index + 1, 2 * index + 2].reduce((least, child) => (child < items.length && isBefore(items[child]!, items[least]!) ? child : least), index);

  return {
    peek: () => items[0],
    push: (item) => {
      let index = items.push(item) - 1;
      for (let parent = (index - 1) >> 1; index > 0 && isBefore(items[index]!, items[parent]!); parent = (index - 1) >> 1) {
        swap(index, parent);
        index = parent;
      }
    },
    pop: () => {
      const last = items.pop();
      if (last === undefined || items.length === 0) return;
      items[0] = last;
      for (let index = 0, least = leastOf(0); least !== index; least = leastOf(index)) {
        swap(index, least);
        index = least;
      }
    },
  };
}
