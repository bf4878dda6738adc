import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { expect } from 'chai';
import { check } from '../../src/cli/check.js';
import { environmentIn } from '../../src/cli/environment-in.js';
import { newProject, type NewOptions } from '../../src/cli/new.js';
import { ConfigError } from '../../src/settings/index.js';
import { stepTypes } from '../../src/steps/index.js';
import { slotTypes } from '../../src/slots/index.js';
import { loadProject } from '../../src/dialog/load-project.js';
import { checkLoad } from '../../src/cli/check-load.js';

describe('schalter new', () => {
  let folder: string;
  beforeEach(async () => { folder = await mkdtemp(join(tmpdir(), 'schalter-new-')); });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  const make = (options: Partial<NewOptions>): Promise<number> => newProject({ folder, yes: true, output: new PassThrough(), ...options });
  const refusal = (options: Partial<NewOptions>): Promise<string> =>
    make(options).then(() => 'none', (error: unknown) => (error instanceof ConfigError ? error.message : `bug: ${String(error)}`));
  const findings = async (name: string): Promise<string[]> => {
    const load = await loadProject({ folder: join(folder, name), bot: name, stepTypes, slotTypes });
    return checkLoad(load).map(({ rule, message }) => `${rule}: ${message}`);
  };

  for (const languages of ['de', 'en', 'en,de']) {
    it(`makes a bot without a finding that speaks ${languages}, whatever it is called`, async () => {
      expect(await make({ name: 'shop-help', languages, business: 'Müller & Söhne: „#1“ "Best" 👍 \\ *x*' })).to.equal(0);
      expect(await findings('shop-help')).to.deep.equal([]);
      const [first] = languages.split(',');
      expect(await readFile(join(folder, 'shop-help/bots/shop-help/bot.yaml'), 'utf8')).to.include(`languages: [${first}`);
    });
  }

  it('makes everything that a repository needs, and no secret', async () => {
    await make({ name: 'my-support' });
    const files = await readdir(join(folder, 'my-support'), { recursive: true });
    expect(files).to.include.members(['README.md', 'package.json', '.env.example', '.gitignore', join('.github', 'workflows', 'check.yaml'), join('.vscode', 'settings.json'), join('dialogs', 'returns.test.yaml')]);
    expect(await readFile(join(folder, 'my-support/.gitignore'), 'utf8')).to.match(/^\.env$/m);
    const settings = await readFile(join(folder, 'my-support/.env.example'), 'utf8');
    expect(settings).to.include('WHATSAPP_ACCESS_TOKEN').and.not.include('DHL').and.not.include('src/');
    expect(environmentIn(join(folder, 'my-support'))['BOT'] ?? process.env['BOT']).to.equal('my-support');
    expect(await check({ folder: join(folder, 'my-support'), format: 'text' })).to.equal(0);
  });

  it('never writes over anything', async () => {
    await mkdir(join(folder, 'taken', '.git'), { recursive: true });
    expect(await refusal({ name: 'taken' })).to.equal('none');
    expect(await refusal({ name: 'taken' })).to.match(/is not empty \(/);
    await writeFile(join(folder, 'file'), 'x');
    expect(await refusal({ name: 'file' })).to.include('is a file');
    expect(await readFile(join(folder, 'file'), 'utf8')).to.equal('x');
  });

  it('says what is wrong with an odd name, and what to take', async () => {
    expect(await refusal({ name: 'My Support!' })).to.include('such as my-support');
    expect(await refusal({ name: '../../etc' })).to.include('such as etc');
    expect(await refusal({ name: 'Größenberatung' })).to.include('such as groessenberatung');
    expect(await refusal({ name: '---' })).to.include('such as ');
    expect(await refusal({ name: 'a'.repeat(41) })).to.include('41 characters');
    expect(await refusal({ name: 'node_modules' })).to.include('taken');
    expect(await refusal({ name: 'помощь' })).to.include('such as');
    expect(await refusal({})).to.include('needs a name');
    expect(await readdir(folder)).to.deep.equal([]);
  });

  it('says which languages there are texts in, and what a business may be called', async () => {
    expect(await refusal({ name: 'x-y', languages: 'de,fr' })).to.include('"fr"').and.include('de (Deutsch) and en (English)');
    expect(await refusal({ name: 'x-y', languages: ' , ' })).to.include('at least one');
    expect(await refusal({ name: 'x-y', business: 'a\nb' })).to.include('one line');
    expect(await refusal({ name: 'x-y', business: '{{ x }}' })).to.include('braces');
    for (const hidden of ['\u202e', '\u0000', '\u200b', '\u2066', '\ud83d']) expect(await refusal({ name: 'x-y', business: `Nord${hidden}wind` }), hidden).to.match(/nobody sees \(U\+[0-9A-F]{4}\)/);
    expect(await refusal({ name: 'nord\u202ewind' })).to.include('such as');
    expect(await readdir(folder)).to.deep.equal([]);
  });

  it('asks at a terminal for what no option says', async () => {
    const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => input });
    const output = Object.assign(new PassThrough(), { isTTY: true, columns: 80, rows: 24 });
    let shown = '';
    output.on('data', (text: Buffer) => {
      shown += text;
      if (/called\?|speak\?/.test(text.toString())) setImmediate(() => input.write('\r'));
    });
    expect(await newProject({ folder, input, output })).to.equal(0);
    expect(shown).to.include('What is the project called?');
    expect(await findings('my-support')).to.deep.equal([]);
  });
});
