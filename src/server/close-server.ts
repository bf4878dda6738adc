import type { Server } from 'node:http';
import type { Clock } from '../runtime/clock.js';

/** In milliseconds. */
const graceMs = 5_000;

/** Takes no more connections, waits for the requests in flight, and cuts what has not come to an end in time. */
export async function closeServer(server: Pick<Server, 'close' | 'closeAllConnections' | 'closeIdleConnections'>, clock: Clock): Promise<void> {
  const callOff = clock.after(graceMs, () => server.closeAllConnections());
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
  });
  callOff();
}
