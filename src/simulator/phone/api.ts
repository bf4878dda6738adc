/** What the phone page knows of the simulator. All addresses are relative to the page's own folder `phone/`. */

export interface PhoneMessage {
  id: string;
  from: 'customer' | 'business';
  /** ISO 8601 UTC. */
  at: string;
  kind: 'text' | 'buttons' | 'list' | 'image' | 'audio' | 'voice' | 'video' | 'document' | 'sticker' | 'location' | 'contacts' | 'reaction' | 'template' | 'cta';
  text?: string;
  header?: string;
  footer?: string;
  buttons?: { id: string; title: string }[];
  list?: { opener: string; sections: { title?: string; rows: { id: string; title: string; description?: string }[] }[] };
  media?: { url: string; mimeType: string; name?: string; caption?: string };
  location?: { latitude: number; longitude: number; name?: string; address?: string };
  link?: { title: string; url: string };
  /** The message that this one quotes or reacts to. */
  context?: string;
  emoji?: string;
  /** Ticks: for the customer's messages what the business did with them, for the business's what it was told. */
  status: 'pending' | 'sent' | 'delivered' | 'read' | 'failed';
}

/** `GET state?customer=<wa_id>`, and each `event: state` of the stream `GET events?customer=<wa_id>`. */
export interface PhoneState {
  customer: { id: string; name: string };
  business: { name: string; number: string };
  /** The business shows that it is typing. */
  typing: boolean;
  messages: PhoneMessage[];
  /** ISO 8601 UTC: until when the business may write freely. */
  windowEndsAt?: string;
}

/** `POST messages`, JSON. A photo, voice note or document is `POST media?customer=&kind=&name=` with the bytes as body and their type. */
export type PhoneSend = { customer: string } & (
  | { kind: 'text'; text: string }
  | { kind: 'button'; id: string; title: string; context: string }
  | { kind: 'row'; id: string; title: string; description?: string; context: string }
  | { kind: 'location'; latitude: number; longitude: number; name?: string; address?: string }
);

/** Answer of `POST messages` and `POST media`, 200. A refusal is any other status with `{ error: { message } }`. */
export interface PhoneSent {
  /** The message's id, as it will stand in `PhoneState.messages`. */
  id: string;
}

/** `GET samples`: numbers to try, offered by the page as chips. */
export interface Sample {
  /** What the chip types. */
  text: string;
  /** By language: "delivered", "unknown to the carrier" … */
  label: Record<string, string>;
}

/** Answer of `GET features`: what the page may offer. */
export interface Features {
  why: boolean;
  /** Sentences to begin with, by language, where the page's own don't fit. */
  starters?: Record<string, string[]>;
}

/** Answer of `GET why?message=<id>`: why the business said it. 404 where nobody knows. */
export interface Explanation {
  dialog?: string;
  /** The step's place in its dialog: `1/outcomes.not-found/0`. */
  place?: string;
  file?: string;
  line?: number;
  /** The name of a default text. */
  text?: string;
  /** What the customer's message was taken for. */
  decision?: string;
  /** What was weighed, best first; confidences from 0 to 1. */
  intents?: { intent: string; confidence: number }[];
  /** The outcome of a service that made the bot speak, `shop.order: found`, or `time`. */
  after?: string;
  /** What the text read, and what stood there. */
  reads?: Record<string, string>;
}
