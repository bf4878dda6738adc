import { createGcra } from '../world/gcra.js';
import type { World } from '../world/world.js';
import { errorDetails } from './error-codes.js';
import { GraphError } from './graph-error.js';

/**
 * The two limits: of the number, and of the number towards one customer.
 * @throws GraphError 130429, 131056
 */
export function checkRates(world: World, userId: string): void {
  const now = world.clock.now();
  const { pairIntervalMs, pairBurst } = world.settings.rates;
  if (world.rates.number && world.rates.number.take(now) > 0) throw new GraphError(130429, { details: errorDetails(130429) });
  if (pairIntervalMs === null) return;
  const pair = world.rates.pairs.get(userId) ?? createGcra({ intervalMs: pairIntervalMs, burst: pairBurst });
  world.rates.pairs.set(userId, pair);
  if (pair.take(now) > 0) throw new GraphError(131056, { details: errorDetails(131056) });
}
