import type { Case, Store } from '../contract.js';
import type { Database, Statement } from './database.js';
import { escapeText, unescapeText } from './escape-text.js';

export const listStatements = {
  find: { name: 'find', text: 'select conversation as id from aliases where key = $1' },
  mergedInto: { name: 'merged-into', text: 'select conversation as id from merged where id = $1' },
  findCase: { name: 'find-case', text: 'select conversation as id from cases where id = $1 limit 1' },
  findOutbox: {
    name: 'find-outbox', text: '(select conversation as id from outbox where key = $1 limit 1) union all (select conversation from outbox where message_id = $1 limit 1) limit 1',
  },
  unfinished: { name: 'unfinished', text: 'select id from conversations where pending > 0 or has_open order by ready_at' },
  waking: { name: 'waking', text: 'select id, wake_at as at from conversations where wake_at is not null order by wake_at' },
  openCases: { name: 'open-cases', text: `select one from cases where status <> 'closed' order by opened_at desc` },
  closedCases: { name: 'closed-cases', text: `select one from cases where status = 'closed' order by ended_at desc limit $1` },
} satisfies Record<string, Statement>;

type Lists = Pick<Store, 'find' | 'mergedInto' | 'findCase' | 'findOutbox' | 'unfinished' | 'waking' | 'cases'>;

/** What is found across conversations, by the tables' indexes. */
export function createLists(database: Database): Lists {
  const idBy = (statement: Statement) => async (key: string): Promise<string | undefined> => {
    const [row] = await database.run((query) => query<{ id: string }>(statement, [escapeText(key)]));
    return row && unescapeText(row.id);
  };
  return {
    find: idBy(listStatements.find),
    mergedInto: idBy(listStatements.mergedInto),
    findCase: idBy(listStatements.findCase),
    findOutbox: idBy(listStatements.findOutbox),
    unfinished: async () => {
      const rows = await database.run((query) => query<{ id: string }>(listStatements.unfinished));
      return rows.map(({ id }) => unescapeText(id));
    },
    waking: async () => {
      const rows = await database.run((query) => query<{ id: string; at: string }>(listStatements.waking));
      return rows.map(({ id, at }) => ({ conversation: unescapeText(id), at }));
    },
    cases: ({ closed }) => database.run(async (query) => {
      const open = await query<{ one: string }>(listStatements.openCases);
      const ended = await query<{ one: string }>(listStatements.closedCases, [closed]);
      return [...open, ...ended].map(({ one }) => JSON.parse(one) as Case);
    }),
  };
}
