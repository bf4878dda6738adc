/** Who speaks: the customer, the bot, a human agent, or the platform itself (deliveries, number changes). */
export type Role = 'user' | 'bot' | 'agent' | 'channel';

export interface Account {
  /** The platform's opaque id, up to 256 characters. */
  id: string;
  name?: string;
  role: Role;
}

/** A file, a place or a card that came with a message or goes out with one. */
export interface Attachment {
  /** A MIME type, or one of ours: `application/vnd.schalter.location`, `.contacts`, `.unsupported`. */
  contentType: string;
  name?: string;
  /** Where the bytes are: `media:<sha256>` once fetched into the store, else an https address. */
  contentUrl?: string;
  /** What the channel told about it: see {@link MediaContent}, {@link LocationContent}, {@link UnsupportedContent}. */
  content?: unknown;
}

/** Content of an image, video, audio, document or sticker that a channel keeps until it is fetched. */
export interface MediaContent {
  kind: 'image' | 'video' | 'audio' | 'voice' | 'document' | 'sticker';
  /** The channel's media id. */
  mediaId: string;
  sha256?: string;
  /** Bytes, known once they were fetched. */
  size?: number;
  /** Set when the bytes could not be fetched or were refused: a sentence for the agent. */
  refused?: string;
}

export interface LocationContent {
  latitude: number;
  longitude: number;
  name?: string;
  address?: string;
}

export interface UnsupportedContent {
  /** The channel's own word for it: `poll`, `order`, `call` … */
  kind: string;
}

/** One thing the customer may tap. */
export interface CardAction {
  /** `openUrl` opens `value`, an https address; one such stands alone under its message. */
  type: 'postBack' | 'openUrl';
  /** What the customer reads. */
  title: string;
  /** What comes back when it is tapped, up to 200 characters. */
  value: string;
  description?: string;
}

/** Choices under a message: as many as the author wrote; the connector degrades them to what its channel can show. */
export interface SuggestedActions {
  actions: CardAction[];
  /** `list` asks for a list even where buttons would fit. */
  layout?: 'buttons' | 'list';
  /** The label that opens a list, up to 20 characters on WhatsApp. */
  opener?: string;
}

/** A message that the platform has approved. */
export interface MessageTemplate {
  name: string;
  /** What stands in `{{1}}`, `{{2}}` … */
  parameters: string[];
  /** The language it is approved in, as the platform writes it: `de`, `en_US`; the activity's locale where nothing is said. */
  language?: string;
}

/**
 * One normalised event in or out: our narrow view of the Bot Framework's Activity, with its names.
 *
 * - `message`: text, a tapped choice (`value`), attachments, or suggested actions
 * - `messageReaction`, `messageUpdate`, `messageDelete`: about the earlier activity `replyToId`
 * - `event`: anything else, by `name` (`form-reply`, `contact-changed`, `preference`, `take` …) with `value`
 */
export interface Activity {
  type: 'message' | 'messageReaction' | 'messageUpdate' | 'messageDelete' | 'event';
  /** Unique within the channel: the platform's message id, or ours for what we say. */
  id: string;
  channelId: string;
  /** ISO 8601, UTC. */
  timestamp: string;
  from: Account;
  conversation: { id: string };
  replyToId?: string;
  /** BCP 47, where known. */
  locale?: string;
  text?: string;
  /** A tapped choice: `{ choice: string }`; for an `event`, its content. */
  value?: unknown;
  name?: string;
  attachments?: Attachment[];
  suggestedActions?: SuggestedActions;
  /** Small print under the text. */
  footer?: string;
  /** What is sent in place of the text when the channel's window has closed, or must be: an approved template. */
  template?: MessageTemplate;
  reactionsAdded?: { type: string }[];
  reactionsRemoved?: { type: string }[];
  /** What only this channel has, kept as it came, without personal data that stands elsewhere. */
  channelData?: unknown;
}

/** What a turn decides to say, before it is addressed. */
export interface Draft {
  text: string;
  /** The language the text is in, `de` or `en`. */
  locale: string;
  suggestedActions?: SuggestedActions;
  attachments?: Attachment[];
  footer?: string;
  template?: MessageTemplate;
  /** Where it was decided, for "why did the bot say this": dialog, place, file and line. */
  origin?: Origin;
}

export interface Origin {
  dialog?: string;
  place?: string;
  file?: string;
  line?: number;
  /** The name of a default text, when no dialog spoke. */
  text?: string;
  /** What the customer's message was taken for: a dialog, a built-in intent, `answer` … with the intents that were weighed, best first. */
  decision?: string;
  intents?: { intent: string; confidence: number }[];
  /** The outcome of a service that made the bot speak, `shop.order: found`, or `time`. */
  after?: string;
  /** What the text read: path → as it stood. */
  reads?: Record<string, string>;
}
