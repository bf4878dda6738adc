import type { Server, ServerResponse } from 'node:http';
import type { Clock } from '../runtime/clock.js';

/** In milliseconds. */
const graceMs = 5_000;

/** Takes no more connections, waits for the requests in flight, and cuts what has not come to an end in time. */
export async function closeServer(server: Server, clock: Clock): Promise<void> {
  const callOff = clock.after(graceMs, () => server.closeAllConnections());
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
  });
  callOff();
}

/** Has a connection end with its last response while `closing`, not when it has been idle for long enough. */
export function endConnections(server: Server, closing: () => boolean): void {
  server.on('request', (_request, response: ServerResponse) => {
    response.once('close', () => {
      if (closing()) setImmediate(() => server.closeIdleConnections());
    });
  });
}
