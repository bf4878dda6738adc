import type { IncomingMessage } from 'node:http';
import { sessionMs } from '../auth/sessions.js';
import { isHttps } from '../http/client.js';
import { readCookie, renderCookie } from '../http/cookies.js';

const name = 'schalter_session';
const path = '/api/console';

export function readSessionToken(request: IncomingMessage): string | undefined {
  return readCookie(request, name);
}

/** The header that keeps a session's token in the browser, or (without one) forgets it. */
export function sessionCookie(request: IncomingMessage, token: string | undefined): Record<string, string> {
  const maxAge = token === undefined ? 0 : sessionMs / 1000;
  return { 'Set-Cookie': renderCookie(name, token ?? '', { path, maxAge, secure: isHttps(request) }) };
}
