import type { Activity, MediaContent } from '../activity/activity.js';
import type { SettingName, Settings } from '../settings/index.js';

/** What a platform can show and carry, as numbers; texts are counted in UTF-16 units unless said otherwise. */
export interface Capabilities {
  /** Characters of a text. */
  text: number;
  /** Characters of a text under an attachment; 0: an attachment carries none. */
  caption: number;
  /** Characters of a text with buttons or a list under it. */
  interactiveText: number;
  /** Buttons under one message, and characters of a title. */
  buttons: number;
  buttonTitle: number;
  /** Rows of a list, characters of a row's title, of its description, of the label that opens it; 0 rows: no lists. */
  listRows: number;
  listTitle: number;
  listDescription: number;
  listOpener: number;
  /** Characters of the title of a button that opens an address; left out: the address stands in the text. */
  linkTitle?: number;
  /** Characters of the small print under buttons, a list or a link; left out: it stands in the text. */
  footer?: number;
  /** Bytes of a file that the bot sends, by its kind. */
  files?: Readonly<Record<'image' | 'video' | 'document', number>>;
  /** Milliseconds after the customer's last message in which free text may be sent; `undefined`: always. */
  windowMs: number | undefined;
  /** Messages that the channel takes from one account in a second; `undefined`: no limit is known. */
  perSecond?: number;
  /** Whether the channel echoes our key on its statuses, so that a send in doubt can be settled. */
  echoesKey: boolean;
}

/** How a channel reaches a customer: see the store's `Address`. */
export interface Recipient {
  account: string;
  id: string;
  phone?: string;
  name?: string;
  reference?: unknown;
}

/** Activities of one customer, as they came in one webhook. */
export interface InboundActivities {
  kind: 'activities';
  account: string;
  recipient: Recipient;
  /** All ids the customer goes by, the preferred first. */
  ids: string[];
  activities: Activity[];
}

/** What became of a message of ours. */
export interface InboundStatus {
  kind: 'status';
  account: string;
  /** The channel's id of our message. */
  messageId: string;
  /** Our outbox key, where the channel echoes it. */
  key?: string;
  status: 'sent' | 'delivered' | 'read' | 'failed';
  /** ISO 8601 UTC. */
  timestamp: string;
  error?: ConnectorError;
}

/** Something the platform says that is nobody's message: kept out of conversations, counted. */
export interface InboundNotice {
  kind: 'notice';
  /** `account_update`, `smb_message_echoes`, another number's event … */
  name: string;
}

export type Inbound = InboundActivities | InboundStatus | InboundNotice;

/** What to do about a failure. */
export type ErrorClass = 'retry' | 'retry-tomorrow' | 'template' | 'permanent' | 'operator' | 'request';

/** A platform's refusal. The message is for operators and agents, never for customers. */
export class ConnectorError extends Error {
  readonly channel: string;
  /** The platform's code, `131056`, or ours for the network: `timeout`, `reset` … */
  readonly code: string;
  readonly errorClass: ErrorClass;
  /** The wait that the platform asked for, or documents for this code. */
  readonly retryAfterMs: number | undefined;
  /** True when the message may have gone out nevertheless: a time-out, a cut connection, an answer that nobody can read. */
  readonly inDoubt: boolean;

  constructor(fields: {
    channel: string;
    code: string;
    errorClass: ErrorClass;
    message: string;
    retryAfterMs?: number | undefined;
    inDoubt?: boolean;
  }) {
    super(fields.message);
    this.name = 'ConnectorError';
    this.channel = fields.channel;
    this.code = fields.code;
    this.errorClass = fields.errorClass;
    this.retryAfterMs = fields.retryAfterMs;
    this.inDoubt = fields.inDoubt ?? false;
  }
}

/** A webhook as it came: the body's bytes untouched. */
export interface WebhookRequest {
  headers: Record<string, string | string[] | undefined>;
  query: Record<string, string>;
  body: Buffer;
}

/** A file that a platform keeps, as its webhook announced it. */
export interface MediaRequest {
  mediaId: string;
  contentType: string;
  /** Hex or base64. */
  sha256?: string;
  /** Decides the ceiling of its size; without it the content type does. */
  kind?: MediaContent['kind'];
}

export interface FetchedMedia {
  /** As the bytes show, or `application/octet-stream` where nothing vouches for more. */
  contentType: string;
  /** Hex. */
  sha256: string;
  bytes: Buffer;
}

/** Reads a file of a conversation by its hash (hex); `undefined`: there is none. */
export type ReadMedia = (conversation: string, sha256: string) => Promise<{ contentType: string; bytes: Buffer } | undefined>;

/** What every connector is given beside its settings. */
export interface ConnectorDeps {
  /** Reads files that go out: attachments whose `contentUrl` is `media:<sha256>`. */
  readMedia: ReadMedia;
  /** Milliseconds since 1970. */
  now(): number;
}

/** A connector before it is created: all that the checks and the server know of it. */
export interface ConnectorDefinition {
  /** As `channels` in bot.yaml says it. */
  name: string;
  capabilities: Capabilities;
  /** What must be set before it serves customers; one setting may call for another. */
  required(settings: Settings): readonly SettingName[];
  /** A setting that opens the channel for every bot, named in bot.yaml or not. */
  openedBy?: SettingName;
  /** The demo serves it, with nothing set. */
  inDemo?: true;
  create(settings: Settings, deps: ConnectorDeps): Connector;
}

/** Our code that speaks a platform. */
export interface Connector {
  /** The channel's name: `whatsapp`. */
  name: string;
  capabilities: Capabilities;
  /** Is the request from the platform? Constant time, over the raw bytes. */
  verify(request: WebhookRequest): boolean;
  /** The answer to the platform's subscription handshake; `undefined`: refuse. */
  handshake?(query: Record<string, string>): string | undefined;
  /**
   * What a verified payload says. Unknown parts are left out or typed as unsupported, never thrown.
   * @throws SyntaxError only when the body is not JSON of the platform's envelope.
   */
  receive(body: Buffer): Inbound[];
  /**
   * What the channel will show, one activity a bubble: choices degraded, titles cut, long texts split. Pure, and
   * unchanged when applied again. Call it before an activity goes to the outbox: `send` takes one bubble only.
   * Parts keep the order; the first keeps the activity's id, the others get `<id>~2`, `<id>~3` …
   */
  prepare?(activity: Activity): Activity[];
  /**
   * Sends one activity, one bubble. Returns the channel's id of it. `replyToId` quotes that message.
   * @throws ConnectorError; of class `request` when the activity needs several bubbles.
   */
  send(activity: Activity, recipient: Recipient, key: string): Promise<{ messageId: string }>;
  /** Marks the customer's message as read and shows that an answer is being written. Failures are the caller's to ignore. */
  markRead?(messageId: string, account: string, typing: boolean): Promise<void>;
  /** @throws ConnectorError; refuses what is too large, of another type or of another hash than announced. */
  fetchMedia?(media: MediaRequest): Promise<FetchedMedia>;
  close?(): Promise<void>;
}
