import type { Agent } from '../../runtime/runtime.js';
import type { Store } from '../../store/contract.js';
import type { Credentials } from '../api/types.js';
import { refusals } from '../http/refusal.js';
import { createAttempts } from './attempts.js';
import { createLine } from './line.js';
import { longestPassword, unguessableHash, verifyPassword } from './password.js';
import { createSessions } from './sessions.js';

/** Who may use the console. */
export interface Auth {
  /**
   * @returns the session's token
   * @throws Refusal 401 for a wrong password and an unknown account alike, after the same work; 429 after too many.
   */
  signIn(credentials: Credentials, address: string): Promise<string>;
  /** Lets an agent in without a password: the demo. */
  admit(agent: Agent): string;
  /** Who that is, unless the session ended, or the account was removed or got another password since. */
  find(token: string | undefined): Promise<Agent | undefined>;
  /** The same without asking the store: what ended there is noticed at the next `find` or `refresh`. */
  glance(token: string | undefined): Agent | undefined;
  /** Ends every session whose account was removed or got another password: one look at the store for all of them. */
  refresh(): Promise<void>;
  signOut(token: string | undefined): void;
}

/** Each password checked takes 32 MB and a thread that the disk needs too. */
const checking = { running: 2, waiting: 20 };

/** @param now milliseconds since 1970 */
export function createAuth(store: Pick<Store, 'agents'>, now: () => number): Auth {
  const sessions = createSessions(now);
  const attempts = createAttempts(now);
  const line = createLine(checking);
  const stranger = unguessableHash();
  const account = async (id: string) => (await store.agents()).find((candidate) => candidate.id === id);

  return {
    async signIn({ id, password }, address) {
      const wait = attempts.begin(id, address);
      if (wait > 0) throw refusals.tooMany(wait / 1000);
      const known = await account(id);
      const right = await line(() => verifyPassword(password.slice(0, longestPassword), known?.password ?? stranger));
      if (!known || !right) throw refusals.unauthenticated('This name and password do not go together.');
      attempts.succeed(id, address);
      return sessions.open({ id: known.id, name: known.name }, known.password);
    },
    admit: (agent) => sessions.open(agent, undefined),
    async find(token) {
      const session = sessions.find(token);
      if (session?.password === undefined) return session?.agent;
      if ((await account(session.agent.id))?.password === session.password) return session.agent;
      sessions.close(token);
      return undefined;
    },
    glance: (token) => sessions.find(token)?.agent,
    async refresh() {
      const passwords = new Map((await store.agents()).map(({ id, password }) => [id, password]));
      sessions.closeWhere(({ agent, password }) => password !== undefined && passwords.get(agent.id) !== password);
    },
    signOut: (token) => sessions.close(token),
  };
}
