import { createHash } from 'node:crypto';
import type { Activity } from '../../activity/activity.js';
import type { Inbound, InboundActivities, InboundNotice, InboundStatus } from '../contract.js';
import type { Content } from './content.js';
import type { Identity } from './identity.js';
import { time } from './payloads.js';

/** What all parts of one change share. */
export interface Context {
  /** Our phone number id. */
  account: string;
  displayNumber: string | undefined;
  contacts: unknown;
  /** Milliseconds: for parts that don't say when. */
  now: () => number;
}

export interface FromCustomer {
  kind: 'activity';
  who: Identity;
  activity: Activity;
}

export type Received = FromCustomer | InboundStatus | InboundNotice;

export function notice(name: string | undefined): InboundNotice {
  return { kind: 'notice', name: name ?? 'unknown' };
}

/** An activity of a customer, or of the platform about one (`channel`). */
export function fromCustomer(
  who: Identity,
  said: { id: string; timestamp: unknown; content: Content; role?: 'user' | 'channel' },
  { account, now }: Context,
): FromCustomer {
  const { type, ...content } = said.content;
  const activity: Activity = {
    type,
    id: said.id,
    channelId: 'whatsapp',
    timestamp: time(said.timestamp) ?? new Date(now()).toISOString(),
    from: { id: who.ids[0], ...(who.name ? { name: who.name } : {}), role: said.role ?? 'user' },
    conversation: { id: `whatsapp:${account}:${who.ids[0]}` },
    ...content,
  };
  return { kind: 'activity', who, activity };
}

/** An id for what comes without one: the same on redelivery, and telling nothing of the customer. */
export function derivedId(kind: string, parts: readonly unknown[]): string {
  return `${kind}.${createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32)}`;
}

/** Brings each customer's activities together, where the first of them stood. */
export function group(received: readonly Received[], account: string): Inbound[] {
  const customers = new Map<string, InboundActivities>();
  const inbound: Inbound[] = [];
  for (const item of received) {
    if (item.kind !== 'activity') inbound.push(item);
    else {
      const known = customers.get(item.who.ids[0]);
      if (known) join(known, item);
      else {
        const customer = open(item, account);
        customers.set(item.who.ids[0], customer);
        inbound.push(customer);
      }
    }
  }
  return inbound;
}

function open({ who, activity }: FromCustomer, account: string): InboundActivities {
  const { ids, ...known } = who;
  return { kind: 'activities', account, recipient: { account, id: ids[0], ...known }, ids: [...ids], activities: [activity] };
}

function join(customer: InboundActivities, { who, activity }: FromCustomer): void {
  customer.activities.push(activity);
  customer.ids.push(...who.ids.filter((other) => !customer.ids.includes(other)));
  if (who.phone !== undefined) customer.recipient.phone ??= who.phone;
  if (who.name !== undefined) customer.recipient.name ??= who.name;
}
