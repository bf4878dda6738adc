import type { Explanation, Features, PhoneSend, PhoneSent, PhoneState, Sample } from './api.js';

/** What a customer can send: the customer themselves is added on the way. */
export type Sending =
  | (PhoneSend extends infer Send ? Send extends PhoneSend ? Omit<Send, 'customer'> : never : never)
  | { kind: 'media'; as: 'image' | 'audio' | 'voice' | 'video' | 'document'; name: string; bytes: Blob };

/** The simulator refused, or didn't answer. */
export class SendFailure extends Error {}

/** Sends as this customer. */
export async function send(customer: string, sending: Sending): Promise<PhoneSent> {
  if (sending.kind !== 'media') return post('messages', JSON.stringify({ ...sending, customer }), 'application/json');
  const query = new URLSearchParams({ customer, kind: sending.as, name: sending.name });
  return post(`media?${query}`, sending.bytes, sending.bytes.type || 'application/octet-stream');
}

export async function fetchSamples(): Promise<Sample[]> {
  const response = await fetch('samples');
  return response.ok ? (await response.json()) as Sample[] : [];
}

/** What the page may offer. */
export async function fetchFeatures(): Promise<Features> {
  const response = await fetch('features').catch(() => undefined);
  return response?.ok ? (await response.json()) as Features : { why: false };
}

/** Why the business said something; `undefined` where nobody knows. */
export async function fetchExplanation(message: string): Promise<Explanation | undefined> {
  const response = await fetch(`why?${new URLSearchParams({ message })}`).catch(() => undefined);
  return response?.ok ? (await response.json()) as Explanation : undefined;
}

/** What the stream of a phone tells. */
export interface PhoneHandlers {
  state(state: PhoneState): void;
  connected(yes: boolean): void;
}

const retryAfter = 2_000;

/** Follows a customer's chat until the returned function is called. */
export function follow(customer: string, handlers: PhoneHandlers): () => void {
  let source: EventSource | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const connect = (): void => {
    source = new EventSource(`events?customer=${encodeURIComponent(customer)}`);
    source.onopen = () => handlers.connected(true);
    source.addEventListener('state', (event: MessageEvent<string>) => handlers.state(JSON.parse(event.data) as PhoneState));
    source.onerror = () => {
      handlers.connected(false);
      if (source?.readyState === EventSource.CLOSED) timer = setTimeout(connect, retryAfter);
    };
  };
  connect();
  return () => {
    clearTimeout(timer);
    source?.close();
  };
}

async function post(address: string, body: string | Blob, type: string): Promise<PhoneSent> {
  const response = await fetch(address, { method: 'POST', headers: { 'content-type': type }, body }).catch(() => undefined);
  const content: unknown = await response?.json().catch(() => undefined);
  if (!response?.ok) throw new SendFailure((content as { error?: { message?: string } } | undefined)?.error?.message ?? '');
  return content as PhoneSent;
}
