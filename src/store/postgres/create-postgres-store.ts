import type { Conversation, Store } from '../contract.js';
import { createAccept } from './create-accept.js';
import { createAgents } from './create-agents.js';
import { createBeside } from './create-beside.js';
import { createClaims } from './create-claims.js';
import { createCommit } from './create-commit.js';
import { createErase } from './create-erase.js';
import { createLists } from './create-lists.js';
import { createDatabase } from './database.js';
import { createHeld } from './held.js';
import { conversationOf, createMemory } from './known.js';
import { loadKnown } from './load.js';
import { requireMigrated } from './migrate.js';

export interface PostgresStoreOptions {
  /** `postgresql://user:password@host:5432/database` */
  url: string;
  /** Connections at most; 10 unless given. */
  connections?: number;
  /** Conversations kept in memory, so that only what changed of them is read. */
  hot?: number;
  /** Milliseconds for which the server is waited for when it goes away; 5 s unless given. */
  patienceMs?: number;
  /** Milliseconds that a statement may take, and half as long again until an answer is given up; 10 s unless given. */
  statementMs?: number;
  /** Milliseconds after which a process that says nothing is taken for dead; 6 s unless given. */
  livesMs?: number;
}

/** Tables of a PostgreSQL database that was migrated; for any number of processes. */
export function createPostgresStore({ url, connections = 10, hot = 500, patienceMs = 5_000, statementMs = 10_000, livesMs = 6_000 }: PostgresStoreOptions): Store {
  const database = createDatabase({ url, connections, patienceMs, statementMs });
  const memory = createMemory(hot);
  const held = createHeld();
  const load = async (id: string): Promise<Conversation | undefined> => {
    const known = await database.run((query) => loadKnown(query, id, memory.get(id)));
    if (known === undefined) memory.forget(id);
    else memory.put(known);
    return known && conversationOf(known);
  };
  const claims = createClaims({ url, database, held, livesMs });
  return {
    claims,
    open: () => requireMigrated(url),
    close: async () => {
      await claims.leave();
      await database.close();
    },
    accept: createAccept(database, memory, held),
    load,
    recall: async (id) => {
      const known = held.has(id) ? memory.get(id) : undefined;
      return known === undefined ? load(id) : conversationOf(known);
    },
    commit: createCommit(database, memory, held),
    erase: createErase(database, memory),
    ...createLists(database),
    ...createBeside(database),
    ...createAgents(database),
  };
}
