import { checkLoaded } from '../check/check-loaded.js';
import { connectors } from '../connectors/index.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { ProjectLoad } from '../dialog/parse-project.js';

const capabilities = new Map(connectors.map((connector) => [connector.name, connector.capabilities]));

/** All that is wrong with a bot as it was read, with the limits of the channels that there are. */
export function checkLoad(load: ProjectLoad): Diagnostic[] {
  return checkLoaded(load, capabilities);
}
