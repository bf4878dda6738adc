import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Seen {
  method: string;
  path: string;
  headers: IncomingMessage['headers'];
  body: Buffer;
}

export type Answer = (request: Seen, response: ServerResponse) => void;

/** A server that answers as a test says, and remembers what it was asked. */
export interface CloudApi {
  url: string;
  seen: Seen[];
  /** What to say to the next requests, in order; then `{ messages: [{ id: 'wamid.out<n>' }] }` again. */
  next(...answers: Answer[]): void;
  close(): Promise<void>;
}

export const json = (status: number, content: unknown, headers: Record<string, string> = {}): Answer => (_request, response) => {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(content));
};

export const refusal = (status: number, code: number, details = 'details', headers: Record<string, string> = {}): Answer =>
  json(status, { error: { message: `(#${code}) Refused`, type: 'OAuthException', code, error_data: { messaging_product: 'whatsapp', details }, fbtrace_id: 'A' } }, headers);

export const bytes = (content: Buffer): Answer => (_request, response) => { response.writeHead(200).end(content); };

export const cut: Answer = (_request, response) => { response.socket?.destroy(); };

export const silence: Answer = () => undefined;

export async function startCloudApi(): Promise<CloudApi> {
  const seen: Seen[] = [];
  const planned: Answer[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const asked = { method: request.method ?? '', path: request.url ?? '', headers: request.headers, body: Buffer.concat(chunks) };
      seen.push(asked);
      const answer = planned.shift() ?? json(200, { messaging_product: 'whatsapp', contacts: [], messages: [{ id: `wamid.out${seen.length}` }] });
      answer(asked, response);
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v24.0`,
    seen,
    next: (...answers) => planned.push(...answers),
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}
