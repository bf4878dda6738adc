import { expect } from 'chai';
import { answerHandshake, verifySignature } from '../../../src/connectors/whatsapp/verify.js';
import { appSecret, signed, text } from './samples.js';

const header = 'x-hub-signature-256';
const good = signed(text);
const signature = good.headers[header] as string;

const withHeader = (value: string | string[] | undefined, name = header): boolean => verifySignature({ ...good, headers: { [name]: value } }, appSecret);

describe('verifySignature', () => {
  it('takes the signature over the bytes, however the header is written', () => {
    expect(verifySignature(good, appSecret)).to.equal(true);
    expect(withHeader(signature.toUpperCase().replace('SHA256', 'sha256'))).to.equal(true);
    expect(withHeader(signature, 'X-Hub-Signature-256')).to.equal(true);
    expect(withHeader([signature])).to.equal(true);
  });

  it('refuses a missing, doubled, cut or odd header', () => {
    const odd = [undefined, '', [], [signature, signature], signature.slice(0, -2), signature.slice(7), `${signature}00`, signature.replace('256', '1'), `sha256=${'g'.repeat(64)}`, `sha256=${'ä'.repeat(64)}`];
    for (const value of odd) expect(withHeader(value), String(value)).to.equal(false);
  });

  it('refuses other bytes, also where the same JSON is written in another way', () => {
    const rewritten = Buffer.from(JSON.stringify(JSON.parse(text.toString())));
    expect(rewritten.equals(text)).to.equal(false);
    expect(verifySignature({ ...good, body: rewritten }, appSecret)).to.equal(false);
  });

  it('refuses another secret, and everything while none is set', () => {
    expect(verifySignature(signed(text, 'other'), appSecret)).to.equal(false);
    expect(verifySignature(signed(text, 'x'), '')).to.equal(false);
  });
});

describe('answerHandshake', () => {
  const query = { 'hub.mode': 'subscribe', 'hub.verify_token': 'ours', 'hub.challenge': '1158201444' };

  it('gives back the bare challenge for our token', () => {
    expect(answerHandshake(query, 'ours')).to.equal('1158201444');
  });

  it('refuses another token, another mode, no challenge, and every token while none is set', () => {
    expect(answerHandshake({ ...query, 'hub.verify_token': 'theirs' }, 'ours')).to.equal(undefined);
    expect(answerHandshake({ ...query, 'hub.mode': 'unsubscribe' }, 'ours')).to.equal(undefined);
    expect(answerHandshake({ 'hub.mode': 'subscribe', 'hub.verify_token': 'ours' }, 'ours')).to.equal(undefined);
    expect(answerHandshake({ ...query, 'hub.verify_token': '' }, '')).to.equal(undefined);
    expect(answerHandshake({}, 'ours')).to.equal(undefined);
  });
});
