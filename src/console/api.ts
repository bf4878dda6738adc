import type { AgentText, ApiError, CaseSummary, CaseView, Credentials, Session, TakeOver } from '../server/api/types.js';

/** A refusal of the console API, or `offline` when there was no answer at all. */
export class ApiFailure extends Error {
  constructor(readonly code: string, message: string, readonly agent?: string) {
    super(message);
    this.name = 'ApiFailure';
  }
}

/** What an agent can do with a case. */
export type CaseAction = 'take' | 'hand-back' | 'close';

/** The console API, one function an address. Each throws {@link ApiFailure}. */
export const api = {
  session: () => call<Session>('GET', 'session'),
  signIn: (credentials: Credentials) => call<Session>('POST', 'session', credentials),
  signInDemo: () => call<Session>('POST', 'session/demo', {}),
  signOut: () => call<unknown>('DELETE', 'session'),
  cases: () => call<CaseSummary[]>('GET', 'cases'),
  case: (id: string) => call<CaseView>('GET', casePath(id)),
  act: (id: string, action: CaseAction) => call<unknown>('POST', casePath(id, action), {}),
  takeOver: (id: string, body: TakeOver) => call<unknown>('POST', casePath(id, 'take'), body),
  reply: (id: string, body: AgentText) => call<unknown>('POST', casePath(id, 'reply'), body),
  note: (id: string, body: AgentText) => call<unknown>('POST', casePath(id, 'note'), body),
};

/** Where the event stream is. */
export const eventsUrl = '/api/console/events';

function casePath(id: string, action?: string): string {
  return `cases/${encodeURIComponent(id)}${action ? `/${action}` : ''}`;
}

async function call<T>(method: string, path: string, body?: unknown): Promise<T> {
  const init: RequestInit = body === undefined
    ? { method }
    : { method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
  const response = await fetch(`/api/console/${path}`, { ...init, credentials: 'same-origin' }).catch(() => {
    throw new ApiFailure('offline', 'no answer');
  });
  const content: unknown = await response.json().catch(() => undefined);
  if (!response.ok) throw failureOf(content, response.status);
  return content as T;
}

function failureOf(content: unknown, status: number): ApiFailure {
  const error = (content as Partial<ApiError> | undefined)?.error;
  if (error?.code) return new ApiFailure(error.code, error.message, error.agent);
  return new ApiFailure(status === 401 ? 'unauthenticated' : 'failed', `HTTP ${status}`);
}
