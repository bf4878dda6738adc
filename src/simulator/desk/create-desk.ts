import { createClock, type Clock } from '../clock.js';
import { createMemory } from '../sandbox/create-memory.js';
import { createSandbox, type Sandbox } from '../sandbox/create-sandbox.js';
import { damageClaims } from './damage-claims.js';
import { deliveries } from './deliveries.js';
import { inquiries } from './inquiries.js';

/**
 * The carrier's desk for the shops that send with it: delivery wishes, inquiries for missing parcels, damage claims.
 * Invented: a carrier offers such things under a contract, each its own way.
 */
export function createDesk(options: { prefix?: string; apiKey?: string; clock?: Clock } = {}): Sandbox {
  const { prefix = '', apiKey = 'desk-sandbox-key', clock = createClock() } = options;
  const memory = createMemory();
  return createSandbox({ memory, routes: [...deliveries(clock, memory), inquiries(clock, memory), ...damageClaims(clock, memory)], keyHeader: 'x-api-key', apiKey, prefix });
}
