import type { Connector, ConnectorDeps } from '../connectors/contract.js';
import type { Clock } from '../runtime/clock.js';
import type { Settings } from '../settings/index.js';
import type { Store } from '../store/contract.js';
import type { ChosenConnector } from './choose-connectors.js';

/** The chosen connectors, each over its settings. */
export function createConnectors(chosen: readonly ChosenConnector[], { settings, store, clock }: { settings: Settings; store: Store; clock: Clock }): Connector[] {
  const deps: ConnectorDeps = {
    readMedia: (conversation, sha256) => store.getMedia(conversation, sha256),
    now: () => clock.now().getTime(),
  };
  return chosen.map(({ definition }) => definition.create(settings, deps));
}
