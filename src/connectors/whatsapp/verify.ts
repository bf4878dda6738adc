import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { WebhookRequest } from '../contract.js';

const header = 'x-hub-signature-256';

/**
 * Does the signature fit the body's bytes? `X-Hub-Signature-256: sha256=<hex HMAC-SHA256(app secret, raw body)>`;
 * Meta signs an ASCII-escaped body, so only the bytes as they came will do.
 */
export function verifySignature(request: WebhookRequest, appSecret: string): boolean {
  const signature = /^sha256=([0-9a-f]{64})$/i.exec(soleHeader(request.headers) ?? '')?.[1];
  if (signature === undefined || appSecret === '') return false;
  const expected = createHmac('sha256', appSecret).update(request.body).digest();
  return timingSafeEqual(expected, Buffer.from(signature, 'hex'));
}

/** The answer to Meta's subscription handshake: the bare challenge, when the token is ours. */
export function answerHandshake(query: Record<string, string>, verifyToken: string): string | undefined {
  const { 'hub.mode': mode, 'hub.verify_token': token, 'hub.challenge': challenge } = query;
  if (mode !== 'subscribe' || typeof token !== 'string' || typeof challenge !== 'string') return undefined;
  const ours = verifyToken !== '' && timingSafeEqual(digest(token), digest(verifyToken));
  return ours && challenge.length <= 1024 ? challenge : undefined;
}

function soleHeader(headers: WebhookRequest['headers']): string | undefined {
  const name = Object.keys(headers).find((key) => key.toLowerCase() === header);
  const value = name === undefined ? undefined : headers[name];
  return Array.isArray(value) ? (value.length === 1 ? value[0] : undefined) : value;
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
