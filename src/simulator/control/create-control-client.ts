import { request } from 'undici';
import type { Counters } from '../world/counters.js';
import type { CustomerMessage } from '../world/customer-message.js';
import type { Fault } from '../world/fault.js';
import type { Settings, SettingsPatch } from '../world/settings.js';
import type { Delivery } from '../webhooks/delivery.js';
import type { Received } from './count-received.js';
import type { CustomerView } from './customer-view.js';

/** What a customer says; a bare string is a text. */
export type Says = string | CustomerMessage;

type NewFault = Fault extends infer Each ? (Each extends Fault ? Omit<Each, 'next'> & { next?: number } : never) : never;

/** The control API in a test's hands: one method an address, each described at the routes. */
export interface ControlClient {
  settings(patch: SettingsPatch): Promise<Settings>;
  advance(ms: number): Promise<{ now: string }>;
  customer(fields: { waId: string; name?: string; hidden?: boolean; reachable?: boolean; reads?: 'open' | 'always' | 'never'; userId?: string }): Promise<CustomerView>;
  chat(waId: string): Promise<CustomerView>;
  changeNumber(waId: string, to: string): Promise<CustomerView>;
  /** Returns the message's id. */
  say(waId: string, says: Says): Promise<string>;
  sayAll(messages: { customer: string; message: Says }[]): Promise<string[]>;
  fault(fault: NewFault): Promise<void>;
  clearFaults(): Promise<void>;
  holdStatuses(hold: boolean): Promise<{ released: number }>;
  status(status: { id: string; status: string; code?: number }): Promise<void>;
  webhooks(): Promise<Delivery[]>;
  raw(raw: { body?: string; payload?: unknown; signature?: string | null }): Promise<void>;
  wake(): Promise<void>;
  handshake(): Promise<{ verified: boolean; status: number; body: string }>;
  counters(): Promise<Counters & { received: Record<string, Received> }>;
  reset(): Promise<void>;
}

const message = (says: Says): CustomerMessage => (typeof says === 'string' ? { type: 'text', text: says } : says);

/** Speaks to the control API of a simulator at `url`. A refusal throws with its message. */
export function createControlClient(url: string): ControlClient {
  const call = async <Answer>(method: 'GET' | 'POST' | 'DELETE', path: string, body?: unknown): Promise<Answer> => {
    const answer = await request(`${url}/control/${path}`, {
      method,
      ...(body !== undefined && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    });
    const content = await answer.body.json() as Answer & { error?: { message: string } };
    if (answer.statusCode === 200) return content;
    throw new Error(`${method} control/${path}: ${answer.statusCode} ${content.error?.message ?? ''}`);
  };
  const post = <Answer>(path: string, body: unknown = {}): Promise<Answer> => call('POST', path, body);
  return {
    settings: (patch) => post('settings', patch),
    advance: (ms) => post('clock/advance', { ms }),
    customer: (fields) => post('customers', fields),
    chat: (waId) => call('GET', `customers/${waId}`),
    changeNumber: (waId, to) => post(`customers/${waId}/number`, { waId: to }),
    say: async (waId, says) => (await post<{ ids: string[] }>(`customers/${waId}/messages`, message(says))).ids[0]!,
    sayAll: async (messages) => (await post<{ ids: string[] }>('messages', { messages: messages.map((each) => ({ ...each, message: message(each.message) })) })).ids,
    fault: async (fault) => { await post('faults', fault); },
    clearFaults: async () => { await call('DELETE', 'faults'); },
    holdStatuses: (hold) => post('statuses', { hold }),
    status: async (status) => { await post('statuses/one', status); },
    webhooks: () => call('GET', 'webhooks'),
    raw: async (raw) => { await post('webhooks/raw', raw); },
    wake: async () => { await post('webhooks/wake'); },
    handshake: () => post('webhooks/handshake'),
    counters: () => call('GET', 'counters'),
    reset: async () => { await post('reset'); },
  };
}
