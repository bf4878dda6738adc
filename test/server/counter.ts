import { createHmac, scryptSync } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Connector } from '../../src/connectors/contract.js';
import { createWhatsAppConnector } from '../../src/connectors/whatsapp/index.js';
import { createServer, type ServerOptions } from '../../src/server/create-server.js';
import { createLowdbStore } from '../../src/store/index.js';
import { createStand } from '../runtime/stand.js';

export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  text: string;
  json: <T = { error: { code: string; message: string; agent?: string } }>() => T;
}

export interface Call {
  headers?: Record<string, string>;
  body?: string | Buffer | object;
  cookie?: string;
}

const passwords = { anna: 'correct horse', ben: 'battery staple' };
/** As `schalter agent add` writes it, at a thirtieth of the cost. */
function cheapHash(password: string): string {
  const hash = scryptSync(password, 'salt', 32, { N: 1024, r: 8, p: 1 }).toString('base64');
  return `scrypt$1024$8$1$${Buffer.from('salt').toString('base64')}$${hash}`;
}

export const secret = 'app-secret';
export const account = '100200300';

/** A real server on a free port over a real store in a temporary folder; only Meta and the engine are stood in for. */
export async function createCounter(options: Partial<ServerOptions> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'schalter-server-'));
  const sent: string[] = [];
  const connector: Connector = {
    ...createWhatsAppConnector({ apiUrl: 'http://127.0.0.1:9', phoneNumberId: account, accessToken: 't', appSecret: secret, verifyToken: 'verify me' }),
    send: async (activity) => ({ messageId: `wamid.out${sent.push(activity.text ?? '')}` }),
    markRead: async () => undefined,
  };
  const stand = await createStand({ connectors: [connector], store: createLowdbStore({ folder }) });
  const { runtime, store, clock } = stand;
  for (const id of ['anna', 'ben'] as const) await store.putAgent({ id, name: id === 'anna' ? 'Anna Berg' : 'Ben', password: cheapHash(passwords[id]) });
  const server = createServer({ runtime, store, connectors: [connector], clock, pages: join(folder, 'no-pages'), ...options });
  const url = await server.listen(0, '127.0.0.1');
  const { port } = new URL(url);

  const call = (method: string, path: string, { headers = {}, body, cookie }: Call = {}): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const json = body !== undefined && typeof body !== 'string' && !Buffer.isBuffer(body);
      const bytes = json ? JSON.stringify(body) : (body as string | Buffer | undefined);
      const request = httpRequest({
        host: '127.0.0.1', port, method, path, agent: false,
        headers: { ...(json ? { 'content-type': 'application/json' } : {}), ...(cookie ? { cookie } : {}), ...headers },
      }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => {
          const text = Buffer.concat(chunks).toString();
          resolve({ status: response.statusCode!, headers: response.headers, text, json: <T>() => JSON.parse(text) as T });
        });
      });
      request.on('error', reject);
      request.end(bytes);
    });
  const signIn = async (id: keyof typeof passwords): Promise<string> => cookieOf(await call('POST', '/api/console/session', { body: { id, password: passwords[id] } }));
  const webhook = (body: string, signature = sign(body)): Promise<Answer> =>
    call('POST', '/webhooks/whatsapp', { body, headers: { 'content-type': 'application/json', 'x-hub-signature-256': signature } });
  /** The customer asks for a person. @returns the case's id */
  const openCase = async (customer = '4915112345678'): Promise<string> => {
    await webhook(textMessage('person bitte', customer));
    await runtime.idle();
    return (await runtime.cases()).find((one) => one.conversation.endsWith(customer) && one.status !== 'closed')!.id;
  };
  const close = async (): Promise<void> => {
    await server.close();
    await runtime.stop();
    await store.close();
  };
  return { ...stand, server, url, port, sent, call, signIn, webhook, openCase, close };
}

export type Counter = Awaited<ReturnType<typeof createCounter>>;

export function cookieOf({ headers }: Answer): string {
  return headers['set-cookie']?.[0]?.split(';')[0] ?? '';
}

export function sign(body: string | Buffer, key = secret): string {
  return `sha256=${createHmac('sha256', key).update(body).digest('hex')}`;
}

let messages = 0;

/** A webhook with one text message, escaped as Meta does. */
export function textMessage(text: string, from = '4915112345678', id = `wamid.in${(messages += 1)}`): string {
  const value = {
    messaging_product: 'whatsapp',
    metadata: { display_phone_number: '4930123456', phone_number_id: account },
    contacts: [{ profile: { name: 'Käthe' }, wa_id: from }],
    messages: [{ from, id, timestamp: '1793610000', type: 'text', text: { body: text } }],
  };
  return JSON.stringify({ object: 'whatsapp_business_account', entry: [{ id: '1', changes: [{ field: 'messages', value }] }] })
    .replace(/[^\0-~]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
