import type { ServerResponse } from 'node:http';
import type { ApiError } from '../api/types.js';
import { Refusal } from './refusal.js';

/** Ends the response with JSON, or without a body where there is none to give. */
export function sendJson(response: ServerResponse, status: number, body?: unknown, headers: Record<string, string> = {}): void {
  if (response.headersSent || response.destroyed) return;
  const bytes = body === undefined ? undefined : Buffer.from(JSON.stringify(body));
  response.writeHead(status, {
    'Cache-Control': 'no-store',
    ...headers,
    ...(bytes ? { 'Content-Type': 'application/json; charset=utf-8', 'Content-Length': bytes.length } : {}),
  });
  response.end(bytes);
}

export function sendText(response: ServerResponse, status: number, text: string): void {
  if (response.headersSent || response.destroyed) return;
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' });
  response.end(text);
}

/** Ends the response with what a refusal may tell; anything else is ours and tells nothing. One that has begun is cut off. */
export function sendRefusal(response: ServerResponse, error: unknown): void {
  if (response.headersSent) {
    if (!response.writableEnded) response.destroy();
    return;
  }
  const refusal = error instanceof Refusal ? error : new Refusal(500, 'failed', 'Something went wrong here. It has been noted.');
  const { agent, headers } = refusal.detail;
  const body: ApiError = { error: { code: refusal.code, message: refusal.message, ...(agent === undefined ? {} : { agent }) } };
  sendJson(response, refusal.status, body, { ...headers, ...(refusal.status === 413 ? { Connection: 'close' } : {}) });
}
