import type { IncomingMessage } from 'node:http';

/** The query's parameters; of one that comes twice the last. */
export function queryOf(request: IncomingMessage): Record<string, string> {
  const [, query = ''] = (request.url ?? '').split(/\?(.*)/s, 2);
  return Object.fromEntries(new URLSearchParams(query));
}
