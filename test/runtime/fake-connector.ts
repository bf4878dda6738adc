import type { Activity } from '../../src/activity/activity.js';
import type { Capabilities, Connector, ConnectorError, Inbound, InboundActivities, Recipient } from '../../src/connectors/contract.js';

export interface Sent {
  activity: Activity;
  recipient: Recipient;
  key: string;
  messageId: string;
}

export interface FakeConnector extends Connector {
  sent: Sent[];
  /** Consulted before each send: throw to refuse, await to hang. */
  onSend: (activity: Activity, recipient: Recipient) => Promise<void> | void;
  marks: string[];
  textsTo(customer: string): string[];
}

const capabilities: Capabilities = {
  text: 4096, caption: 1024, interactiveText: 1024, buttons: 3, buttonTitle: 20, listRows: 10, listTitle: 24, listDescription: 72, listOpener: 20,
  windowMs: 24 * 60 * 60 * 1000, echoesKey: true,
};

/** A channel whose messages go into a list. */
export function createFakeConnector(): FakeConnector {
  const sent: Sent[] = [];
  const marks: string[] = [];
  const connector: FakeConnector = {
    name: 'fake', capabilities, sent, marks, onSend: () => undefined,
    verify: () => true,
    receive: (body) => JSON.parse(body.toString()) as Inbound[],
    send: async (activity, recipient, key) => {
      await connector.onSend(activity, recipient);
      const messageId = `out-${String(sent.length + 1)}`;
      sent.push({ activity, recipient, key, messageId });
      return { messageId };
    },
    markRead: (messageId) => {
      marks.push(messageId);
      return Promise.resolve();
    },
    textsTo: (customer) => sent.filter((one) => one.recipient.id === customer).map((one) => one.activity.text ?? ''),
  };
  return connector;
}

export function message(id: string, text: string, more: Partial<Activity> = {}): Activity {
  return {
    type: 'message', id, channelId: 'fake', timestamp: '2026-11-02T09:00:00.000Z', from: { id: 'customer', role: 'user' },
    conversation: { id: '' }, text, ...more,
  };
}

export function from(customer: string, ...activities: Activity[]): InboundActivities {
  return { kind: 'activities', account: 'shop', recipient: { account: 'shop', id: customer }, ids: [customer], activities };
}

export function status(key: string, messageId: string, state: 'sent' | 'delivered' | 'read' | 'failed', error?: ConnectorError): Inbound {
  return {
    kind: 'status', account: 'shop', key, messageId, status: state, timestamp: '2026-11-02T09:00:00.000Z', ...(error !== undefined && { error }),
  };
}
