import { createHash } from 'node:crypto';
import { expect } from 'chai';
import { FormData, request } from 'undici';
import { createOutside, fetchJson, jonas, valueOf, type Outside } from './world.js';

const picture = Buffer.from([0xff, 0xd8, 0xff, 0x0d, 0x0a, 0x2d, 0x2d, 0x00, 0xff]);

describe('media', () => {
  let outside: Outside;
  before(async () => { outside = await createOutside(); });
  after(() => outside.stop());

  const token = () => ({ authorization: `Bearer ${outside.simulator.business.accessToken}` });
  const upload = (bytes: Buffer, type: string, product = 'whatsapp') => {
    const form = new FormData();
    form.set('messaging_product', product);
    form.set('type', type);
    form.set('file', new Blob([new Uint8Array(bytes)], { type }), 'foto.jpg');
    return fetchJson(`${outside.url}/v23.0/${outside.simulator.business.phoneNumberId}/media`, { method: 'POST', body: form, headers: token() });
  };
  const download = async (url: string, headers: Record<string, string> = token()) => {
    const answer = await request(url, { headers });
    return { status: answer.statusCode, type: answer.headers['content-type'], bytes: Buffer.from(await answer.body.arrayBuffer()) };
  };

  it('goes up, comes down byte by byte, and is gone when deleted', async () => {
    const { status, body: { id } } = await upload(picture, 'image/jpeg');
    expect(status).to.equal(200);
    const { body: media } = await outside.get(`v23.0/${id}`);
    expect(media).to.include({ id, mime_type: 'image/jpeg', file_size: picture.length, sha256: createHash('sha256').update(picture).digest('hex') });
    expect(await download(media.url as string)).to.deep.equal({ status: 200, type: 'image/jpeg', bytes: picture });
    await fetchJson(`${outside.url}/v23.0/${id}`, { method: 'DELETE', headers: token() });
    expect((await outside.get(`v23.0/${id}`)).body.error).to.include({ code: 100, error_subcode: 33 });
  });

  it('comes down with the token and for five minutes only', async () => {
    await outside.control.say(jonas, { type: 'voice' });
    const { messages: [{ audio }] } = valueOf((await outside.business.has(1))[0]!);
    expect(audio).to.include({ mime_type: 'audio/ogg; codecs=opus', voice: true });
    const { body: media } = await outside.get(`v23.0/${audio.id}`);
    expect(audio.sha256).to.equal(Buffer.from(media.sha256 as string, 'hex').toString('base64'));
    expect((await download(media.url as string, {})).status).to.equal(401);
    await outside.control.advance(299_000);
    expect((await download(media.url as string)).status).to.equal(200);
    await outside.control.advance(1_000);
    expect((await download(media.url as string)).status).to.equal(404);
    expect((await download((media.url as string).replace(/hash=.*/, 'hash=guessed'))).status).to.equal(404);
  });

  it('is refused by type, by size, empty, and in another form than a form', async () => {
    const refusals: [Awaited<ReturnType<typeof upload>>, RegExp][] = [
      [await upload(picture, 'image/svg+xml'), /following types: .*image\/jpeg.*Received file of type 'image\/svg\+xml'/],
      [await upload(Buffer.alloc(5_000_001), 'image/png'), /limit is 5000000/],
      [await upload(Buffer.alloc(0), 'image/png'), /empty/],
      [await upload(picture, 'image/png', 'signal'), /messaging_product is required/],
      [await outside.graph(`${outside.simulator.business.phoneNumberId}/media`, '{}'), /messaging_product is required/],
      [await outside.graph(`${outside.simulator.business.phoneNumberId}/media`, '--x\r\nhalf', { 'content-type': 'multipart/form-data; boundary=x' }), /messaging_product is required/],
    ];
    for (const [{ status, body }, details] of refusals) {
      expect(status).to.equal(400);
      expect(body.error.error_data.details).to.match(details);
    }
  });

  it('that doesn\'t fit the message fails as a status', async () => {
    const { body: { id } } = await upload(Buffer.from('%PDF-1.4'), 'application/pdf');
    const before = outside.business.got.length;
    await outside.send({ type: 'image', image: { id } });
    const status = valueOf((await outside.business.has(before + 1))[before]!).statuses[0];
    expect([status.status, status.errors[0].code]).to.deep.equal(['failed', 131053]);
  });
});
