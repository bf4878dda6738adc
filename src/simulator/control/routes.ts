import { localRoute } from '../http/local-route.js';
import type { Route } from '../http/route.js';
import type { World } from '../world/world.js';
import { customerRoutes } from './customer-routes.js';
import { faultRoutes } from './fault-routes.js';
import { worldRoutes } from './world-routes.js';

/** How a test plays the outside world. `GET control/` lists the addresses; what each does stands at its routes. */
export function controlRoutes(world: World): Route[] {
  const routes = [...worldRoutes(world), ...customerRoutes(world), ...faultRoutes(world)];
  return [localRoute('GET', '/control/', () => routes.map(({ method, path }) => `${method} ${path}`)), ...routes];
}
