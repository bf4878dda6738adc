import { randomUUID } from 'node:crypto';
import type { Activity } from '../../activity/activity.js';
import type { Capabilities, Connector, InboundActivities } from '../../connectors/contract.js';

const customer = 'you';

/** A terminal shows whatever it is given. */
const capabilities: Capabilities = {
  text: Infinity, caption: Infinity, interactiveText: Infinity,
  buttons: Infinity, buttonTitle: Infinity, listRows: Infinity, listTitle: Infinity, listDescription: Infinity, listOpener: Infinity,
  windowMs: undefined, echoesKey: false,
};

/** The terminal as a channel: what the bot says is handed to `print`. */
export function createTerminalConnector(print: (activity: Activity) => void): Connector {
  return {
    name: 'terminal',
    capabilities,
    verify: () => true,
    receive: () => [],
    send(activity, _recipient, key) {
      print(activity);
      return Promise.resolve({ messageId: key });
    },
  };
}

/** A typed line as the activity that it is. */
export function typed(text: string, at: Date): InboundActivities {
  return {
    kind: 'activities',
    account: 'terminal',
    recipient: { account: 'terminal', id: customer },
    ids: [customer],
    activities: [{
      type: 'message', id: randomUUID(), channelId: 'terminal', timestamp: at.toISOString(),
      from: { id: customer, role: 'user' }, conversation: { id: customer }, text,
    }],
  };
}
