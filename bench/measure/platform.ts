import { createHmac } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text as textOf } from 'node:stream/consumers';
import { Agent, request } from 'undici';
import { next } from './dialog.js';
import { sideBySide, type Subject } from './rounds.js';

export const secret = 'testsecret';
export const phoneNumberId = '106540352242922';
const firstNumber = 490_000_000_000;
const statuses = ['sent', 'delivered', 'read'].slice(0, Number(process.env.STATUSES ?? 3));

/** How a platform delivers messages to a bot and takes its answers. */
interface Wire {
  path: string;
  deliver(conversation: number, text: string, id: string): { body: string; headers: Record<string, string> };
  /** What the bot says to whom; nothing for what is no message. */
  heard(url: string, body: string): { conversation: number; text: string; key?: string } | undefined;
  answer(id: string): string;
}

const metadata = { display_phone_number: '15550783881', phone_number_id: phoneNumberId };

function signed(value: object): { body: string; headers: Record<string, string> } {
  const body = JSON.stringify({
    object: 'whatsapp_business_account', entry: [{ id: '102290129340398', changes: [{ field: 'messages', value: { messaging_product: 'whatsapp', metadata, ...value } }] }],
  });
  return { body, headers: { 'x-hub-signature-256': `sha256=${createHmac('sha256', secret).update(body).digest('hex')}` } };
}

const seconds = (): string => String(Math.floor(Date.now() / 1_000));

export const whatsapp: Wire = {
  path: '/webhooks/whatsapp',
  deliver: (conversation, text, id) => signed({
    contacts: [{ profile: { name: 'Sheena Nelson' }, wa_id: String(firstNumber + conversation) }],
    messages: [{ from: String(firstNumber + conversation), id: `wamid.${id}`, timestamp: seconds(), type: 'text', text: { body: text } }],
  }),
  heard: (url, body) => {
    const { to, text, biz_opaque_callback_data: key } = JSON.parse(body) as { to: string; text?: { body: string }; biz_opaque_callback_data?: string };
    return url.endsWith('/messages') && text !== undefined ? { conversation: Number(to) - firstNumber, text: text.body, ...(key !== undefined && { key }) } : undefined;
  },
  answer: (id) => JSON.stringify({ messaging_product: 'whatsapp', contacts: [], messages: [{ id }] }),
};

export const botFramework = (port: () => number): Wire => ({
  path: '/api/messages',
  deliver: (conversation, text, id) => ({
    headers: {},
    body: JSON.stringify({
      type: 'message', id, timestamp: new Date().toISOString(), channelId: 'test', serviceUrl: `http://127.0.0.1:${String(port())}`, text, locale: 'en-US',
      from: { id: `u${String(conversation)}`, role: 'user' }, conversation: { id: `c${String(conversation)}` }, recipient: { id: 'bot', role: 'bot' },
    }),
  }),
  heard: (url, body) => {
    const conversation = /^\/v3\/conversations\/c(\d+)\/activities/.exec(decodeURIComponent(url))?.[1];
    const { type, text } = JSON.parse(body) as { type: string; text: string };
    return conversation !== undefined && type === 'message' ? { conversation: Number(conversation), text } : undefined;
  },
  answer: () => '{"id":"1"}',
});

/** Plays customers on a platform to a bot: each says the next thing once the last was answered, rightly. */
export class Platform {
  private readonly agent = new Agent({ connections: 128, pipelining: 1 });
  private readonly waiting = new Map<number, (text: string) => void>();
  private readonly turns = new Map<number, number>();
  private count = 0;
  private server: Server | undefined;
  botPort = 0;
  port = 0;

  constructor(private readonly wire: Wire) {}

  async open(): Promise<void> {
    this.server = createServer((incoming, response) => {
      void textOf(incoming).then((body) => {
        const heard = this.wire.heard(incoming.url ?? '', body);
        const id = `wamid.out${String((this.count += 1))}`;
        response.setHeader('Content-Type', 'application/json').end(this.wire.answer(id));
        if (heard === undefined) return;
        this.waiting.get(heard.conversation)?.(heard.text);
        if (heard.key !== undefined) void this.tell(id, heard.conversation, heard.key);
      });
    });
    await new Promise<void>((resolve) => { this.server!.listen(0, '127.0.0.1', resolve); });
    this.port = (this.server.address() as AddressInfo).port;
  }

  /** @param writers customers who write at once, each in conversations of their own */
  load(writers: number, conversations: number): Subject {
    const places = new Int32Array(writers);
    return sideBySide(writers, (writer) => {
      const conversation = ((places[writer]! += 1) * writers + writer) % conversations;
      return this.turn(conversation);
    });
  }

  async close(): Promise<void> {
    await this.agent.destroy();
    this.server?.closeAllConnections();
    this.server?.close();
  }

  private async turn(conversation: number): Promise<void> {
    const turn = this.turns.get(conversation) ?? 0;
    this.turns.set(conversation, turn + 1);
    const { text, answer } = next(conversation, turn);
    const answered = new Promise<string>((resolve, reject) => {
      const late = setTimeout(() => { reject(new Error(`"${text}" was not answered.`)); }, 20_000);
      this.waiting.set(conversation, (said) => { clearTimeout(late); resolve(said); });
    });
    await this.post(this.wire.deliver(conversation, text, `m${String((this.count += 1))}`));
    const said = await answered;
    if (said !== answer) throw new Error(`"${text}" was answered with "${said}", not "${answer}".`);
  }

  private async tell(id: string, conversation: number, key: string): Promise<void> {
    for (const status of statuses) {
      await this.post(signed({ statuses: [{ id, status, timestamp: seconds(), recipient_id: String(firstNumber + conversation), biz_opaque_callback_data: key }] })).catch(() => undefined);
    }
  }

  private async post({ body, headers }: { body: string; headers: Record<string, string> }): Promise<void> {
    const { statusCode, body: answer } = await request(`http://127.0.0.1:${String(this.botPort)}${this.wire.path}`, {
      method: 'POST', body, headers: { 'content-type': 'application/json', ...headers }, dispatcher: this.agent,
    });
    await answer.dump();
    if (statusCode >= 300) throw new Error(`A webhook was answered with ${String(statusCode)}.`);
  }
}
