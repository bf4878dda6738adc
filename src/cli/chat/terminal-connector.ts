import { createHash, randomUUID } from 'node:crypto';
import type { Activity } from '../../activity/activity.js';
import type { Capabilities, Connector, FetchedMedia, InboundActivities, MediaRequest } from '../../connectors/contract.js';
import { sampleMedia } from '../../simulator/index.js';
import { customerMessages, type Offers } from '../../testing/customer-messages.js';
import type { CustomerDoes } from '../../testing/transcript.js';

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
    fetchMedia: (media) => Promise.resolve(sampleOf(media)),
  };
}

/** A small file of that kind: the terminal has none of its own. */
function sampleOf({ kind = 'document' }: MediaRequest): FetchedMedia {
  const { mimeType, bytes } = sampleMedia[kind];
  return { contentType: mimeType, bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
}

/** What the customer does, as activities. @throws ImpossibleError where nothing offers what is tapped */
export function typed(does: CustomerDoes, offers: Offers, at: Date): InboundActivities {
  return {
    kind: 'activities',
    account: 'terminal',
    recipient: { account: 'terminal', id: customer },
    ids: [customer],
    activities: customerMessages(does, offers, ({ attachments, ...rest }) => ({
      type: 'message', id: randomUUID(), channelId: 'terminal', timestamp: at.toISOString(),
      from: { id: customer, role: 'user' }, conversation: { id: customer }, ...rest,
      ...(attachments && { attachments: attachments.map(({ contentUrl: _, ...attachment }) => attachment) }),
    })),
  };
}
