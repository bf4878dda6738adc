import type { IncomingMessage } from 'node:http';
import type { World } from '../world/world.js';
import { GraphError } from './graph-error.js';

/** @throws GraphError 401: 104 without a token, 190 with a wrong one */
export function authorise(world: World, request: IncomingMessage): void {
  const token = /^Bearer\s+(.+)$/i.exec(request.headers.authorization ?? '')?.[1];
  if (token === undefined) throw new GraphError(104, { message: 'An access token is required to request this resource.' });
  if (token.trim() !== world.business.accessToken) throw new GraphError(190, { message: 'Invalid OAuth access token - Cannot parse access token' });
}
