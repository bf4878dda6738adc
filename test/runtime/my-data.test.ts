import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { engine } from '../../src/engine/index.js';
import { ConnectorError } from '../../src/connectors/contract.js';
import { createLowdbStore } from '../../src/store/index.js';
import { parseOne } from '../steps/one-dialog.js';
import { from, message } from './fake-connector.js';
import { createStand } from './stand.js';

const dialog = `
dialog: privacy
title: { de: Meine Daten, en: My data }
slots:
  name: { type: text, personal: true, title: { de: Ihr Name, en: Your name } }
  sure: { type: yes-no }
steps:
  - ask: name
    say: { de: "Wie heißen Sie?", en: "What is your name?" }
  - my-data: show
  - ask: sure
    say: { de: "Alles löschen?", en: "Delete all of it?" }
  - choose: sure
    cases:
      'yes':
        - my-data: delete
        - say: { de: "Noch da, {{ name }}?", en: "Still there, {{ name }}?" }
      'no': []
`;
const { project } = parseOne(dialog);
const nlu = { train: () => ({ understand: (text: string) => ({ language: 'de', intents: text === 'Daten' ? [{ intent: 'privacy', confidence: 1 }] : [], entities: [], outOfScope: 0 }) }) };

describe('a customer\'s data', () => {
  let folder: string;
  beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'schalter-data-')); });
  afterEach(() => { rmSync(folder, { recursive: true, force: true }); });

  const stand = async () => {
    const store = createLowdbStore({ folder });
    const standing = await createStand({ project: project!, engine, nlu, store });
    let count = 0;
    const says = async (text: string) => {
      await standing.runtime.accept('fake', [{ ...from('kim', message(`m${++count}`, text, { from: { id: 'kim', name: 'Kim Sommer', role: 'user' } })), recipient: { account: 'shop', id: 'kim', name: 'Kim Sommer' } }]);
      await standing.runtime.idle();
    };
    const media = async (name: string): Promise<string> => {
      const attachment = standing.connector.sent.flatMap(({ activity }) => activity.attachments ?? []).find((one) => one.name === name)!;
      expect(attachment.contentType).to.equal('text/plain');
      return (await store.getMedia('fake:shop:kim', attachment.contentUrl!.slice('media:'.length)))!.bytes.toString('utf8');
    };
    return { ...standing, says, media, text: () => standing.connector.textsTo('kim') };
  };
  const onDisk = (): string => readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8')).join('\n');

  it('is sent as a file to read, and as one for programs', async () => {
    const { says, media, text, runtime, store } = await stand();
    for (const words of ['Daten', 'Frau Geheim']) await says(words);
    expect(text()).to.include('Wie heißen Sie?');
    const readable = await media('meine-daten.txt');
    expect(readable).to.match(/^Ihre gespeicherten Daten bei: Nordwind\nStand: 02\.11\.26/).and.include('Name: Kim Sommer').and.include('Meine Daten · Ihr Name: Frau Geheim').and.match(/Sie: Frau Geheim/).and.match(/Bot: Wie heißen Sie\?/);
    const data = JSON.parse(await media('meine-daten.json')) as { messages: { from: string; text: string }[]; contact: object; known: object[] };
    expect(data.messages.map(({ from: speaker, text: words }) => `${speaker}: ${words}`)).to.deep.equal(['customer: Daten', 'bot: Wie heißen Sie?', 'customer: Frau Geheim']);
    expect(data.contact).to.include({ channel: 'fake', id: 'kim', name: 'Kim Sommer' });
    expect(data.known[0]).to.deep.equal({ about: 'Meine Daten', name: 'Ihr Name', value: 'Frau Geheim', shown: 'Frau Geheim' });
    await runtime.stop();
    await store.close();
  });

  it('is erased for good, with a receipt, and the customer can go on', async () => {
    const { says, text, runtime, store } = await stand();
    for (const words of ['Daten', 'Frau Geheim', 'ja']) await says(words);
    const receipt = text().at(-2);
    expect(receipt).to.match(/^Ihre Daten aus diesem Chat sind gelöscht\. Ihr Beleg: [0-9A-F]{8} vom 2\. November 2026\./);
    expect(text().at(-1)).to.equal('Noch da, ?');
    const left = onDisk();
    expect(left).to.not.match(/Kim|Geheim|Sommer|Daten"|Wie heißen|Alles löschen|fake:m\d/);
    expect(left).to.include(/Beleg: (\w+)/.exec(receipt!)![1]!);
    await says('Daten');
    expect(text().at(-1)).to.equal('Wie heißen Sie?');
    await runtime.stop();
    await store.close();
  });

  it('is erased with an export of it that may or may not have gone out', async () => {
    const first = await stand();
    first.connector.onSend = ({ attachments = [] }) => {
      if (attachments.length > 0) throw new ConnectorError({ channel: 'fake', code: 'timeout', errorClass: 'retry', message: 'timeout', inDoubt: true });
    };
    for (const words of ['Daten', 'Frau Geheim']) await first.says(words);
    expect(onDisk()).to.include('Ihre gespeicherten Daten');
    expect((await first.store.load('fake:shop:kim'))!.outbox.map(({ state }) => state)).to.include('sending');
    await first.says('ja');
    expect(first.text().at(-1)).to.equal('Noch da, ?');
    await first.runtime.stop();
    await first.store.close();
    const second = await stand();
    await second.clock.advance(120_000);
    await second.runtime.idle();
    expect(second.connector.sent).to.deep.equal([]);
    expect(onDisk()).to.not.match(/Kim|Geheim|Sommer|meine-daten|Ihre gespeicherten Daten|Alles löschen/);
    await second.runtime.stop();
    await second.store.close();
  });

  it('that is not to be erased stays', async () => {
    const { says, runtime, store } = await stand();
    for (const words of ['Daten', 'Frau Geheim', 'nein']) await says(words);
    expect(onDisk()).to.include('Geheim');
    await runtime.stop();
    await store.close();
  });

  it('is erased once where the process is gone in between, and the receipt is the same', async () => {
    const first = await stand();
    for (const words of ['Daten', 'Frau Geheim']) await first.says(words);
    const { erase } = first.store;
    const numbers: string[] = [];
    let cut = true;
    first.store.erase = async (conversation, done) => {
      numbers.push(/Beleg: (\w+)/.exec(conversation.transcript.map((activity) => activity.text).join(' '))![1]!);
      if (!cut) return erase(conversation, done);
      cut = false;
      throw new Error('gone');
    };
    await first.says('ja');
    await first.clock.advance(10_000);
    await first.runtime.idle();
    expect(new Set(numbers).size).to.equal(1);
    expect(numbers.length).to.be.at.least(2);
    expect(onDisk()).to.not.include('Geheim');
    expect(first.text().filter((words) => words.includes('Beleg'))).to.have.length(1);
    await first.runtime.stop();
    await first.store.close();
  });
});
