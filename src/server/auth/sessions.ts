import { createHash, randomBytes } from 'node:crypto';
import type { Agent } from '../../runtime/runtime.js';

/** A sign-in lasts one working day. */
export const sessionMs = 12 * 3_600_000;

export interface SignedIn {
  agent: Agent;
  /** The password's hash that was signed in with: another one ends the session. `undefined`: no password was asked for. */
  password: string | undefined;
  /** Milliseconds since 1970. */
  expiresAt: number;
}

/**
 * Who is signed in. Kept in memory by the token's hash: a restart signs everybody out, and several processes would each
 * have their own.
 */
export interface Sessions {
  /** @returns the token for the cookie: 256 random bits, kept nowhere here. */
  open(agent: Agent, password: string | undefined): string;
  find(token: string | undefined): SignedIn | undefined;
  close(token: string | undefined): void;
  closeWhere(ended: (session: SignedIn) => boolean): void;
}

/** @param now milliseconds since 1970 */
export function createSessions(now: () => number): Sessions {
  const byHash = new Map<string, SignedIn>();
  const closeWhere = (ended: (session: SignedIn) => boolean): void => {
    for (const [hash, session] of byHash) if (ended(session)) byHash.delete(hash);
  };
  return {
    open(agent, password) {
      closeWhere(({ expiresAt }) => expiresAt <= now());
      const token = randomBytes(32).toString('base64url');
      byHash.set(hashToken(token), { agent, password, expiresAt: now() + sessionMs });
      return token;
    },
    find(token) {
      const session = token === undefined ? undefined : byHash.get(hashToken(token));
      return session && session.expiresAt > now() ? session : undefined;
    },
    close(token) {
      if (token !== undefined) byHash.delete(hashToken(token));
    },
    closeWhere,
  };
}

function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('base64');
}
