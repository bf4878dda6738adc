import { randomBytes } from 'node:crypto';

export type Tick = 'pending' | 'sent' | 'delivered' | 'read' | 'failed';

/** A message of a chat, either way, as the Cloud API says it. */
export interface ChatMessage {
  id: string;
  /** The customer's `waId`. */
  customer: string;
  from: 'customer' | 'business';
  at: number;
  /** The Cloud API's type: `text`, `interactive` … */
  type: string;
  /** The Cloud API's object of that type: `{ body }` for a text. */
  content: unknown;
  /** The message that it answers or reacts to. */
  context?: string;
  /** `biz_opaque_callback_data` of the business. */
  key?: string;
  tick: Tick;
  /** Statuses that the business was told, in order. */
  statuses: { status: string; at: number; code?: number }[];
}

/** An id as Meta makes them: a prefix and Base64. */
export function messageId(waId: string): string {
  return `wamid.${Buffer.concat([Buffer.from(`\u001d\u0018\u000b${waId}`), randomBytes(15)]).toString('base64')}`;
}

/** A media or template id: digits. */
export function numericId(): string {
  return `1${BigInt(`0x${randomBytes(7).toString('hex')}`).toString().padStart(15, '0').slice(-15)}`;
}
