import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { expect } from 'chai';
import { request } from 'undici';
import { createControlClient } from '../../src/simulator/control/create-control-client.js';
import { checkout, freePort } from './bot-process.js';

const run = promisify(execFile);

/** Schalter as npm would install it: packed, unpacked, and beside it only what its package.json declares. */
async function install(folder: string): Promise<void> {
  const { stdout } = await run('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], { cwd: checkout });
  const [{ filename }] = JSON.parse(stdout) as [{ filename: string }];
  await run('tar', ['xzf', join(folder, filename), '-C', folder]);
  const home = join(folder, 'node_modules', 'schalter');
  await cp(join(folder, 'package'), home, { recursive: true });
  const { dependencies, bin } = JSON.parse(await readFile(join(home, 'package.json'), 'utf8')) as { dependencies: Record<string, string>; bin: { schalter: string } };
  for (const name of Object.keys(dependencies)) {
    await mkdir(dirname(join(home, 'node_modules', name)), { recursive: true });
    await symlink(join(checkout, 'node_modules', name), join(home, 'node_modules', name), 'junction');
  }
  await mkdir(join(folder, 'node_modules', '.bin'));
  await symlink(join(home, bin.schalter), join(folder, 'node_modules', '.bin', 'schalter'));
}

describe('a project that "schalter new" has made, with Schalter from its package', function () {
  this.timeout(60_000);
  let folder: string;
  let program: string;
  const schalter = (args: string[], cwd = folder): Promise<{ stdout: string; stderr: string }> =>
    run(process.execPath, [program, ...args], { cwd, env: { PATH: process.env['PATH'], HOME: process.env['HOME'] } });

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'schalter-new-'));
    await install(folder);
    program = join(folder, 'node_modules', 'schalter', 'dist', 'cli', 'main.js');
  });
  after(() => rm(folder, { recursive: true, force: true }));

  it('stands outside of the checkout, and passes its own check and test', async () => {
    expect((await schalter(['new', 'my-support', '--languages', 'de,en', '--yes'])).stdout).to.include('npm run demo');
    const project = join(folder, 'my-support');
    const { scripts } = JSON.parse(await readFile(join(project, 'package.json'), 'utf8')) as { scripts: Record<string, string> };
    const [checked, tested] = await Promise.all([schalter(words(scripts['check']), project), schalter(words(scripts['test']), project)]);
    expect(checked.stdout.trim()).to.equal('No problems.');
    expect(tested.stdout).to.match(/6 passed, 0 failed/);
    for (const path of Object.keys((JSON.parse(await readFile(join(project, '.vscode', 'settings.json'), 'utf8')) as { 'yaml.schemas': object })['yaml.schemas'])) {
      expect(JSON.parse(await readFile(join(folder, path), 'utf8'))).to.have.property('$schema');
    }
  });

  it('shows a demo that answers, on a page, a console and a map', async () => {
    const port = await freePort();
    const project = join(folder, 'my-support');
    const demo = spawn(process.execPath, [program, 'demo'], { cwd: project, env: { PATH: process.env['PATH'], HOME: process.env['HOME'], PORT: String(port) }, stdio: 'pipe' });
    try {
      await opened(demo, 'dialogs/returns.yaml');
      const pages = ['', 'console/', 'map/', 'simulator/phone/', 'map/api/draw?dialog=returns'];
      const codes = await Promise.all(pages.map(async (path) => (await request(`http://127.0.0.1:${port}/${path}`)).statusCode));
      expect(codes).to.deep.equal(pages.map(() => 200));
      const features = await (await request(`http://127.0.0.1:${port}/simulator/phone/features`)).body.json() as { starters: Record<string, string[]> };
      expect(features.starters['de']).to.deep.equal(['Ich möchte etwas zurückgeben', 'Hallo', 'Danke']);
      expect(await answerTo('ich will was zurückgeben', `http://127.0.0.1:${port}/simulator`)).to.include('Haben Sie die Ware schon benutzt?');
    } finally {
      demo.kill('SIGTERM');
      if (demo.exitCode === null) await once(demo, 'exit');
    }
    expect(demo.exitCode).to.equal(0);
  });
});

/** `schalter check` as npm would run it: what stands after the program. */
function words(script = ''): string[] {
  const [program, ...args] = script.split(' ');
  expect(program).to.equal('schalter');
  return args;
}

async function opened(demo: ChildProcess, named: string): Promise<void> {
  let said = '';
  demo.stderr!.on('data', (text: Buffer) => { said += text; });
  for await (const text of demo.stdout!) {
    said += text;
    if (said.includes('Ctrl+C')) break;
  }
  expect(said).to.include('Schalter is open at').and.include(named).and.include('Ich möchte etwas zurückgeben');
  demo.stdout!.resume();
}

/** What the bot says to a customer who writes that on the phone. */
async function answerTo(text: string, simulator: string): Promise<string> {
  const control = createControlClient(simulator);
  const customer = '4915112345678';
  await control.customer({ waId: customer });
  await control.say(customer, text);
  for (;;) {
    const state = await (await request(`${simulator}/phone/state?customer=${customer}`)).body.json() as { messages: { from: string; text?: string }[] };
    const answer = state.messages.find(({ from }) => from === 'business');
    if (answer) return answer.text ?? '';
    await sleep(50);
  }
}
