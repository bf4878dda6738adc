import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { CaseSummary } from '../../server/api/types.js';
import { api, ApiFailure, eventsUrl } from '../api.js';
import type { Connection } from '../live.js';
import { openLive } from '../live.js';
import { putCase } from '../queue.js';
import { tellFrame } from '../tell-frame.js';
import { useLatest } from './use-latest.js';

export interface CasesOptions {
  /** A case has just opened, or had while the line was down. */
  onRing(opened: CaseSummary): void;
  onUnauthenticated(): void;
}

export interface Cases {
  /** `undefined` until the first answer. */
  cases: CaseSummary[] | undefined;
  connection: Connection;
  /** Grows with each change of a case, by id: a reason to read it again. */
  changes: Record<string, number>;
  reload(): Promise<void>;
}

/** All cases, live. */
export function useCases({ onRing, onUnauthenticated }: CasesOptions): Cases {
  const [cases, setCases] = useState<CaseSummary[]>();
  const [connection, setConnection] = useState<Connection>('connecting');
  const [changes, setChanges] = useState<Record<string, number>>({});
  const known = useRef<Set<string>>();
  const handlers = useLatest({ onRing, onUnauthenticated });

  const changed = useCallback((ids: string[]) => {
    setChanges((old) => ({ ...old, ...Object.fromEntries(ids.map((id) => [id, (old[id] ?? 0) + 1])) }));
  }, []);

  const reload = useCallback(async () => {
    const list = await api.cases().catch((error: unknown) => {
      if (error instanceof ApiFailure && error.code === 'unauthenticated') handlers.current.onUnauthenticated();
      return undefined;
    });
    if (!list) return;
    const missed = known.current && list.find((one) => one.status === 'waiting' && !known.current?.has(one.id));
    known.current = new Set(list.map((one) => one.id));
    setCases(list);
    changed(list.map((one) => one.id));
    if (missed) handlers.current.onRing(missed);
  }, [changed, handlers]);

  useEffect(() => openLive(eventsUrl, {
    connection: (state) => {
      setConnection(state);
      if (state !== 'connecting') void reload();
    },
    case: (event) => {
      const isNew = known.current ? !known.current.has(event.case.id) : false;
      known.current?.add(event.case.id);
      setCases((list) => putCase(list ?? [], event.case));
      changed([event.case.id]);
      if (event.case.status === 'waiting' && (event.ring || isNew)) handlers.current.onRing(event.case);
    },
    diagnostics: ({ diagnostics }, isNews) => tellFrame({ tell: 'diagnostics', diagnostics, isNews }),
  }), [reload, changed, handlers]);

  return { cases, connection, changes, reload };
}
