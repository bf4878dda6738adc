import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { checkout, copyFewDialogs, schalter } from '../e2e/bot-process.js';

describe('schalter check', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'schalter-check-'));
    for (const part of ['bots', 'dialogs']) cpSync(join(checkout, part), join(folder, part), { recursive: true });
  });
  afterEach(() => { rmSync(folder, { recursive: true }); });

  function edit(file: string, change: (text: string) => string): void {
    const path = join(folder, file);
    writeFileSync(path, change(readFileSync(path, 'utf8')));
  }

  it('finds nothing in what is shipped, and exits with 0', async () => {
    const { code, stdout } = await schalter(['--folder', folder, 'check']);
    expect([code, stdout.trim()]).to.deep.equal([0, 'No problems.']);
  });

  it('names the misspelt step of every dialog at its line and column, with a hint, and exits with 1', async () => {
    const dialogs = readdirSync(join(checkout, 'dialogs')).filter((name) => !name.includes('.test.'));
    for (const name of dialogs) edit(`dialogs/${name}`, (text) => text.replace(/^( *)steps:/m, '$1stesp:'));
    const { code, stdout } = await schalter(['--folder', folder, 'check', '--format', 'json']);
    const { diagnostics } = JSON.parse(stdout) as { diagnostics: { range: { file: string; line: number; column: number }; hint: string }[] };
    expect(code).to.equal(1);
    for (const name of dialogs) {
      const line = readFileSync(join(folder, 'dialogs', name), 'utf8').split('\n').findIndex((text) => text.trimStart().startsWith('stesp:')) + 1;
      const finding = diagnostics.find(({ range }) => range.file === `dialogs/${name}` && range.line === line);
      expect(finding, name).to.deep.include({ hint: 'Did you mean "steps"?' });
      expect(finding!.range.column).to.be.oneOf([1, 5]);
    }
  });

  it('exits with 2 where there is no project, in one line', async () => {
    rmSync(join(folder, 'bots'), { recursive: true });
    const { code, stdout, stderr } = await schalter(['--folder', folder, 'check']);
    expect([code, stdout]).to.deep.equal([2, '']);
    expect(stderr).to.match(/^schalter: There is no bot in .*\n$/);
  });

  it('names the bots there are when BOT is none of them, and exits with 2', async () => {
    const { code, stderr } = await schalter(['check'], { BOT: 'nix' });
    expect([code, stderr]).to.deep.equal([2, 'schalter: BOT is "nix", but bots/ has only demo: set BOT to one of them.\n']);
  });

  it('exits with 2 on an option that does not exist', async () => {
    expect((await schalter(['check', '--colour'])).code).to.equal(2);
  });
});

describe('schalter test', () => {
  it('plays every transcript that is shipped', async () => {
    const { code, stdout } = await schalter(['test']);
    expect(stdout).to.match(/\n\d+ passed, 0 failed\n$/);
    expect(code).to.equal(0);
  });

  it('exits with 1 when one fails, and shows where', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'schalter-transcript-'));
    await copyFewDialogs(folder);
    const file = join(folder, 'wrong.test.yaml');
    writeFileSync(file, '- transcript: Hello\n  chat:\n    - customer: Hallo\n    - bot: Servus.\n');
    const { code, stdout } = await schalter(['--folder', folder, 'test', file]);
    rmSync(folder, { recursive: true });
    expect(code).to.equal(1);
    expect(stdout).to.contain('wrong.test.yaml:4').and.to.contain('dialogs/small-talk.yaml:').and.to.contain('0 passed, 1 failed');
  });
});

describe('a port that is in use', () => {
  let port: number;
  let taken: Server;
  let folder: string;
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'schalter-port-'));
    await copyFewDialogs(folder);
    taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    port = (taken.address() as AddressInfo).port;
  });
  after(() => {
    taken.close();
    rmSync(folder, { recursive: true });
  });

  for (const [command, ...args] of [['demo'], ['simulate', '--port']]) {
    it(`ends ${command} with one line that says what to do, and 2`, async () => {
      const { code, stderr } = await schalter(['--folder', folder, command!, ...args, ...(args.length > 0 ? [String(port)] : [])], { PORT: String(port) });
      expect(code).to.equal(2);
      expect(stderr).to.match(/^schalter: P(ORT|ort) \d+ is in use: [^\n]+\n$/);
    });
  }
});

describe('schalter chat', () => {
  it('answers in the terminal, with the carrier in the sandbox', async () => {
    const { code, stdout, stderr } = await schalter(['chat'], {}, 'where is my parcel?\n00340434161094022115\nexit\n');
    expect([code, stderr]).to.deep.equal([0, '']);
    expect(stdout).to.contain('What is your tracking number?').and.to.contain('last seen in Leipzig');
  });
});
