import { useEffect, useState } from 'preact/hooks';
import type { CaseView } from '../../server/api/types.js';
import { api, ApiFailure } from '../api.js';

export interface OpenCase {
  view: CaseView | undefined;
  /** The server knows no such case. */
  missing: boolean;
}

/** One case, whole; read again whenever `version` grows. An answer that was overtaken is dropped. */
export function useCase(id: string | undefined, version: number): OpenCase {
  const [view, setView] = useState<CaseView>();
  const [missing, setMissing] = useState(false);

  useEffect(() => {
    setMissing(false);
    if (!id) return;
    let current = true;
    api.case(id).then(
      (answer) => { if (current) setView(answer); },
      (error: unknown) => { if (current) setMissing(error instanceof ApiFailure && error.code === 'not-found'); },
    );
    return () => { current = false; };
  }, [id, version]);

  return { view: view?.id === id ? view : undefined, missing };
}
