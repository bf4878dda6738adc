import type { IncomingMessage, ServerResponse } from 'node:http';

/** Another HTTP handler that lives at an address of ours: the demo's simulator and carrier. */
export interface Mount {
  /** `/simulator`: served there and below. */
  prefix: string;
  /** Gets the request with the prefix taken off its `url`, its body unread, and answers on its own. */
  handler(request: IncomingMessage, response: ServerResponse): void | Promise<void>;
}

/** The mount that a request belongs to. */
export function findMount(mounts: readonly Mount[], path: string): Mount | undefined {
  return mounts.find(({ prefix }) => path === prefix || path.startsWith(`${prefix}/`));
}

/** The request's address as the mount sees it: always from `/` on. */
export function withoutPrefix(url: string, prefix: string): string {
  const rest = url.slice(prefix.length);
  return rest.startsWith('/') ? rest : `/${rest}`;
}
