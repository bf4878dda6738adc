import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { loadProject } from '../../src/dialog/load-project.js';
import { engine } from '../../src/engine/index.js';
import { slotTypes } from '../../src/slots/index.js';
import { stepTypes } from '../../src/steps/index.js';
import { smallBot } from '../dialog/files.js';
import { from, message } from './fake-connector.js';
import { createStand } from './stand.js';

const map = Buffer.from('89504e470d0a1a0a', 'hex');
const hello = (file: string) => `
dialog: hello
title: { de: Hallo, en: Hello }
examples: { de: [Hallo, Guten Tag, Moin, Servus, Grüezi], en: [Hello, Hi, Good morning, Hey, Hiya] }
steps:
  - say: { de: "So kommen Sie her.", en: "This is how to get here." }
    image: ${file}
`;
const nlu = { train: () => ({ understand: () => ({ language: 'de', intents: [{ intent: 'hello', confidence: 1 }], entities: [], outOfScope: 0 }) }) };

describe('a file that a dialog sends', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'schalter-files-'));
    const files = { ...smallBot, 'dialogs/hello.yaml': hello('files/way/map.png') };
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(join(folder, path, '..'), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    mkdirSync(join(folder, 'files/way'), { recursive: true });
    writeFileSync(join(folder, 'files/way/map.png'), map);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const load = () => loadProject({ folder, bot: 'demo', stepTypes, slotTypes });

  it('goes into the store with the turn, and out from there', async () => {
    const { project, diagnostics } = await load();
    expect(diagnostics).to.deep.equal([]);
    const { runtime, connector, store } = await createStand({ project: project!, engine, nlu });
    await runtime.accept('fake', [from('kim', message('m1', 'Hallo'))]);
    await runtime.idle();
    const { text, attachments: [file] = [] } = connector.sent[0]!.activity;
    expect(text).to.equal('So kommen Sie her.');
    expect(file).to.deep.include({ contentType: 'image/png', name: 'map.png' });
    expect((await store.getMedia('fake:shop:kim', file!.contentUrl!.slice(6)))!.bytes).to.deep.equal(map);
  });

  it('that is gone meanwhile is left out: the words are said', async () => {
    const { project } = await load();
    rmSync(join(folder, 'files'), { recursive: true });
    const { runtime, connector } = await createStand({ project: project!, engine, nlu });
    await runtime.accept('fake', [from('kim', message('m1', 'Hallo'))]);
    await runtime.idle();
    expect(connector.sent[0]!.activity).to.include({ text: 'So kommen Sie her.' }).and.not.have.property('attachments');
  });

  it('is none that a link leads to', async () => {
    writeFileSync(join(folder, 'secret.png'), map);
    symlinkSync(join(folder, 'secret.png'), join(folder, 'files/way/link.png'));
    writeFileSync(join(folder, 'dialogs/hello.yaml'), hello('files/way/link.png'));
    expect((await load()).diagnostics.map(({ rule }) => rule)).to.deep.equal(['unknown-file']);
  });
});
