import type { ServerResponse } from 'node:http';

/** Answers with JSON, unless the other side is gone or has its answer. */
export function answerJson(response: ServerResponse, status: number, body: unknown, type = 'application/json'): void {
  if (response.headersSent || response.destroyed) return;
  const bytes = Buffer.from(JSON.stringify(body));
  response.writeHead(status, { 'content-type': `${type}; charset=utf-8`, 'content-length': bytes.length, 'cache-control': 'no-store' });
  response.end(bytes);
}
