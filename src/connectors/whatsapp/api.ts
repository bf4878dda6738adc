import { Agent, FormData, request, type Dispatcher } from 'undici';
import type { ConnectorError } from '../contract.js';
import { answerError } from './errors.js';
import { networkError } from './network-error.js';
import { record, type Json } from './payloads.js';

export interface ApiOptions {
  /** With its version: `https://graph.facebook.com/v24.0`. */
  apiUrl: string;
  accessToken: string;
  /** For one request, its answer included; files get six times as long. */
  timeoutMs: number;
  dispatcher?: Dispatcher | undefined;
}

/** The Cloud API over HTTP. Both calls throw ConnectorError. */
export interface Api {
  url: URL;
  call(method: 'GET' | 'POST', path: string, body?: FormData | Json): Promise<Json>;
  /** A file's bytes, `undefined` beyond `limit`. */
  download(address: URL, limit: number): Promise<Buffer | undefined>;
  close(): Promise<void>;
}

/** No answer of the API is longer; an error page of somebody in between may be. */
const answerLimit = 1024 * 1024;

export function createApi({ apiUrl, accessToken, timeoutMs, dispatcher }: ApiOptions): Api {
  const own = dispatcher ? undefined : new Agent({ connections: 64, connect: { timeout: timeoutMs / 2 } });
  const base = `${apiUrl.replace(/\/+$/, '')}/`;

  async function ask(method: 'GET' | 'POST', address: string | URL, body?: FormData | Json): Promise<Dispatcher.ResponseData> {
    const isFile = address instanceof URL || body instanceof FormData;
    try {
      return await request(address, {
        method,
        dispatcher: dispatcher ?? own!,
        signal: AbortSignal.timeout(isFile ? timeoutMs * 6 : timeoutMs),
        headers: { authorization: `Bearer ${accessToken}`, ...(body && !isFile ? { 'content-type': 'application/json' } : {}) },
        ...(body === undefined ? {} : { body: body instanceof FormData ? body : JSON.stringify(body) }),
      });
    } catch (error) {
      throw networkError(error);
    }
  }

  return {
    url: new URL(base),
    async call(method, path, body) {
      const answer = await ask(method, base + path, body);
      const read = parse(await readUpTo(answer, answerLimit));
      if (answer.statusCode !== 200) throw refusal(answer, read);
      return record(read);
    },
    async download(address, limit) {
      const answer = await ask('GET', address);
      if (answer.statusCode !== 200) throw refusal(answer, parse(await readUpTo(answer, answerLimit)));
      return readUpTo(answer, limit);
    },
    close: async () => own?.close(),
  };
}

function refusal({ statusCode, headers }: Dispatcher.ResponseData, body: unknown): ConnectorError {
  const retryAfter = headers['retry-after'];
  return answerError({ status: statusCode, body, retryAfter: typeof retryAfter === 'string' ? retryAfter : undefined, now: Date.now() });
}

/** The body, or `undefined` as soon as it is longer than `limit`; the rest isn't read. */
async function readUpTo({ body }: Dispatcher.ResponseData, limit: number): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of body as AsyncIterable<Buffer>) {
      length += chunk.length;
      if (length > limit) return undefined;
      chunks.push(chunk);
    }
  } catch (error) {
    throw networkError(error);
  }
  return Buffer.concat(chunks);
}

function parse(body: Buffer | undefined): unknown {
  try {
    return JSON.parse(body?.toString('utf8') ?? '');
  } catch {
    return undefined;
  }
}
