import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Listening {
  /** Without a slash at the end: `http://127.0.0.1:4004`. */
  url: string;
  port: number;
  close(): Promise<void>;
}

/** Serves a handler alone, on this machine unless a host is named. */
export async function listen(
  handler: (request: IncomingMessage, response: ServerResponse) => Promise<void>,
  { port = 0, host = '127.0.0.1' }: { port?: number; host?: string },
  prefix = '',
): Promise<Listening> {
  const server = createServer((request, response) => { void handler(request, response); });
  server.requestTimeout = 60_000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const bound = (server.address() as AddressInfo).port;
  const name = host.includes(':') ? `[${host}]` : host;
  return {
    url: `http://${name}:${bound}${prefix}`,
    port: bound,
    close: () => new Promise((resolve) => {
      server.close(() => { resolve(); });
      server.closeAllConnections();
    }),
  };
}
