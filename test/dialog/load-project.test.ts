import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { loadProject } from '../../src/dialog/load-project.js';
import type { Project } from '../../src/dialog/project.js';
import { slotTypes } from '../../src/slots/index.js';
import { stepTypes } from '../../src/steps/index.js';
import { parse, smallBot } from './files.js';

const load = (folder: string, bot = 'demo') => loadProject({ folder, bot, stepTypes, slotTypes });

function project(dialog: string): Project {
  const { project: read, diagnostics } = parse({ ...smallBot, 'dialogs/one.yaml': dialog });
  expect(diagnostics).to.deep.equal([]);
  return read!;
}

describe('the shipped bot', () => {
  it('loads without a finding', async () => {
    const { project: read, diagnostics } = await load('.');
    expect(diagnostics).to.deep.equal([]);
    expect([...read!.dialogs.keys()]).to.include.members(['parcel-tracking', 'opening-hours', 'talk-to-a-person', 'small-talk.greeting', 'small-talk.thanks']);
    expect(read!.bot).to.deep.include({ name: 'demo', languages: ['de', 'en'], timeZone: 'Europe/Berlin', queue: 'support', behaviours: { person: 'talk-to-a-person', closed: 'person-rating' } });
  });
});

describe('what can\'t be read from disk', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'schalter-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const write = (files: Record<string, string>): void => {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(join(folder, path, '..'), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
  };

  it('a folder that isn\'t there', async () => {
    const { project: none, diagnostics } = await load(join(folder, 'gone'));
    expect(none).to.equal(undefined);
    expect(diagnostics.map((each) => each.rule)).to.deep.equal(['unreadable-file']);
  });

  (process.platform === 'linux' ? it : it.skip)('nothing: a file to send that is gone by the time it is looked at', async () => {
    write({ ...smallBot, 'files/map.png': 'x' });
    // A name of no character set is listed by another, under which nothing is found.
    writeFileSync(Buffer.concat([Buffer.from(`${folder}/files/`), Buffer.from([0xff, 0x2e, 0x70])]), 'x');
    expect((await load(folder)).project?.files?.size).to.equal(1);
  });

  it('a bot that isn\'t there, and which was probably meant', async () => {
    write(smallBot);
    const { diagnostics } = await load(folder, 'dmeo');
    expect(diagnostics.map(({ rule, hint }) => [rule, hint])).to.deep.equal([['no-bot', 'Did you mean "demo"?']]);
  });

  it('a bot\'s name that leads out of the folder', async () => {
    write(smallBot);
    expect((await load(folder, '../../etc')).diagnostics[0]?.message).to.include('can\'t be a bot\'s name');
  });

  it('nothing: dialogs in folders of their own are read like the others', async () => {
    write({ ...smallBot, 'dialogs/parcels/lost/found.yaml': 'dialog: found\ntitle: { de: a, en: b }\nsteps:\n  - say: { de: a, en: b }\n', 'dialogs/.hidden/other.yaml': 'nonsense' });
    const { project: read, diagnostics } = await load(folder);
    expect(diagnostics).to.deep.equal([]);
    expect(read!.dialogs.get('found')?.range.file).to.equal('dialogs/parcels/lost/found.yaml');
  });

  it('a file whose name is spelt so that nothing would read it', async () => {
    write({ ...smallBot, 'bots/demo/services.yml': 'a: 1', 'dialogs/Return.YAML': 'a: 1', 'dialogs/notes.txt': 'a' });
    const { diagnostics } = await load(folder);
    expect(diagnostics.map(({ rule, range, hint }) => [rule, range.file, hint])).to.deep.equal([
      ['unreadable-file', 'bots/demo/services.yml', 'Call it "services.yaml".'],
      ['unreadable-file', 'dialogs/Return.YAML', 'Call it "return.yaml".'],
    ]);
  });

  it('a dialog that is a folder', async () => {
    write(smallBot);
    mkdirSync(join(folder, 'dialogs', 'odd.yaml'), { recursive: true });
    const { project: none, diagnostics } = await load(folder);
    expect(none).to.equal(undefined);
    expect(diagnostics[0]).to.include({ rule: 'unreadable-file' });
    expect(diagnostics[0]?.range.file).to.equal('dialogs/odd.yaml');
  });

  it('leaves transcripts and other files alone', async () => {
    write({ ...smallBot, 'dialogs/a.test.yaml': 'no: dialog', 'dialogs/README.md': '# x', 'dialogs/.a.yaml': '{' });
    expect((await load(folder)).diagnostics).to.deep.equal([]);
  });

  it('changes its version with any file, and only then', async () => {
    write(smallBot);
    const first = (await load(folder)).project!.version;
    expect((await load(folder)).project!.version).to.equal(first);
    write({ 'bots/demo/services.yaml': `${smallBot['bots/demo/services.yaml']!}\n` });
    expect((await load(folder)).project!.version).to.not.equal(first);
  });
});

describe('a dialog\'s steps', () => {
  const nested = project(`
dialog: one
title: { de: Eins, en: One }
examples: { de: ["Nummer {number}"], en: [] }
slots:
  number: { type: text, personal: true }
  gift: { type: yes-no }
steps:
  - ask: number
    say: { de: Welche?, en: Which? }
    exhausted:
      - say: { de: Gut., en: Fine. }
      - handoff: { reason: no-number }
  - call: parcels.track
    with: { number: "{{ number }}", language: de, postcode: "1" }
    save: parcel
    outcomes:
      not-found: [{ ask-again: number }]
      failed: []
  - choose:
      - when: parcel.status is delivered and not gift
        then:
          - say: { de: "Am {{ parcel.at | date }}.", en: "On {{ parcel.at | date }}." }
      - otherwise:
          - choose: parcel.status
            cases:
              transit: [{ say: { de: a, en: a } }, { say: { de: b, en: b } }]
              delivered: []
  - end: dialog
`);
  const dialog = nested.dialogs.get('one')!;

  it('have places, and go on where they should', () => {
    const map = Object.fromEntries([...dialog.places.values()].map((step) => [step.place, step.next]));
    expect(map).to.deep.equal({
      '0': '1',
      '0/exhausted/0': '0/exhausted/1',
      '0/exhausted/1': '1',
      '1': '2',
      '1/outcomes.not-found/0': '2',
      '2': '3',
      '2/when.0/0': '3',
      '2/when.1/0': '3',
      '2/when.1/0/cases.transit/0': '2/when.1/0/cases.transit/1',
      '2/when.1/0/cases.transit/1': '3',
      '3': undefined,
    });
  });

  it('have their blocks, empty ones too', () => {
    expect([...dialog.places.get('1')!.blocks]).to.have.length(2);
    expect(dialog.places.get('1')!.blocks.get('outcomes.failed')).to.deep.equal([]);
    expect(dialog.places.get('2/when.1/0')!.blocks.get('cases.transit')!.map((step) => step.place)).to.deep.equal(['2/when.1/0/cases.transit/0', '2/when.1/0/cases.transit/1']);
  });

  it('have compiled texts and conditions in their options', () => {
    const { choose } = dialog.places.get('2')!.options as { choose: [{ when: { test(scope: object): boolean } }] };
    expect(choose[0].when.test({ parcel: { status: 'delivered' }, gift: false })).to.equal(true);
    const { say } = dialog.places.get('2/when.0/0')!.options as { say: { render(language: string, scope: object): string } };
    expect(say.render('en', { parcel: { at: '2026-11-22' } })).to.equal('On 22 November 2026.');
  });

  it('know where they stand', () => {
    expect(dialog.places.get('1/outcomes.not-found/0')!.range).to.include({ file: 'dialogs/one.yaml', line: 18, column: 21 });
  });

  it('have slots and results', () => {
    expect(dialog.slots.get('number')).to.include({ personal: true });
    expect(dialog.slots.get('gift')).to.include({ personal: false });
    expect(dialog.results.get('parcel')!.map((operation) => operation.name)).to.deep.equal(['track']);
  });

  it('have services and queues', () => {
    const { operations, ...service } = nested.services.get('parcels')!;
    expect(service).to.deep.include({ url: { setting: 'PARCELS_URL', default: 'https://parcels.example' }, headers: { 'X-Key': { setting: 'PARCELS_KEY' } } });
    const track = operations.get('track')!;
    expect({ ...track, range: undefined }).to.deep.equal({
      range: undefined,
      service: 'parcels', name: 'track', method: 'POST', path: '/track/{number}', query: { lang: 'language' }, body: { zip: 'postcode' }, inputs: ['number', 'language', 'postcode'], personal: [],
      timeoutMs: 4000, retries: 2, success: 'found',
      outcomes: [{ name: 'found', status: [200, 201] }, { name: 'not-found', status: [404] }, { name: 'failed' }],
      result: {
        status: { from: 'a.0.status', type: 'text', oneOf: ['transit', 'delivered'], otherwise: 'transit' },
        at: { from: 'a.0.at', type: 'date' },
        paid: { from: 'paid', type: 'yes-no' },
      },
    });
    expect(nested.bot.queues.get('support')).to.deep.include({ hours: 'always', promise: 2 });
  });
});

describe('a bot of one language', () => {
  it('may write its texts plainly', () => {
    const bot = smallBot['bots/demo/bot.yaml']!.replace('[de, en]', '[de]').replace(/\{ de: (\w+), en: \w+ \}/g, '$1');
    const { project: read, diagnostics } = parse({ 'bots/demo/bot.yaml': bot, 'dialogs/a.yaml': 'dialog: a\ntitle: Eins\nsteps:\n  - say: Hallo\n' });
    expect(diagnostics).to.deep.equal([]);
    expect(read!.dialogs.get('a')!.title.render('de', {})).to.equal('Eins');
  });
});
