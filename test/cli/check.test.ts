import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { codeVersion } from '../../src/cli/check/code-version.js';
import { findProblems } from '../../src/cli/check/find-problems.js';
import { fixFiles, type FixReport } from '../../src/cli/check/fix-files.js';
import { cachePath, openResultCache } from '../../src/cli/check/result-cache.js';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { readProjectFiles } from '../../src/dialog/read-project-files.js';
import { checkout, schalter, start } from '../e2e/bot-process.js';

let folder: string;
let home: string;

const dialog = 'dialogs/parcel-tracking.yaml';
const at = (path: string): string => join(folder, path);
const read = (path: string): string => readFileSync(at(path), 'utf8');
const write = (path: string, text: string | Buffer): void => writeFileSync(at(path), text);
const check = (...args: string[]) => schalter(['--folder', folder, 'check', ...args], { XDG_CACHE_HOME: home });
const fix = async (): Promise<FixReport> => fixFiles({ folder, bot: 'demo', read: await readProjectFiles(folder) });
const problems = async (version = codeVersion(), environment = { XDG_CACHE_HOME: home }): Promise<Diagnostic[]> => findProblems({ folder, bot: 'demo', read: await readProjectFiles(folder), cache: openResultCache(folder, version, environment) });
const misspell = (text: string): string => text.replace('personal: true', 'persnal: yes').replace('- ask: tracking_number', '- ask: trakcing_number');

/** A project with one dialog, anew for each test. */
function inAFolder(): void {
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'schalter-check-'));
    home = mkdtempSync(join(tmpdir(), 'schalter-home-'));
    cpSync(join(checkout, 'bots'), join(folder, 'bots'), { recursive: true });
    mkdirSync(at('dialogs'));
    write(dialog, readFileSync(join(checkout, dialog)));
  });

  afterEach(() => {
    rmSync(folder, { recursive: true });
    rmSync(home, { recursive: true });
  });
}

describe('schalter check --fix', () => {
  inAFolder();

  it('mends what is certain, says what, and leaves the rest of the file as it was', async () => {
    const before = read(dialog);
    write(dialog, misspell(before));
    const { stderr, stdout } = await check('--fix');
    expect(read(dialog)).to.equal(before);
    expect(stderr.trim().split('\n').map((line) => line.split('  ').filter(Boolean).slice(0, 2).join(' '))).to.include(`mended ${dialog}:${before.split('\n').findIndex((line) => line.includes('personal: true')) + 1}`);
    expect(stderr).to.include('unknown-key: persnal → personal\n').and.to.include('wrong-value: yes → true\n').and.to.not.include('Did you mean');
    expect(stdout).to.not.match(/unknown-key|unknown-slot|wrong-value/);
    await check('--fix');
    expect(read(dialog)).to.equal(before);
  });

  it('keeps a byte order mark, Windows line ends and the file\'s mode', async () => {
    const before = `\uFEFF${read(dialog).replaceAll('\n', '\r\n')}`;
    write(dialog, misspell(before));
    chmodSync(at(dialog), 0o640);
    await fix();
    expect(read(dialog)).to.equal(before);
    expect(statSync(at(dialog)).mode & 0o777).to.equal(0o640);
    expect(readdirSync(at('dialogs'))).to.deep.equal(['parcel-tracking.yaml']);
  });

  it('mends quotes that are missing, one behind the other', async () => {
    write('dialogs/quotes.yaml', 'dialog: quotes\ntitle: { de: a, en: b }\nexamples:\n  de: [12345678901234567890]\nsteps:\n  - say:\n      de: {{ bot }} sagt: "ja"\n      en: {{ bot }}\n');
    await fix();
    expect(read('dialogs/quotes.yaml')).to.equal('dialog: quotes\ntitle: { de: a, en: b }\nexamples:\n  de: ["12345678901234567890"]\nsteps:\n  - say:\n      de: \'{{ bot }} sagt: "ja"\'\n      en: "{{ bot }}"\n');
  });

  it('puts digits in quotes only where a text is wanted, and says the same of them once', async () => {
    const file = (tries: string, size: string): string => `dialog: digits\ntitle: { de: a, en: b }\nexamples:\n  de: [${size}]\nslots:\n  size: { type: text }\nsteps:\n  - ask: size\n    say: { de: a, en: b }\n    tries: ${tries}\n`;
    write('dialogs/digits.yaml', file('03', '0123'));
    const found = (await problems()).filter(({ rule }) => rule === 'number-changes' || rule === 'wrong-value');
    expect(found.map(({ rule, hint }) => [rule, hint])).to.deep.equal([['number-changes', 'Put it in quotes: "0123".'], ['number-changes', 'Put it in quotes: "03"; where a number is wanted, write 3.']]);
    await fix();
    expect(read('dialogs/digits.yaml')).to.equal(file('03', '"0123"'));
  });

  it('leaves what could be two things, and what is far from anything', async () => {
    const text = 'dialog: doubt\ntitle: { de: a, en: b }\nsteps:\n  - sat: { de: a, en: b }\n  - hello: { de: a, en: b }\n';
    write('dialogs/doubt.yaml', text);
    const { fixed } = await fix();
    expect(fixed).to.deep.equal([]);
    expect(read('dialogs/doubt.yaml')).to.equal(text);
  });

  it('leaves a file that is not plain UTF-8 as it is, byte for byte', async () => {
    const bytes = Buffer.concat([Buffer.from(misspell(read(dialog))), Buffer.from([0x23, 0xff, 0xfe, 0x0a])]);
    write(dialog, bytes);
    await fix();
    expect(readFileSync(at(dialog)).equals(bytes)).to.equal(true);
  });

  it('leaves a file that was changed meanwhile, and says so', async () => {
    write(dialog, misspell(read(dialog)));
    const before = await readProjectFiles(folder);
    write(dialog, `${read(dialog)}# mine\n`);
    const { fixed, left } = await fixFiles({ folder, bot: 'demo', read: before });
    expect(read(dialog)).to.match(/persnal[^]*# mine\n$/);
    expect(fixed).to.deep.equal([]);
    expect([...left.keys()]).to.deep.equal([dialog]);
  });

  it('mends what a link points to, and keeps the link', async () => {
    const before = read(dialog);
    mkdirSync(at('shared'));
    write('shared/real.yaml', misspell(before));
    rmSync(at(dialog));
    symlinkSync(at('shared/real.yaml'), at(dialog));
    await fix();
    expect(read('shared/real.yaml')).to.equal(before);
    expect(readdirSync(at('shared'))).to.deep.equal(['real.yaml']);
  });
});

describe('the cache of schalter check', () => {
  inAFolder();

  it('says the same again, and notices an edit of any file', async () => {
    write(dialog, misspell(read(dialog)));
    const [first, second] = [await problems(), await problems()];
    expect(second).to.deep.equal(first);
    expect(first).to.not.be.empty;
    write(dialog, read(dialog).replace('trakcing_number', 'tracking_number'));
    expect(await problems()).to.not.deep.equal(first);
  });

  it('is what is believed: what another version of the code found out is not', async () => {
    await problems('1');
    const path = cachePath(folder, { XDG_CACHE_HOME: home });
    const planted = JSON.stringify([{ rule: 'planted', severity: 'error', message: 'A.', range: { file: dialog, line: 1, column: 1, endLine: 1, endColumn: 1 } }]);
    const kept = JSON.parse(readFileSync(path, 'utf8')) as { entries: Record<string, string> };
    for (const key of Object.keys(kept.entries).filter((each) => each.startsWith('result'))) kept.entries[key] = planted;
    writeFileSync(path, JSON.stringify(kept));
    expect((await problems('1')).map(({ rule }) => rule)).to.deep.equal(['planted']);
    expect((await problems('2')).map(({ rule }) => rule)).to.not.include('planted');
  });

  it('lies in node_modules where there is one, and is not used with --no-cache', async () => {
    await check('--no-cache');
    expect(existsSync(join(home, 'schalter'))).to.equal(false);
    mkdirSync(at('node_modules'));
    await check();
    expect(existsSync(at('node_modules/.cache/schalter/check.json'))).to.equal(true);
    expect(existsSync(join(home, 'schalter'))).to.equal(false);
  });

  const damages: Record<string, (text: string) => string> = {
    'cut off': (text) => text.slice(0, -10),
    'of another shape': () => '{"version":1,"entries":[]}',
    'holding findings that are none': (text) => text.replace(/"\[.*?\]"/s, '"[{\\"rule\\":1}]"'),
  };
  for (const [what, damage] of Object.entries(damages)) {
    it(`counts as nothing when it is ${what}`, async () => {
      const first = await problems();
      const path = cachePath(folder, { XDG_CACHE_HOME: home });
      writeFileSync(path, damage(readFileSync(path, 'utf8')));
      expect(await problems()).to.deep.equal(first);
    });
  }

  it('that can\'t be written stops nothing', async () => {
    const file = join(home, 'file');
    writeFileSync(file, '');
    expect(await problems(codeVersion(), { XDG_CACHE_HOME: join(file, 'deep') })).to.be.an('array');
  });
});

describe('schalter check --watch', () => {
  inAFolder();

  it('checks again after each save, and ends when it is stopped', async () => {
    const child = start(['--folder', folder, 'check', '--watch'], { XDG_CACHE_HOME: home });
    let output = '';
    let told = '';
    child.stdout!.on('data', (text: string) => { output += text; });
    child.stderr!.on('data', (text: string) => { told += text; });
    const until = async (holds: () => boolean): Promise<void> => {
      for (let tries = 0; !holds(); tries++) {
        if (tries > 300) throw new Error(`waited in vain: ${output} ${told}`);
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    };
    await until(() => told.includes('watching'));
    expect(output).to.not.include('\u001b');
    write(dialog, misspell(read(dialog)));
    await until(() => output.includes('knows no "persnal"') && told.split('watching').length > 2);
    child.kill('SIGINT');
    await until(() => child.exitCode !== null);
    expect(child.exitCode).to.equal(1);
  });
});
