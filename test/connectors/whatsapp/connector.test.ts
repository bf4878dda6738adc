import { createWhatsAppConnector } from '../../../src/connectors/whatsapp/index.js';
import { describeConnector } from '../contract.js';
import { refusal, startCloudApi, type CloudApi } from './cloud-api.js';
import { account, appSecret, body, displayNumber, fromLena, lena, signed, text, webhook } from './samples.js';

describe('whatsapp', () => {
  let api: CloudApi;
  describeConnector({
    async create() {
      api = await startCloudApi();
      return createWhatsAppConnector({ apiUrl: api.url, phoneNumberId: account, accessToken: 'token', appSecret, verifyToken: 'verify' });
    },
    close: () => api.close(),
    recipient: { account, id: lena.userId, phone: lena.phone },
    text,
    ownEcho: fromLena({ from: displayNumber, type: 'text', text: { body: 'Guten Tag' } }, []),
    unknown: body(webhook('moon_phase', { moon_phase: [{ id: 'm1', phase: 'full' }] })),
    signed,
    limitRate: (waitMs) => { api.next(refusal(400, 131056, 'pair rate limit', { 'retry-after': String(waitMs / 1000) })); },
    lastSent: () => JSON.parse(api.seen.at(-1)!.body.toString()) as unknown,
  });
});
