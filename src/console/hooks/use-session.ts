import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Credentials, Session } from '../../server/api/types.js';
import { api } from '../api.js';

const stayedOut = 'schalter.signed-out';

export interface SessionControl {
  /** `undefined` while it is being asked for. */
  session: Session | undefined;
  /** The session ended by itself. */
  expired: boolean;
  signIn(credentials: Credentials): Promise<void>;
  signInDemo(): Promise<void>;
  signOut(): Promise<void>;
  /** The server no longer knows us; after a restart of the demo it gets to know us again by itself. */
  expire(): void;
}

const nobody: Session = { agent: null, demo: false };

/** Who sits here. The demo signs in by itself, unless the agent has just signed out. */
export function useSession(): SessionControl {
  const [session, setSession] = useState<Session>();
  const [expired, setExpired] = useState(false);

  const demo = session?.demo ?? false;

  const enter = useCallback((next: Session) => {
    setSession(next);
    setExpired(false);
    sessionStorage.removeItem(stayedOut);
  }, []);

  useEffect(() => {
    const start = async (): Promise<void> => {
      const found = await api.session().catch(() => nobody);
      const enterDemo = found.demo && !found.agent && sessionStorage.getItem(stayedOut) === null;
      setSession(enterDemo ? await api.signInDemo().catch(() => found) : found);
    };
    void start();
  }, []);

  return {
    session,
    expired,
    signIn: useCallback(async (credentials) => enter(await api.signIn(credentials)), [enter]),
    signInDemo: useCallback(async () => enter(await api.signInDemo()), [enter]),
    signOut: useCallback(async () => {
      await api.signOut();
      sessionStorage.setItem(stayedOut, 'yes');
      setSession({ agent: null, demo });
    }, [demo]),
    expire: useCallback(() => {
      const leave = (): void => {
        setExpired(true);
        setSession({ agent: null, demo });
      };
      if (demo) api.signInDemo().then(enter, leave);
      else leave();
    }, [demo, enter]),
  };
}
