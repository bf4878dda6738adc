import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import { errorFields } from '../runtime/log.js';
import { Refusal, refusals } from './http/refusal.js';
import { setSecurityHeaders } from './http/security-headers.js';
import { sendRefusal } from './http/send.js';
import { findMount, withoutPrefix, type Mount } from './mounts.js';

/**
 * Sees every request before restify does.
 * @returns false when the request is dealt with.
 */
export type FrontDoor = (request: IncomingMessage, response: ServerResponse) => boolean;

export interface FrontDoorOptions {
  mounts: readonly Mount[];
  logger: Logger;
  /** While closing, what comes over connections that are still open is sent away, to come again. */
  closing(): boolean;
}

const whileClosing = /^\/(healthz|readyz)$/;

export function createFrontDoor({ mounts, logger, closing }: FrontDoorOptions): FrontDoor {
  return (request, response) => {
    const path = pathOf(request);
    setSecurityHeaders(response);
    response.on('error', () => undefined); // writing to a client that hung up
    if (path === undefined) {
      sendRefusal(response, refusals.invalid('The address or the Host header cannot be read.'));
      return false;
    }
    if (closing()) {
      response.setHeader('Connection', 'close');
      if (!whileClosing.test(path)) sendRefusal(response, new Refusal(503, 'unavailable', 'Stopping: try again.', { headers: { 'Retry-After': '5' } }));
      if (!whileClosing.test(path)) return false;
    }
    const mount = findMount(mounts, path);
    if (mount) handOver(mount, request, response, logger);
    return mount === undefined;
  };
}

/** restify builds a URL of host and path outside any handler: what makes that throw would end the process. */
function pathOf({ url = '', headers: { host } }: IncomingMessage): string | undefined {
  if (!url.startsWith('/') || !URL.canParse(`http://${host || 'localhost'}${url}`)) return undefined;
  return url.split('?', 1)[0];
}

function handOver(mount: Mount, request: IncomingMessage, response: ServerResponse, logger: Logger): void {
  request.url = withoutPrefix(request.url ?? '/', mount.prefix);
  Promise.resolve()
    .then(() => mount.handler(request, response))
    .catch((error: unknown) => {
      logger.error({ mount: mount.prefix, ...errorFields(error) }, 'a mounted handler threw');
      sendRefusal(response, error);
    });
}
