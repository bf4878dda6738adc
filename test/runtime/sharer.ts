/**
 * A process of several that share a database: takes in what its parent hands it, and hands its parent what it sends.
 * Made to be killed.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { createRuntime } from '../../src/runtime/create-runtime.js';
import { createPostgresStore } from '../../src/store/index.js';
import type { Middleware } from '../../src/runtime/host.js';
import type { Inbound } from '../../src/connectors/contract.js';
import { createFakeConnector } from './fake-connector.js';
import { echo, nlu, project } from './stand.js';

export type ToSharer = { take: number; inbound: Inbound[] } | { sent: string; messageId: string } | { stop: true };
export type FromSharer = { ready: true } | { taken: number; error?: string } | { send: string; to: string; text: string } | { turn: 'begins' | 'ends'; of: string };

const tell = (message: FromSharer): void => { process.send?.(message); };
const store = createPostgresStore({ url: process.argv[2]!, connections: 4, livesMs: 2_000 });
await store.open();
const answers = new Map<string, (messageId: string) => void>();
const connector = {
  ...createFakeConnector(),
  send: (activity: { text?: string }, recipient: { id: string }, key: string) => new Promise<{ messageId: string }>((resolve) => {
    answers.set(key, (messageId) => { resolve({ messageId }); });
    tell({ send: key, to: recipient.id, text: activity.text ?? '' });
  }),
};
/** Turns take a moment, so that two at once would meet. */
const slowly: Middleware = {
  onTurn: async ({ activity }, next) => {
    const of = (activity.id ?? '').slice(0, 1);
    tell({ turn: 'begins', of });
    await sleep(5);
    await next();
    tell({ turn: 'ends', of });
  },
};
const runtime = createRuntime({ middleware: [slowly], project, store, connectors: [connector], engine: echo, nlu, env: {}, echoWaitMs: 5_000 });
await runtime.start();
process.on('message', (message: ToSharer) => {
  if ('take' in message) runtime.accept('fake', message.inbound).then(() => { tell({ taken: message.take }); }, (error: Error) => { tell({ taken: message.take, error: error.message }); });
  else if ('sent' in message) answers.get(message.sent)?.(message.messageId);
  else void runtime.stop().then(() => store.close()).then(() => { process.disconnect(); });
});
tell({ ready: true });
