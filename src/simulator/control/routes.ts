import type { Route } from '../http/route.js';
import type { World } from '../world/world.js';
import { customerRoutes } from './customer-routes.js';
import { faultRoutes } from './fault-routes.js';
import { worldRoutes } from './world-routes.js';

/** How a test plays the outside world, under `control/`. */
export const controlRoutes = (world: World): Route[] => [...worldRoutes(world), ...customerRoutes(world), ...faultRoutes(world)];
