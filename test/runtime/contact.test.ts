import { createHash } from 'node:crypto';
import { expect } from 'chai';
import type { Activity, MediaContent } from '../../src/activity/activity.js';
import { ConnectorError } from '../../src/connectors/contract.js';
import { createFakeConnector, from, message } from './fake-connector.js';
import { createStand, nlu, project, echo } from './stand.js';
import { createLowdbStore } from '../../src/store/index.js';
import { createRuntime } from '../../src/runtime/create-runtime.js';
import { createSimulatedClock } from '../../src/runtime/simulated-clock.js';

describe('a customer whose number changes', () => {
  it('stays one customer and is answered at the new one', async () => {
    const { connector, runtime, store } = await createStand();
    await runtime.accept('fake', [from('old', message('m1', 'Hallo'))]);
    await runtime.accept('fake', [from('old', message('s1', '', { type: 'event', name: 'contact-changed', value: { newIds: ['new', 'new-phone'] } }))]);
    await runtime.accept('fake', [from('new', message('m2', 'ich bin es'))]);
    await runtime.idle();
    expect(await store.find('fake:shop:new-phone')).to.equal('fake:shop:old');
    expect(connector.textsTo('new')).to.include('echo ich bin es');
  });

  it('is not harmed by a change that says nothing sensible', async () => {
    const { connector, runtime } = await createStand();
    for (const [index, value] of [undefined, null, 'new', { newIds: 'new' }, { newIds: [1, '', null] }].entries()) {
      await runtime.accept('fake', [from('kim', message(`s${String(index)}`, '', { type: 'event', name: 'contact-changed', value }))]);
    }
    await runtime.accept('fake', [from('kim', message('m1', 'Hallo'))]);
    await runtime.idle();
    expect(connector.textsTo('kim').join()).to.contain('Hallo');
  });
});

describe('what a customer sends', () => {
  const photo = (more: Partial<MediaContent> = {}): Activity => message('m1', '', {
    attachments: [{ contentType: 'image/jpeg', content: { kind: 'image', mediaId: '77', ...more } satisfies MediaContent }],
  });
  const bytes = Buffer.from('a photo');
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const attachmentAfter = async (stand: Awaited<ReturnType<typeof createStand>>) => {
    await stand.runtime.accept('fake', [from('kim', photo())]);
    await stand.runtime.idle();
    return (await stand.store.load('fake:shop:kim'))!.transcript[0]!.attachments![0]!;
  };

  it('is fetched and kept beside the conversation', async () => {
    const stand = await createStand();
    stand.connector.fetchMedia = () => Promise.resolve({ contentType: 'image/png', sha256, bytes });
    expect(await attachmentAfter(stand)).to.include({ contentType: 'image/png', contentUrl: `media:${sha256}` });
    expect((await stand.store.getMedia('fake:shop:kim', sha256))!.bytes).to.deep.equal(bytes);
  });

  it('and cannot be had is noted for the agent, and the turn goes on', async () => {
    const stand = await createStand();
    stand.connector.fetchMedia = () => Promise.reject(new ConnectorError({ channel: 'fake', code: 'size', errorClass: 'permanent', message: 'The file is larger than 5 MB.' }));
    expect(await attachmentAfter(stand)).to.have.nested.property('content.refused', 'The file is larger than 5 MB.');
    await stand.runtime.accept('fake', [from('kim', message('m2', 'Hallo'))]);
    await stand.runtime.idle();
    expect(stand.connector.textsTo('kim')).to.deep.equal(['echo Hallo']);
  });

  it('and takes too long to fetch holds nobody up for ever', async () => {
    const stand = await createStand();
    stand.connector.fetchMedia = () => new Promise(() => undefined);
    await stand.runtime.accept('fake', [from('kim', photo())]);
    while (stand.clock.nextIn === undefined) await new Promise((resolve) => { setImmediate(resolve); });
    await stand.clock.advance(30_000);
    await stand.runtime.idle();
    expect((await stand.store.load('fake:shop:kim'))!.transcript[0]!.attachments![0]).to.have.nested.property('content.refused');
  });
});

describe('a start after a stop', () => {
  it('answers what was accepted and sends what was decided', async () => {
    const store = createLowdbStore({ folder: '', persist: false });
    const open = createRuntime({ project, store, connectors: [], engine: echo, nlu, clock: createSimulatedClock(), env: {} });
    await open.accept('fake', [from('kim', message('m1', 'Hallo'))]);
    await open.idle();
    await open.stop();
    await open.accept('fake', [from('lou', message('m2', 'Guten Tag'))]);
    const { connector, runtime } = await createStand({ store });
    await runtime.idle();
    expect([connector.textsTo('kim'), connector.textsTo('lou')]).to.deep.equal([['echo Hallo'], ['echo Guten Tag']]);
  });
});

describe('a channel that shows one bubble at a time', () => {
  it('gets each bubble as a message of its own, in order', async () => {
    const connector = createFakeConnector();
    connector.prepare = (activity) => [...(activity.text ?? '').split(' ')].map((text, index) =>
      ({ ...activity, text, id: index === 0 ? activity.id : `${activity.id}~${String(index + 1)}` }));
    const { runtime, store } = await createStand({ connectors: [connector] });
    await runtime.accept('fake', [from('kim', message('m1', 'eins zwei'))]);
    await runtime.idle();
    expect(connector.textsTo('kim')).to.deep.equal(['echo', 'eins', 'zwei']);
    expect((await store.load('fake:shop:kim'))!.transcript.slice(1).map((entry) => entry.text)).to.deep.equal(['echo', 'eins', 'zwei']);
  });
});
