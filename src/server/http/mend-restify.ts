import { ServerResponse } from 'node:http';
import 'restify';

/**
 * restify replaces `writeHead` for every HTTP server of the process, and its own returns nothing
 * (restify 12, `lib/response.js`): `response.writeHead(200).end()` then throws in the simulator, too. This gives the response back.
 */
function mend(): void {
  const restifyWriteHead = ServerResponse.prototype.writeHead as (...args: unknown[]) => unknown;
  ServerResponse.prototype.writeHead = function writeHead(this: ServerResponse, ...args: unknown[]) {
    restifyWriteHead.apply(this, args);
    return this;
  } as typeof ServerResponse.prototype.writeHead;
}

mend();
