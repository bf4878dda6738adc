import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import { errorFields } from '../runtime/log.js';
import { Refusal, refusals } from './http/refusal.js';
import { setSecurityHeaders } from './http/security-headers.js';
import { sendRefusal } from './http/send.js';
import { findMount, withoutPrefix, type Mount } from './mounts.js';

/** Sees every request before restify does. */
export interface FrontDoor {
  /** @returns false when the request is dealt with. */
  admit(request: IncomingMessage, response: ServerResponse): boolean;
  /** Ends what mounts stream without end. */
  endStreams(): void;
}

export interface FrontDoorOptions {
  mounts: readonly Mount[];
  logger: Logger;
  /** While closing, what comes over connections that are still open is sent away, to come again. */
  closing(): boolean;
}

const whileClosing = /^\/(healthz|readyz)$/;

export function createFrontDoor({ mounts, logger, closing }: FrontDoorOptions): FrontDoor {
  const mounted = new Set<ServerResponse>();
  const handOver = (mount: Mount, request: IncomingMessage, response: ServerResponse): void => {
    mounted.add(response);
    response.once('close', () => mounted.delete(response));
    request.url = withoutPrefix(request.url ?? '/', mount.prefix);
    Promise.resolve()
      .then(() => mount.handler(request, response))
      .catch((error: unknown) => {
        logger.error({ mount: mount.prefix, ...errorFields(error) }, 'a mounted handler threw');
        sendRefusal(response, error);
      });
  };
  return {
    admit(request, response) {
      const path = pathOf(request);
      setSecurityHeaders(response, { microphone: mounts.length > 0 });
      response.on('error', () => undefined); // writing to a client that hung up
      if (closing()) response.setHeader('Connection', 'close');
      const refusal = refuse(path, closing());
      const mount = findMount(mounts, path ?? '');
      if (refusal) sendRefusal(response, refusal);
      else if (mount) handOver(mount, request, response);
      return !refusal && !mount;
    },
    endStreams() {
      for (const response of mounted) if (/^text\/event-stream/.test(String(response.getHeader('Content-Type')))) response.end();
    },
  };
}

function refuse(path: string | undefined, closing: boolean): Refusal | undefined {
  if (path === undefined) return refusals.invalid('The address or the Host header cannot be read.');
  if (!closing || whileClosing.test(path)) return undefined;
  return new Refusal(503, 'unavailable', 'Stopping: try again.', { headers: { 'Retry-After': '5' } });
}

/** restify builds a URL of host and path outside any handler: what makes that throw would end the process. */
function pathOf({ url = '', headers: { host } }: IncomingMessage): string | undefined {
  if (!url.startsWith('/') || !URL.canParse(`http://${host || 'localhost'}${url}`)) return undefined;
  return url.split('?', 1)[0];
}
