import { createHash } from 'node:crypto';

/** Somebody with WhatsApp. */
export interface Customer {
  /** Digits of the phone number: the simulator knows it even where the business doesn't. */
  waId: string;
  name: string;
  /** The id that the business sees whatever becomes of the number. */
  userId: string;
  /** The phone number is kept from the business. */
  hidden: boolean;
  /** `false`: messages to them fail with 131026. */
  reachable: boolean;
  /** When messages count as read: while the phone page is open, always, never. */
  reads: 'open' | 'always' | 'never';
  /** Of their last message to the business; opens the window. */
  lastWroteAt?: number;
  /** The business shows that it is typing, until then. */
  typingUntil?: number;
  /** Ids of the chat's messages, in order. */
  chat: string[];
  /** Phone pages open. */
  open: number;
}

/** A business-scoped id, as the business sees it: a country and digits. Opaque to whoever reads it. */
export function businessScopedId(seed: string): string {
  const digits = BigInt(`0x${createHash('sha256').update(seed).digest('hex').slice(0, 15)}`).toString();
  return `DE.${digits.padStart(18, '1')}`;
}

export function createCustomer(fields: { waId: string; name?: string } & Partial<Pick<Customer, 'hidden' | 'reachable' | 'reads' | 'userId'>>): Customer {
  return {
    waId: fields.waId,
    name: fields.name ?? 'Kim Beispiel',
    userId: fields.userId ?? businessScopedId(fields.waId),
    hidden: fields.hidden ?? false,
    reachable: fields.reachable ?? true,
    reads: fields.reads ?? 'open',
    chat: [],
    open: 0,
  };
}
