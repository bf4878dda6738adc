import { createHash } from 'node:crypto';
import { expect } from 'chai';
import type { Connector, FetchedMedia, MediaRequest } from '../../../src/connectors/contract.js';
import { createWhatsAppConnector } from '../../../src/connectors/whatsapp/index.js';
import { failureOf } from '../contract.js';
import { bytes, json, refusal, startCloudApi, type CloudApi } from './cloud-api.js';
import { account, appSecret } from './samples.js';

const jpeg: Buffer = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.alloc(2000, 7)]);
const hash = createHash('sha256').update(jpeg);
const hex = hash.copy().digest('hex');
const base64 = hash.digest('base64');
const wanted: MediaRequest = { mediaId: '4711', contentType: 'image/jpeg' };

describe('fetchMedia', () => {
  let api: CloudApi;
  let connector: Connector;
  before(async () => {
    api = await startCloudApi();
    connector = createWhatsAppConnector({ apiUrl: api.url, phoneNumberId: account, accessToken: 'the-token', appSecret, verifyToken: 'v' });
  });
  after(async () => {
    await connector.close?.();
    await api.close();
  });

  const about = (fields: object = {}): object => ({ url: new URL('/files/1', api.url).href, mime_type: 'image/jpeg', sha256: hex, file_size: jpeg.length, id: '4711', messaging_product: 'whatsapp', ...fields });

  async function fetched(request: MediaRequest, info: object = about(), file = jpeg): Promise<FetchedMedia> {
    api.next(json(200, info), bytes(file));
    return connector.fetchMedia!(request);
  }

  const refused = (request: MediaRequest, info?: object, file?: Buffer): ReturnType<typeof failureOf> => failureOf(fetched(request, info, file));

  it('asks for the address, then for the bytes, with our token', async () => {
    expect(await fetched(wanted)).to.deep.equal({ contentType: 'image/jpeg', sha256: hex, bytes: jpeg });
    expect(api.seen.slice(-2).map(({ method, path, headers }) => [method, path, headers.authorization])).to.deep.equal([['GET', '/v24.0/4711', 'Bearer the-token'], ['GET', '/files/1', 'Bearer the-token']]);
  });

  it('takes a hash as hex or base64, a size as a number or a string', async () => {
    for (const sha256 of [hex, hex.toUpperCase(), base64]) expect((await fetched({ ...wanted, sha256 }, about({ sha256: base64, file_size: String(jpeg.length) }))).sha256).to.equal(hex);
    expect((await fetched({ ...wanted, sha256: 'no hash' }, about({ sha256: undefined, file_size: undefined }))).sha256).to.equal(hex);
  });

  it('refuses another file than announced', async () => {
    expect(await refused({ ...wanted, sha256: 'ab'.repeat(32) })).to.include({ code: 'media-hash', errorClass: 'permanent' });
    expect(await refused(wanted, about({ sha256: 'ab'.repeat(32) }))).to.include({ code: 'media-hash' });
    const page = Buffer.from('<html><script>alert(1)</script>');
    expect(await refused(wanted, about({ sha256: undefined }), page)).to.include({ code: 'media-type', errorClass: 'permanent' });
  });

  it('refuses what is too large: by its announcement, and by what comes', async () => {
    const before = api.seen.length;
    api.next(json(200, about({ file_size: 5 * 1024 * 1024 + 1 })));
    const failure = await failureOf(connector.fetchMedia!(wanted));
    expect(failure).to.include({ code: 'media-size' });
    expect(failure.message).to.include('5 MB');
    expect(api.seen.length).to.equal(before + 1);
    const long = Buffer.concat([jpeg, Buffer.alloc(600 * 1024)]);
    expect(await refused({ mediaId: '1', contentType: 'image/jpeg', kind: 'sticker' }, about({ sha256: undefined, file_size: 10 }), long)).to.include({ code: 'media-size' });
  });

  it('shows our token to Meta and the API only', async () => {
    const elsewhere = [
      'http://169.254.169.254/latest', 'https://evil.example/x', 'https://lookaside.fbsbx.com.evil.example/x', 'https://evil.example/lookaside.fbsbx.com', 'http://lookaside.fbsbx.com/x',
      'https://notwhatsapp.net/x', 'https://user:pass@lookaside.fbsbx.com/x', 'https://lookaside.fbsbx.com:8443/x', 'file:///etc/passwd', 'ftp://mmg.whatsapp.net/x', '//evil.example', '', 7, undefined,
    ];
    for (const url of elsewhere) {
      api.next(json(200, about({ url })));
      expect(await failureOf(connector.fetchMedia!(wanted)), String(url)).to.include({ code: 'media-address', errorClass: 'permanent' });
    }
  });

  it('keeps to one path for any id', async () => {
    await fetched({ ...wanted, mediaId: '../100/messages?x=1' });
    expect(api.seen.at(-2)!.path).to.equal('/v24.0/..%2F100%2Fmessages%3Fx%3D1');
    for (const mediaId of ['', '.', '..']) expect(await failureOf(connector.fetchMedia!({ ...wanted, mediaId }))).to.include({ code: 'media-id' });
  });

  it('passes on what the API refuses', async () => {
    api.next(refusal(400, 131052));
    expect(await failureOf(connector.fetchMedia!(wanted))).to.include({ code: '131052', errorClass: 'permanent' });
    api.next(json(200, about()), refusal(503, 2));
    expect(await failureOf(connector.fetchMedia!(wanted))).to.include({ code: '2', errorClass: 'retry' });
  });
});
