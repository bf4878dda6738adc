import { createHash } from 'node:crypto';
import { expect } from 'chai';
import type { CaseView } from '../../src/server/api/types.js';
import { createCounter, type Counter } from './counter.js';

describe('what customers send', () => {
  let counter: Counter;
  let cookie: string;
  let id: string;
  let conversation: string;
  before(async () => {
    counter = await createCounter();
    cookie = await counter.signIn('anna');
    id = await counter.openCase();
    ({ conversation: { id: conversation } } = await counter.runtime.case(id));
  });
  after(() => counter.close());

  const put = async (contentType: string, text: string): Promise<string> => {
    const bytes = Buffer.from(text);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    await counter.store.putMedia(conversation, { sha256, contentType, bytes });
    return sha256;
  };
  const fetchMedia = (sha256: string, of = id) => counter.call('GET', `/api/console/cases/${of}/media/${sha256}`, { cookie });

  it('shows a photo in place, and never lets it run', async () => {
    const answer = await fetchMedia(await put('image/jpeg', 'a photo'));
    expect(answer.text).to.equal('a photo');
    expect(answer.headers).to.include({
      'content-type': 'image/jpeg', 'x-content-type-options': 'nosniff', 'content-security-policy': "default-src 'none'; sandbox",
    });
    expect(answer.headers['content-disposition']).to.match(/^inline; filename="[0-9a-f]{12}\.jpg"$/);
  });

  for (const type of ['text/html', 'image/svg+xml', 'application/pdf', 'text/javascript', 'application/xhtml+xml', 'made/up']) {
    it(`hands over ${type} as a download only`, async () => {
      const answer = await fetchMedia(await put(type, `<script>alert('${type}')</script>`));
      expect(answer.headers['content-type']).to.equal('application/octet-stream');
      expect(answer.headers['content-disposition']).to.match(/^attachment; /);
    });
  }

  it('is found through its own case only', async () => {
    const sha256 = await put('image/png', 'of this customer');
    const other = await counter.openCase('4930999');
    expect((await fetchMedia(sha256, other)).status).to.equal(404);
  });

  for (const path of ['../../agents.json', '..%2f..%2fagents.json', '%2e%2e%2f%2e%2e%2fagents.json', 'ABCDEF', '0'.repeat(64), `${'0'.repeat(63)}%00`]) {
    it(`is not reached by ${path}`, async () => {
      const answer = await fetchMedia(path);
      expect(answer.status).to.equal(404);
      expect(answer.text).not.to.include('scrypt');
    });
  }

  it('stands in the transcript: files with an address of ours, and only those', async () => {
    const loaded = (await counter.store.load(conversation))!;
    const sha256 = await put('audio/ogg', 'a voice');
    loaded.transcript.push({
      type: 'message', id: 'm9', channelId: 'whatsapp', timestamp: '2026-11-02T10:00:00.000Z', from: { id: '1', role: 'user' }, conversation: { id: conversation },
      attachments: [
        { contentType: 'audio/ogg', contentUrl: `media:${sha256}`, content: { kind: 'voice', mediaId: '1' } },
        { contentType: 'image/png', contentUrl: 'https://evil.example/track.png', content: { kind: 'image', mediaId: '2' } },
        { contentType: 'image/png', contentUrl: 'media:../../agents', content: { kind: 'image', mediaId: '3', refused: 'Too large.' } },
        { contentType: 'application/vnd.schalter.location', content: { latitude: 52.5, longitude: 13.4, name: 'Tor' } },
      ],
    });
    await counter.store.commit(loaded);
    const view = (await counter.call('GET', `/api/console/cases/${id}`, { cookie })).json<CaseView>();
    expect(view.transcript.find((bubble) => bubble.id === 'm9')!.attachments).to.deep.equal([
      { kind: 'voice', contentType: 'audio/ogg', url: `/api/console/cases/${id}/media/${sha256}` },
      { kind: 'image', contentType: 'image/png' },
      { kind: 'image', contentType: 'image/png', refused: 'Too large.' },
      { kind: 'location', contentType: 'application/vnd.schalter.location', name: 'Tor', latitude: 52.5, longitude: 13.4 },
    ]);
  });
});
