import { randomBytes } from 'node:crypto';
import type { Claims } from '../contract.js';
import type { Database, Statement } from './database.js';
import { escapeText, unescapeText } from './escape-text.js';
import type { Held } from './held.js';
import { listen, type Listening } from './listen.js';

const statements = {
  hold: { name: 'hold', text: 'select hold_conversation($1, $2) as holder' },
  beat: { name: 'beat', text: `select lapsed, claimed from beat($1, $2::float8 * interval '1 millisecond', $3, $4)` },
  release: { name: 'release', text: 'update conversations c set owner = null where c.id = any ($1) and c.owner = $2' },
  leave: {
    name: 'leave', text: 'with gone as (delete from workers w where w.owner = $1) update conversations c set owner = null where c.owner = $1',
  },
  /** Writes nothing else: a notification in a transaction that writes would have all such transactions end one by one. */
  tell: { name: 'tell', text: 'select pg_notify(given.channel, given.id) from unnest($1::text[], $2::text[]) as given (channel, id)' },
  own: { name: 'own-work', text: 'select c.id from conversations c where c.owner = $1 and (c.pending > 0 or c.has_open)' },
} satisfies Record<string, Statement>;

interface Options {
  url: string;
  database: Database;
  held: Held;
  livesMs: number;
}

export function createClaims({ url, database, held, livesMs }: Options): Claims {
  let listening: Listening | undefined;
  let livedAt = -Infinity;
  const tell = createTelling(database);
  const isAlive = (): boolean => performance.now() - livedAt < livesMs;

  const beat = async (limit: number, now: string): Promise<string[]> => {
    const began = performance.now();
    const [row] = await database.run((query) => query<{ lapsed: boolean; claimed: string[] }>(statements.beat, [held.self, livesMs, now, limit]));
    if (row!.lapsed) held.clear();
    livedAt = began;
    const claimed = row!.claimed.map(unescapeText);
    for (const id of claimed) held.note(id, held.self!);
    return claimed;
  };

  const leave = async (): Promise<void> => {
    if (held.self === undefined) return;
    const { self } = held;
    held.self = undefined;
    held.clear();
    await listening?.stop();
    await database.run((query) => query(statements.leave, [self])).catch(() => undefined);
  };

  return {
    join: async (work) => {
      await leave();
      const self = randomBytes(9).toString('hex');
      held.self = self;
      await beat(0, '');
      const ownWork = async (): Promise<void> => {
        const rows = await database.run((query) => query<{ id: string }>(statements.own, [self]));
        for (const { id } of rows) work(unescapeText(id));
      };
      listening = await listen({ url, channel: channelOf(self), heard: (id) => { work(unescapeText(id)); }, connectedAgain: ownWork });
    },
    hold: async (conversation) => {
      if (held.self === undefined || (held.has(conversation) && isAlive())) return true;
      const [row] = await database.run((query) => query<{ holder: string | null }>(statements.hold, [escapeText(conversation), held.self]));
      const holder = row?.holder ?? null;
      held.note(conversation, holder);
      if (holder === null || holder === held.self) return true;
      tell(holder, conversation);
      return false;
    },
    beat,
    release: async (conversations) => {
      held.forget(conversations);
      if (conversations.length > 0) await database.run((query) => query(statements.release, [conversations.map(escapeText), held.self]));
    },
    leave,
  };
}

function channelOf(owner: string): string {
  return `schalter_${owner}`;
}

/** Tells others of work, all that comes in one go at once. One that is not told finds it when it looks for itself. */
function createTelling(database: Database): (holder: string, conversation: string) => void {
  let waiting = new Map<string, [string, string]>();
  return (holder, conversation) => {
    const id = escapeText(conversation);
    if (waiting.size === 0) {
      setImmediate(() => {
        const all = [...waiting.values()];
        waiting = new Map();
        database.run((query) => query(statements.tell, [all.map(([channel]) => channel), all.map(([, each]) => each)])).catch(() => undefined);
      });
    }
    waiting.set(`${holder} ${id}`, [channelOf(holder), id]);
  };
}
