import type { IncomingMessage } from 'node:http';
import { Refusal } from './refusal.js';

const loopbackAddress = /^(127\.|::1$|::ffff:127\.)/;
const loopbackName = /^(localhost|127(\.\d+){3}|\[::1\])(:\d+)?$/i;

/**
 * Lets in only this machine, by name too: a page elsewhere whose name was bound to 127.0.0.1 stays out.
 * @throws Refusal 403
 */
export function requireLoopback(request: IncomingMessage): void {
  const address = request.socket.remoteAddress ?? '';
  if (!loopbackAddress.test(address)) throw new Refusal(403, 'not-local', 'Only this machine may use the phone and the control API.');
  if (!loopbackName.test(request.headers.host ?? '')) throw new Refusal(403, 'not-local', 'Open this as localhost or 127.0.0.1.');
  const origin = request.headers.origin;
  if (origin !== undefined && origin.replace(/^https?:\/\//, '') !== request.headers.host) {
    throw new Refusal(403, 'not-local', 'Another page may not use the phone and the control API.');
  }
}
