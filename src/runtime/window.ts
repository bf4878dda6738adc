import type { Connector } from '../connectors/contract.js';
import type { Conversation } from '../store/contract.js';

/** Whether the channel takes free text to the customer now. */
export function isWindowOpen(connector: Pick<Connector, 'capabilities'> | undefined, { lastInboundAt }: Pick<Conversation, 'lastInboundAt'>, now: Date): boolean {
  const windowMs = connector?.capabilities.windowMs;
  if (windowMs === undefined) return true;
  return lastInboundAt !== undefined && now.getTime() < Date.parse(lastInboundAt) + windowMs;
}
