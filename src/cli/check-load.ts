import { checkedOf, checkLoaded, withoutProof } from '../check/check-loaded.js';
import { proveShare, type Share } from '../check/model/prove.js';
import type { Memory } from '../check/rule.js';
import { connectors } from '../connectors/index.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { ProjectLoad } from '../dialog/parse-project.js';

const capabilities = new Map(connectors.map((connector) => [connector.name, connector.capabilities]));

/** All that is wrong with a bot as it was read, with the limits of the channels that there are. */
export function checkLoad(load: ProjectLoad, memory?: Memory): Diagnostic[] {
  return checkLoaded(load, capabilities, memory);
}

/** Proves a share of a bot's dialogs, for the memory. */
export function proveLoad(load: ProjectLoad, share: Share, memory: Memory): void {
  const checked = checkedOf(load, capabilities, memory);
  if (checked) proveShare(checked, share);
}

/** What of that can be mended by itself. */
export function curableIn(load: ProjectLoad): Diagnostic[] {
  const checked = checkedOf(load, capabilities);
  return [...load.diagnostics, ...(checked ? withoutProof(checked) : [])].filter(({ fix }) => fix !== undefined);
}
