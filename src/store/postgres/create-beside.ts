import type { Activity } from '../../activity/activity.js';
import type { Store } from '../contract.js';
import type { Database, Statement } from './database.js';
import { escapeText, unescapeText } from './escape-text.js';

const statements = {
  absorbed: { name: 'absorbed', text: 'select id from merged where conversation = $1' },
  history: {
    name: 'history', text: `
      select t.activity from transcript t left join conversations c on c.id = t.conversation
      where t.conversation = any ($1) and (c.id is null or t.position < c.transcript_start) order by t.conversation, t.position`,
  },
  putMedia: {
    name: 'put-media', text: `
      insert into media (conversation, sha256, content_type, bytes) values ($1, $2, $3, $4)
      on conflict (conversation, sha256) do update set content_type = excluded.content_type, bytes = excluded.bytes`,
  },
  getMedia: {
    name: 'get-media', text: `
      select content_type, bytes from media where sha256 = $2 and conversation in (select $1 union all select m.id from merged m where m.conversation = $1) limit 1`,
  },
} satisfies Record<string, Statement>;

const hash = /^[0-9a-f]{64}$/;

/** What is kept of a conversation that does not come with it: its history and media. */
export function createBeside(database: Database): Pick<Store, 'history' | 'putMedia' | 'getMedia'> {
  return {
    history: (id) => database.run(async (query) => {
      const absorbed = await query<{ id: string }>(statements.absorbed, [escapeText(id)]);
      const rows = await query<{ activity: string }>(statements.history, [[escapeText(id), ...absorbed.map((one) => one.id)]]);
      const activities = rows.map(({ activity }) => JSON.parse(activity) as Activity);
      return absorbed.length === 0 ? activities : activities.sort((a, b) => Date.parse(a.timestamp) - Date.parse(b.timestamp));
    }),
    putMedia: async (conversation, { sha256, contentType, bytes }) => {
      if (!hash.test(sha256)) throw new TypeError('Media is kept by its SHA-256, 64 hexadecimal digits.');
      await database.run((query) => query(statements.putMedia, [escapeText(conversation), sha256, escapeText(contentType), bytes]));
    },
    getMedia: async (conversation, sha256) => {
      if (!hash.test(sha256)) return undefined;
      const [row] = await database.run((query) => query<{ content_type: string; bytes: Buffer }>(statements.getMedia, [escapeText(conversation), sha256]));
      return row && { contentType: unescapeText(row.content_type), bytes: row.bytes };
    },
  };
}
