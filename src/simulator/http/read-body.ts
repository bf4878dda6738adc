import type { IncomingMessage } from 'node:http';
import { Aborted, Refusal } from './refusal.js';

/**
 * The body's bytes, at most `limit` of them.
 * @throws Refusal 413, Aborted
 */
export function readBody(request: IncomingMessage, limit: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= limit) chunks.push(chunk);
      else reject(new Refusal(413, 'too-large', `The body may have at most ${limit} bytes.`));
    });
    request.on('end', () => { resolve(Buffer.concat(chunks)); });
    request.on('error', () => { reject(new Aborted()); });
    request.on('close', () => { if (!request.complete) reject(new Aborted()); });
  });
}

/**
 * The body as JSON; an empty one is `{}`.
 * @throws Refusal 400 and 413, Aborted
 */
export async function readJson(request: IncomingMessage, limit = 1_000_000): Promise<unknown> {
  const body = await readBody(request, limit);
  if (body.length === 0) return {};
  try {
    return JSON.parse(body.toString('utf8')) as unknown;
  } catch {
    throw new Refusal(400, 'invalid', 'The body is not JSON.');
  }
}
