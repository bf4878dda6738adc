import { createServer as createHttpServer } from 'node:http';
import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { request } from 'undici';
import { createWhatsAppConnector } from '../../src/connectors/whatsapp/index.js';
import { loadProject } from '../../src/dialog/load-project.js';
import type { Project } from '../../src/dialog/project.js';
import { engine } from '../../src/engine/index.js';
import { createNlu } from '../../src/nlu/index.js';
import { createRuntime } from '../../src/runtime/create-runtime.js';
import { createServer } from '../../src/server/create-server.js';
import { slotTypes } from '../../src/slots/index.js';
import { stepTypes } from '../../src/steps/index.js';
import { createLowdbStore } from '../../src/store/index.js';
import { summarizeActivity } from '../../test/connectors/summary.js';
import { expected } from './expected.js';
import { accountOf, bytesOf, recordedWebhooks, signed, withOwnIds, type Envelope } from './webhooks.js';

const appSecret = 'a secret of this run';

/** A server with a fresh store for the number that a webhook is for; what goes out is counted. */
async function openHouse(payload: Envelope, project: Project, nlu: ReturnType<typeof createNlu>) {
  const folder = await mkdtemp(join(tmpdir(), 'schalter-corpus-'));
  let sent = 0;
  const meta = createHttpServer((incoming, answer) => {
    let body = '';
    incoming.on('data', (part: Buffer) => { body += part.toString(); });
    incoming.on('end', () => {
      const isMessage = body.includes('biz_opaque_callback_data');
      if (isMessage) sent += 1;
      answer.end(JSON.stringify(isMessage ? { messaging_product: 'whatsapp', contacts: [], messages: [{ id: `wamid.out${sent}` }] } : { success: true }));
    });
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => meta.once('listening', resolve));
  const apiUrl = `http://127.0.0.1:${(meta.address() as AddressInfo).port}/v23.0`;
  const store = createLowdbStore({ folder });
  await store.open();
  const connectors = [createWhatsAppConnector({ apiUrl, phoneNumberId: accountOf(payload), accessToken: 't', appSecret, verifyToken: 'v' })];
  const runtime = createRuntime({ project, store, connectors, engine, nlu });
  const server = createServer({ runtime, store, connectors });
  const url = await server.listen(0, '127.0.0.1');
  return {
    runtime, store,
    sent: () => sent,
    async post(body: Buffer, secret = appSecret): Promise<number> {
      const answer = await request(`${url}/webhooks/whatsapp`, { method: 'POST', body, headers: { 'content-type': 'application/json', ...signed(body, secret).headers } });
      await answer.body.dump();
      await runtime.idle();
      return answer.statusCode;
    },
    async close() {
      await server.close();
      await runtime.stop();
      await store.close();
      meta.close();
      meta.closeAllConnections();
      await rm(folder, { recursive: true });
    },
  };
}

type House = Awaited<ReturnType<typeof openHouse>>;

/** What customers' transcripts hold of them, in the words of the table. */
async function kept({ store }: House, payload: Envelope): Promise<string[]> {
  const activities: string[] = [];
  for (const key of customersOf(payload).map((id) => `whatsapp:${accountOf(payload)}:${id}`)) {
    const id = await store.find(key);
    const conversation = id === undefined ? undefined : await store.load(id);
    if (!conversation) continue;
    activities.push(...conversation.transcript.filter(({ from }) => from.role === 'user' || from.role === 'channel').map(summarizeActivity));
    break;
  }
  return activities;
}

function customersOf(payload: Envelope): string[] {
  const found: string[] = [];
  JSON.stringify(payload, (name, value: unknown) => {
    if (['user_id', 'from_user_id', 'wa_id', 'from'].includes(name) && typeof value === 'string') found.push(value);
    return value;
  });
  return found;
}

describe('recorded WhatsApp webhooks, posted to the server', function () {
  this.timeout(60_000);
  let project: Project;
  const trained = createNlu(slotTypes);
  let model: ReturnType<typeof trained.train> | undefined;
  const nlu: typeof trained = { train: (examples) => (model ??= trained.train(examples)) };
  before(async () => {
    project = (await loadProject({ folder: '.', bot: 'demo', stepTypes, slotTypes })).project!;
  });

  for (const [index, { file, key, payload: recorded }] of recordedWebhooks().entries()) {
    for (const [how, payload] of [['as it is', recorded], ['with ids of its own', withOwnIds(recorded, `.${index}`)]] as const) {
      it(`${file} ${key} ${how}: forged, halved and doubled it does no harm, and becomes what the table says`, async () => {
        const house = await openHouse(payload, project, nlu);
        try {
          const body = bytesOf(payload);
          expect(await house.post(body, 'another secret')).to.equal(401);
          expect(await house.post(body.subarray(0, body.length / 2))).to.equal(400);
          expect([await kept(house, payload), house.sent()]).to.deep.equal([[], 0]);
          expect(await house.post(body)).to.equal(200);
          const once = house.sent();
          expect(await house.post(body)).to.equal(200);
          const stated = expected[file]![key]!.filter((line) => !/^(notice|status)/.test(line));
          expect(await kept(house, payload)).to.deep.equal(stated);
          expect(house.sent()).to.equal(once);
          if (stated.some((line) => line.startsWith('message '))) expect(once).to.be.greaterThan(0);
          else expect(once).to.equal(0);
        } finally {
          await house.close();
        }
      });
    }
  }
});
