import { invalid, type Param } from './param.js';

/** @throws GraphError 131009 where two entries have the same `key`. */
export function requireUnique(entries: Param[], key: string): void {
  const seen = new Set<unknown>();
  for (const entry of entries) {
    if (seen.has(entry.value[key])) throw invalid(entry, key, 'is a duplicate: each must be unique.');
    seen.add(entry.value[key]);
  }
}
