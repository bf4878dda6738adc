/** What a sandbox was told about the parcels and orders that everybody may try. */
export interface Memory {
  map<Value>(): Map<string, Value>;
  /** From now on it was told nothing. */
  forget(): void;
}

export function createMemory(): Memory {
  const kept: Map<string, unknown>[] = [];
  return {
    map<Value>() {
      const map = new Map<string, Value>();
      kept.push(map);
      return map;
    },
    forget() {
      for (const map of kept) map.clear();
    },
  };
}
