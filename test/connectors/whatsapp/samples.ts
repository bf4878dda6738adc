import { createHmac } from 'node:crypto';
import type { WebhookRequest } from '../../../src/connectors/contract.js';

/** Our number in every sample. */
export const account = '100200300400';
export const appSecret = 'app-secret-of-the-tests';
export const displayNumber = '4930901820';

/** A customer who shows their number, and one who hides it. */
export const lena = { phone: '491701234567', userId: 'DE.7001002003', name: 'Lena Brandt' };
export const hidden = { userId: 'DE.9009009009', name: 'wanderfalke' };

export const lenasContact = { profile: { name: lena.name }, wa_id: lena.phone, user_id: lena.userId };

/** A webhook body as Meta writes it: JSON with everything but ASCII escaped. */
export function body(payload: unknown): Buffer {
  return Buffer.from(JSON.stringify(payload).replaceAll(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`));
}

export function webhook(field: string, value: object, number = account): { object: string; entry: unknown[] } {
  const metadata = { display_phone_number: displayNumber, phone_number_id: number };
  return { object: 'whatsapp_business_account', entry: [{ id: '555', changes: [{ field, value: { messaging_product: 'whatsapp', metadata, ...value } }] }] };
}

/** A message of Lena's, with the contact that Meta sends along. */
export function fromLena(message: object, contacts: unknown[] = [lenasContact]): Buffer {
  return body(webhook('messages', { contacts, messages: [{ from: lena.phone, id: 'wamid.in1', timestamp: '1795341600', ...message }] }));
}

export const text = fromLena({ type: 'text', text: { body: 'Wo ist mein Päckchen?' } });

export function status(fields: object): Buffer {
  return body(webhook('messages', { statuses: [{ id: 'wamid.out1', status: 'delivered', timestamp: '1795341660', recipient_id: lena.phone, ...fields }] }));
}

export function signed(bytes: Buffer, secret = appSecret): WebhookRequest {
  const signature = `sha256=${createHmac('sha256', secret).update(bytes).digest('hex')}`;
  return { headers: { 'x-hub-signature-256': signature }, query: {}, body: bytes };
}
