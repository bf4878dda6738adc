import { useCallback, useState } from 'preact/hooks';
import type { CaseSummary } from '../../server/api/types.js';
import type { CaseAction } from '../api.js';
import { api, ApiFailure } from '../api.js';
import { words } from '../i18n.js';
import { useLatest } from './use-latest.js';

export interface Actions {
  /** What the agent is to be told, a sentence. */
  problem: string;
  /** The action that is under way. */
  busy: CaseAction | undefined;
  forget(): void;
  /** @returns whether it was done. */
  act(one: CaseSummary, action: CaseAction): Promise<boolean>;
  /** Takes the case from the agent who has it. @returns whether it was done. */
  takeOver(one: CaseSummary): Promise<boolean>;
  write(one: CaseSummary, kind: 'reply' | 'note', text: string): Promise<boolean>;
}

/** What an agent does, with a refusal told in words: who was faster, what has ended. */
export function useActions(options: { reload(): Promise<void>; onUnauthenticated(): void }): Actions {
  const [problem, setProblem] = useState('');
  const [busy, setBusy] = useState<CaseAction>();
  const latest = useLatest(options);

  const attempt = useCallback(async (work: Promise<unknown>): Promise<boolean> => {
    try {
      await work;
      setProblem('');
      return true;
    } catch (error) {
      if (error instanceof ApiFailure && error.code === 'unauthenticated') latest.current.onUnauthenticated();
      setProblem(renderProblem(error));
      return false;
    } finally {
      void latest.current.reload();
    }
  }, [latest]);

  return {
    problem,
    busy,
    forget: useCallback(() => setProblem(''), []),
    act: useCallback(async (one, action) => {
      setBusy(action);
      return attempt(api.act(one.id, action)).finally(() => setBusy(undefined));
    }, [attempt]),
    takeOver: useCallback(async (one) => {
      setBusy('take');
      return attempt(api.takeOver(one.id, { from: one.agent?.id ?? '' })).finally(() => setBusy(undefined));
    }, [attempt]),
    write: useCallback((one, kind, text) => attempt(api[kind](one.id, { text })), [attempt]),
  };
}

function renderProblem(error: unknown): string {
  if (!(error instanceof ApiFailure)) return words.failed;
  if (error.code === 'taken' && error.agent) return words.takenBy(error.agent);
  return words.errors[error.code] ?? words.failed;
}
