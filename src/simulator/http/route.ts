import type { IncomingMessage, ServerResponse } from 'node:http';

/** One request as its handler sees it. */
export interface Call {
  request: IncomingMessage;
  response: ServerResponse;
  /** What the pattern's `:names` hold, decoded. */
  params: Record<string, string>;
  query: URLSearchParams;
  /** The simulator's own address as its caller sees it, without a slash at the end. */
  base: string;
}

export interface Route {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** `/:version/:id/messages`; a `*` at the end takes the rest. */
  path: string;
  handle(call: Call): void | Promise<void>;
}

/** What `:names` hold where `path` fits the pattern. */
function matchPath(pattern: string, path: string): Record<string, string> | undefined {
  const wanted = pattern.split('/');
  const given = path.split('/');
  const params: Record<string, string> = {};
  for (const [index, part] of wanted.entries()) {
    if (part === '*') return { ...params, rest: given.slice(index).join('/') };
    const value = given[index];
    if (value === undefined) return undefined;
    if (part.startsWith(':') && value !== '') params[part.slice(1)] = decode(value);
    else if (part !== value) return undefined;
  }
  return given.length === wanted.length ? params : undefined;
}

/** The route for a request: by path first, so that a wrong method can be told from an unknown path. */
export function findRoute(routes: readonly Route[], method: string, path: string): { route: Route; params: Record<string, string> } | 'wrong-method' | undefined {
  let seen = false;
  for (const route of routes) {
    const params = matchPath(route.path, path);
    if (!params) continue;
    if (route.method === method || (route.method === 'GET' && method === 'HEAD')) return { route, params };
    seen = true;
  }
  return seen ? 'wrong-method' : undefined;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
