import type { Memory } from '../../check/rule.js';

/** What checking one bot after the other has found out, as long as the process lives. */
export function createMemory(): Memory {
  const kept = new Map<string, string>();
  return {
    recall: (key) => kept.get(key),
    keep: (key, value) => { kept.set(key, value); },
  };
}
