import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { once } from 'node:events';
import { expect } from 'chai';
import { run as runProgram } from '../../src/cli/program.js';
import { type Output, schalter, start } from '../e2e/bot-process.js';
import { files } from '../engine/files.js';

const dialog = `dialog: hours
title: { de: Öffnungszeiten, en: Opening hours }
examples: { de: [Wann habt ihr geöffnet?], en: [When do you open?] }
steps:
  - choose:
      - when: open
        then:
          - say: { de: Offen., en: Open. }
      - otherwise:
          - say: { de: Zu., en: Closed. }
`;

const open = `# by hand
- transcript: Open
  chat:
    - customer: Wann habt ihr geöffnet?
    - bot: Offen.
`;

/** The command line in this process: nothing is started for it. */
async function inProcess(args: readonly string[]): Promise<Output> {
  const output: Output = { code: null, stdout: '', stderr: '' };
  const streams = [['stdout', process.stdout], ['stderr', process.stderr]] as const;
  const writes = streams.map(([, stream]) => stream.write.bind(stream));
  for (const [name, stream] of streams) stream.write = (text: string | Uint8Array): boolean => { output[name] += String(text); return true; };
  try {
    output.code = await runProgram(args);
  } finally {
    for (const [index, [, stream]] of streams.entries()) stream.write = writes[index]!;
  }
  return output;
}

describe('schalter test, for one dialog', () => {
  let folder: string;
  const run = (...args: string[]) => inProcess(['--folder', folder, 'test', ...args]);
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'schalter-test-'));
    write('bots/demo/bot.yaml', files['bots/demo/bot.yaml']!);
    write('bots/demo/services.yaml', files['bots/demo/services.yaml']!);
    write('dialogs/hours.yaml', dialog);
    write('dialogs/hours.test.yaml', open);
  });
  afterEach(() => { rmSync(folder, { recursive: true }); });

  it('shows what is covered and what is not, and exits with 1 when it is too little', async () => {
    const { code, stdout, stderr } = await run('--coverage', '--min', '90');
    expect(code).to.equal(1);
    expect(stdout).to.contain('dialogs/hours.yaml:10  the branch "when.1" is never taken').and.to.contain('dialogs/hours.yaml:8  "say" is never said in "en"');
    expect(stderr).to.match(/^\d+ % is covered, 90 % is wanted\.\n$/);
    expect((await run('--min', '10')).code).to.equal(0);
    expect((await run('--min', '110')).code).to.equal(2);
  });

  it('writes coverage for the map, and XML or JSON for others', async () => {
    const file = join(folder, 'coverage.json');
    const { code, stdout } = await run('--coverage-json', file, '--reporter', 'junit');
    expect([code, stdout.slice(0, 38)]).to.deep.equal([0, '<?xml version="1.0" encoding="UTF-8"?>']);
    const { dialogs } = JSON.parse(readFileSync(file, 'utf8')) as { dialogs: Record<string, { blocks: unknown }> };
    expect(dialogs.hours!.blocks).to.deep.equal({ '0/when.0': 1, '0/when.1': 0 });
    expect(JSON.parse((await run('--reporter', 'json')).stdout)).to.deep.include({ passed: 1, failed: 0 });
    expect((await run('--coverage-json', join(folder, 'no', 'where.json'))).code).to.equal(2);
  });

  it('puts faults in, and tells which of them nobody noticed', async () => {
    const { code, stdout } = await run('--mutate', '--min', '90');
    expect(code).to.equal(1);
    expect(stdout).to.match(/^hours +\d+ +\d+ +\d+ +\d+ %$/m);
    expect(stdout).to.contain('dialogs/hours.yaml:10  the texts in "de" and "en" are swapped: Zu. (no transcript comes here)');
  });

  it('counts faults of a dialog without transcripts as not noticed', async () => {
    write('dialogs/greeting.yaml', dialog.replace('dialog: hours', 'dialog: greeting').replace(/examples.*/, 'examples: { de: [Grüß euch], en: [Hi there] }'));
    const { stdout } = await run('--mutate');
    expect(stdout).to.match(/^greeting +0 +[1-9]\d* +\d+ +0 %$/m).and.to.match(/^hours /m);
    expect((await run('dialogs/hours.test.yaml', '--mutate')).stdout).to.match(/^hours /m).and.to.not.match(/^greeting/m);
  });

  it('finds a named file from the project\'s folder, and wants a name for what it records', async () => {
    expect((await run('dialogs/hours.test.yaml')).stdout).to.contain('1 passed, 0 failed');
    const { code, stderr } = await run('--write', '');
    expect([code, stderr]).to.satisfy(([exit, text]: [number, string]) => exit === 2 && text.includes('needs a name'));
  });

  it('does not put faults in while transcripts fail', async () => {
    write('dialogs/hours.test.yaml', open.replace('Offen.', 'Zu.'));
    const { code, stdout } = await run('--mutate');
    expect([code, stdout]).to.satisfy(([exit, text]: [number, string]) => exit === 1 && text.endsWith('First of all the transcripts must pass.\n'));
  });

  it('records a chat from a script beside the dialog that ran, and keeps what stands there', async () => {
    const { code, stdout } = await schalter(['--folder', folder, 'test', '--write', 'Closed, on a Sunday'], {}, '/at 2026-11-01 10:00\nWhen do you open?\nexit\n');
    expect([code, stdout.trim().split('\n').at(-1)]).to.deep.equal([0, 'written into dialogs/hours.test.yaml']);
    expect(readFileSync(join(folder, 'dialogs/hours.test.yaml'), 'utf8')).to.equal(`${open}
- transcript: Closed, on a Sunday
  chat:
    - at: 2026-11-01 10:00
    - customer: When do you open?
    - bot: Closed.
`);
    expect((await run()).stdout).to.contain('2 passed, 0 failed');
  });

  it('writes nothing where nothing was said, or it was thought better of', async () => {
    expect((await schalter(['--folder', folder, 'test', '--write', 'Nothing'], {}, 'exit\n')).code).to.equal(2);
    expect((await schalter(['--folder', folder, 'test', '--write', 'Nothing'], {}, 'When do you open?\n/discard\n')).code).to.equal(0);
    expect(readFileSync(join(folder, 'dialogs/hours.test.yaml'), 'utf8')).to.equal(open);
  });

  it('plays again after each save, and says what came of it', async () => {
    const child = start(['--folder', folder, 'test', '--watch']);
    let output = '';
    const until = async (text: string): Promise<void> => {
      while (!output.includes(text)) output += String((await once(child.stdout!, 'data'))[0]);
      output = output.slice(output.indexOf(text) + text.length);
    };
    await until('1 passed, 0 failed');
    await until('watching');
    write('dialogs/hours.yaml', dialog.replace('Offen.', 'Auf.'));
    await until('+ bot       Auf.   ← dialogs/hours.yaml:8');
    await until('touched by the change');
    write('dialogs/hours.yaml', dialog.replace('steps:', 'stesp:'));
    await until('Did you mean "steps"?');
    write('dialogs/hours.yaml', dialog);
    await until('1 passed, 0 failed');
    child.kill('SIGTERM');
    const [code] = await once(child, 'close') as [number];
    expect(code).to.equal(0);
  });
});
