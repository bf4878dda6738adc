import type { IncomingMessage } from 'node:http';
import { Refusal, refusals } from './refusal.js';

/**
 * The body's bytes as they came.
 * @param limit in bytes
 * @throws Refusal 413 beyond the limit, 400 when the client hung up before the end.
 */
export function readBody(request: IncomingMessage, limit: number): Promise<Buffer> {
  const tooLarge = (): Refusal => refusals.tooLarge(`${Math.floor(limit / 1024)} KB`);
  if (Number(request.headers['content-length'] ?? 0) > limit) return Promise.reject(tooLarge());
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let length = 0;
    request.on('data', (chunk: Buffer) => {
      length += chunk.length;
      if (length <= limit) return void chunks.push(chunk);
      chunks.length = 0;
      reject(tooLarge());
    });
    request.once('end', () => {
      request.off('close', cut);
      resolve(Buffer.concat(chunks));
    });
    const cut = (): void => reject(new Refusal(400, 'invalid', 'The request ended too early.'));
    if (request.destroyed) cut();
    request.once('error', cut);
    request.once('close', cut);
  });
}

const jsonLimit = 64 * 1024;

/**
 * A JSON body; `undefined` where there is none.
 * @throws Refusal 415 when it is called something else (a form of another site cannot call itself JSON), 400, 413.
 */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  if (!isJson(request)) throw new Refusal(415, 'invalid', 'Send application/json.');
  const text = (await readBody(request, jsonLimit)).toString('utf8');
  if (text.trim() === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    throw refusals.invalid('The body is not JSON.');
  }
}

/** Whether the body is called JSON: what a form or a simple request of another site's page never is. */
export function isJson(request: IncomingMessage): boolean {
  return /^application\/json\s*(;|$)/i.test(request.headers['content-type'] ?? '');
}
