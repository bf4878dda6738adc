import type { ServerResponse } from 'node:http';
import type { House } from './house.js';
import { sendJson } from './http/send.js';

/** The process lives. */
export async function answerHealth(response: ServerResponse): Promise<void> {
  sendJson(response, 200, { status: 'ok' });
}

/** Requests are served: not yet while starting, no more while stopping. */
export async function answerReadiness({ ready, runtime }: House, response: ServerResponse): Promise<void> {
  if (ready()) sendJson(response, 200, { status: 'ready', project: runtime.project.version });
  else sendJson(response, 503, { status: 'not ready' }, { 'Retry-After': '5' });
}
