import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { lockFolder } from '../../src/store/lowdb/folder-lock.js';

const script = fileURLToPath(new URL('./racer.ts', import.meta.url));

describe('the lock of a data folder', () => {
  let folder: string;
  const children: ChildProcess[] = [];
  const race = (times: number): ChildProcess => {
    const child = fork(script, [folder, String(times)], { execArgv: ['--import', 'tsx'], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    children.push(child);
    return child;
  };
  beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'schalter-lock-')); });
  afterEach(() => {
    for (const child of children.splice(0)) child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  });

  it('has one holder at a time of several processes that find a dead one’s, however often it changes hands', async () => {
    const dead = race(0);
    const racers = Array.from({ length: 3 }, () => race(200));
    await Promise.all([dead, ...racers].map((child) => once(child, 'message')));
    dead.kill('SIGKILL');
    await once(dead, 'exit');
    const results = racers.map((racer) => once(racer, 'message') as Promise<[{ wins: number; clashes: number }]>);
    for (const racer of racers) racer.send('go');
    const told = (await Promise.all(results)).map(([result]) => result);
    expect(told.map(({ clashes }) => clashes)).to.deep.equal([0, 0, 0]);
    expect(told.reduce((sum, { wins }) => sum + wins, 0)).to.be.at.least(1);
    await (await lockFolder(folder))();
  });

  it('goes to one of many at once, in turn, until each has had it', async () => {
    let holders = 0;
    let most = 0;
    const contend = async (): Promise<void> => {
      for (;;) {
        const release = await lockFolder(folder).catch(() => undefined);
        if (release === undefined) continue;
        holders += 1;
        most = Math.max(most, holders);
        await new Promise((resolve) => { setImmediate(resolve); });
        holders -= 1;
        return release();
      }
    };
    await Promise.all(Array.from({ length: 12 }, contend));
    expect(most).to.equal(1);
  });
});
