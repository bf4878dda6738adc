import { type Agent, request } from 'undici';

/** Posts one webhook. Returns the HTTP status, or why there was none: `timeout`, `ECONNREFUSED` … */
export async function post(url: string, body: string, signature: string | null, timeoutMs: number, agent: Agent): Promise<string> {
  try {
    const answer = await request(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'user-agent': 'facebookexternalua', ...(signature !== null && { 'x-hub-signature-256': signature }) },
      body,
      dispatcher: agent,
      signal: AbortSignal.timeout(timeoutMs),
    });
    await answer.body.dump();
    return String(answer.statusCode);
  } catch (error) {
    return reasonOf(error);
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'error';
  if (error.name === 'TimeoutError' || error.name === 'AbortError') return 'timeout';
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
}
