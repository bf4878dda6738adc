import { StaleVersionError, type Store } from '../contract.js';
import { commitOn, newToken, type Commit } from './commit-on.js';
import type { Database } from './database.js';
import type { Held } from './held.js';
import { conversationOf, type Known, type Memory } from './known.js';
import { loadKnown } from './load.js';
import { createWhole } from './whole.js';

export function createCommit(database: Database, memory: Memory, held: Held): Store['commit'] {
  return async (wanted, done = []) => {
    const token = newToken();
    const remembered = memory.get(wanted.id);
    const known = remembered?.version === wanted.version ? remembered : undefined;
    const commit = { known, wanted, done, token, owner: held.ownerOf(wanted.id) };
    const outcome = await database.run((query) => commitOn(query, commit));
    const written = typeof outcome === 'object' ? outcome : await otherwise(database, commit, outcome);
    if (written === undefined) throw new StaleVersionError(wanted.id);
    memory.put(written);
    return conversationOf(written);
  };
}

/** What an earlier try wrote, or a conversation that nothing was accepted for yet. */
async function otherwise(database: Database, { wanted, token }: Commit, outcome: 'missing' | 'landed'): Promise<Known | undefined> {
  if (outcome === 'landed') return database.run((query) => loadKnown(query, wanted.id));
  return wanted.version === 0 ? database.transaction((query) => createWhole(query, wanted, token)) : undefined;
}
