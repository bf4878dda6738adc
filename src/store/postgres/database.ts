import { setTimeout as sleep } from 'node:timers/promises';
import { Pool, type PoolClient } from 'pg';
import { StoreUnavailableError } from '../contract.js';
import { codeOf, isAway, isConflict } from './trouble.js';

/** Prepared once a connection, under its name. */
export interface Statement {
  name: string;
  text: string;
}

export type Query = <Row extends object>(statement: Statement, values?: readonly unknown[]) => Promise<Row[]>;

export interface DatabaseOptions {
  url: string;
  /** Connections at most. */
  connections: number;
  /** Milliseconds for which the same is tried while the server is away. */
  patienceMs: number;
  /** Milliseconds that a statement may take. */
  statementMs: number;
}

/** A pool of connections that outlives the server's restarts. */
export interface Database {
  /**
   * What is asked must bear to be asked twice: a connection that is cut does not say whether it was done.
   * @param again whether it is tried once more
   * @throws StoreUnavailableError
   */
  run<T>(work: (query: Query, again: boolean) => Promise<T>): Promise<T>;
  /** The same, all or nothing; tried again as well when another transaction was in its way. */
  transaction<T>(work: (query: Query, again: boolean) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

const longestConnectMs = 5_000;
const longestPauseMs = 1_000;
const mostConflicts = 50;
/** Every statement is made for an index: also while a table has no statistics yet, and plans are kept from then. */
const byIndex = 'set enable_seqscan = off; set jit = off';

export function createDatabase({ url, connections, patienceMs, statementMs }: DatabaseOptions): Database {
  const pool = new Pool({
    connectionString: url, max: connections, application_name: 'schalter', keepAlive: true, allowExitOnIdle: true,
    connectionTimeoutMillis: Math.min(longestConnectMs, statementMs), statement_timeout: statementMs, idle_in_transaction_session_timeout: statementMs, query_timeout: 1.5 * statementMs,
  });
  pool.on('error', () => undefined);
  pool.on('connect', (client) => {
    client.on('error', () => undefined);
    client.query(byIndex).catch(() => undefined);
  });
  let closing: Promise<void> | undefined;

  const withClient = async <T>(work: (client: PoolClient) => Promise<T>): Promise<T> => {
    const client = await pool.connect();
    try {
      const result = await work(client);
      client.release();
      return result;
    } catch (error) {
      client.release(isAway(error) ? (error as Error) : undefined);
      throw error;
    }
  };
  const patiently = async <T>(attempt: (again: boolean) => Promise<T>): Promise<T> => {
    const until = performance.now() + patienceMs;
    for (let tries = 1, conflicts = 0, pauseMs = 20; ; tries += 1) {
      if (closing !== undefined) throw new Error('The store is closed.');
      try {
        return await attempt(tries > 1);
      } catch (error) {
        if (isConflict(error) && (conflicts += 1) < mostConflicts) await sleep(Math.random() * 10 * conflicts);
        else if (!isAway(error)) throw error;
        else if (performance.now() + pauseMs > until) throw new StoreUnavailableError(codeOf(error) ?? 'no connection');
        else await sleep(pauseMs * (0.5 + Math.random()));
        pauseMs = Math.min(pauseMs * 2, longestPauseMs);
      }
    }
  };

  return {
    run: (work) => patiently((again) => withClient((client) => work(queryOn(client), again))),
    transaction: (work) => patiently((again) => withClient(async (client) => {
      await client.query('begin');
      try {
        const result = await work(queryOn(client), again);
        await client.query('commit');
        return result;
      } catch (error) {
        if (!isAway(error)) await client.query('rollback');
        throw error;
      }
    })),
    close: () => (closing ??= pool.end()),
  };
}

function queryOn(client: PoolClient): Query {
  return async <Row extends object>({ name, text }: Statement, values: readonly unknown[] = []) =>
    (await client.query<Row>({ name, text, values: [...values] })).rows;
}
