import { GraphError } from '../graph-error.js';
import { unsupported } from './unsupported.js';

/** @throws GraphError 131051 where the simulator doesn't offer this, saying why. */
export function refuseUnsupported(name: string): void {
  if (!Object.hasOwn(unsupported, name)) return;
  throw new GraphError(131051, { details: `The simulator does not offer ${name}: ${unsupported[name]}.` });
}
