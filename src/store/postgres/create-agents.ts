import type { AgentAccount, Store } from '../contract.js';
import type { Database, Statement } from './database.js';
import { escapeText, unescapeText } from './escape-text.js';

const statements = {
  all: { name: 'agents', text: 'select id, name, password from agents order by position' },
  put: {
    name: 'put-agent', text: `
      insert into agents (id, name, password) values ($1, $2, $3) on conflict (id) do update set name = excluded.name, password = excluded.password`,
  },
  remove: { name: 'remove-agent', text: 'delete from agents where id = $1 returning id' },
} satisfies Record<string, Statement>;

/** The agents' logins. */
export function createAgents(database: Database): Pick<Store, 'agents' | 'putAgent' | 'removeAgent'> {
  return {
    agents: async () => {
      const rows = await database.run((query) => query<AgentAccount>(statements.all));
      return rows.map(({ id, name, password }) => ({ id: unescapeText(id), name: unescapeText(name), password: unescapeText(password) }));
    },
    putAgent: async ({ id, name, password }) => {
      await database.run((query) => query(statements.put, [id, name, password].map(escapeText)));
    },
    removeAgent: async (id) => (await database.run((query) => query(statements.remove, [escapeText(id)]))).length > 0,
  };
}
