import { expect } from 'chai';
import type { Connector, Inbound } from '../../src/connectors/contract.js';
import { createWhatsAppConnector } from '../../src/connectors/whatsapp/index.js';
import { summarize } from '../../test/connectors/summary.js';
import { expected } from './expected.js';
import { accountOf, bytesOf, recordedWebhooks, signed, withOwnIds, type Envelope } from './webhooks.js';

const appSecret = 'a secret of this run';
const connectorFor = (payload: Envelope): Connector =>
  createWhatsAppConnector({ apiUrl: 'http://127.0.0.1:1', phoneNumberId: accountOf(payload), accessToken: 't', appSecret, verifyToken: 'v' });

const ids = (inbound: Inbound[]): string[] => inbound.flatMap((item) => (item.kind === 'activities' ? item.activities.map(({ id }) => id) : item.kind === 'status' ? [`${item.messageId} ${item.status}`] : []));

describe('recorded WhatsApp webhooks', () => {
  const recorded = recordedWebhooks();

  it('are 74, each of them in the table and none besides', () => {
    const stated = Object.entries(expected).flatMap(([file, keys]) => Object.keys(keys).map((key) => `${file} ${key}`));
    expect(recorded.map(({ file, key }) => `${file} ${key}`)).to.have.members(stated).and.to.have.lengthOf(74);
  });

  for (const [index, { file, key, payload }] of recorded.entries()) {
    describe(`${file} ${key}`, () => {
      const connector = connectorFor(payload);
      const body = bytesOf(payload);

      it('is what the table says', () => {
        expect(summarize(connector.receive(body))).to.deep.equal(expected[file]?.[key]);
      });

      it('is the same with ids of its own', () => {
        const own = connector.receive(bytesOf(withOwnIds(payload, `.${index}`)));
        expect(summarize(own)).to.deep.equal(expected[file]?.[key]);
        expect(ids(own).every((id) => id.includes(`.${index}`) || /^(preference|user-id)\./.test(id))).to.equal(true);
      });

      it('is taken with our signature only', () => {
        expect(connector.verify(signed(body, appSecret))).to.equal(true);
        expect(connector.verify(signed(body, 'another secret'))).to.equal(false);
      });

      it('cut in half is a SyntaxError', () => {
        expect(() => connector.receive(body.subarray(0, body.length / 2))).to.throw(SyntaxError);
      });

      it('sent twice has the same ids', () => {
        expect(ids(connector.receive(body))).to.deep.equal(ids(connector.receive(Buffer.from(body))));
      });

      it('for another number is nobody’s', () => {
        const other = createWhatsAppConnector({ apiUrl: 'http://127.0.0.1:1', phoneNumberId: '999', accessToken: 't', appSecret, verifyToken: 'v' });
        expect(other.receive(body).filter(({ kind }) => kind !== 'notice')).to.deep.equal([]);
      });
    });
  }
});
