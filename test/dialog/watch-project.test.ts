import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { type ProjectWatcher, watchProject } from '../../src/dialog/watch-project.js';

describe('the watcher', () => {
  let folder: string;
  let watcher: ProjectWatcher;
  let changes: number;
  let changed: () => void;

  const next = (): Promise<void> => new Promise((resolve) => {
    changed = resolve;
  });

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'schalter-'));
    mkdirSync(join(folder, 'bots/demo'), { recursive: true });
    mkdirSync(join(folder, 'dialogs'));
    writeFileSync(join(folder, 'dialogs/a.yaml'), 'a: 1');
    changes = 0;
    changed = () => undefined;
    watcher = watchProject(folder, () => {
      changes++;
      changed();
    });
  });
  afterEach(() => {
    watcher.close();
    rmSync(folder, { recursive: true });
  });

  it('tells a change, and a burst of them once', async () => {
    const told = next();
    for (let index = 0; index < 5; index++) writeFileSync(join(folder, 'dialogs/a.yaml'), `a: ${index}`);
    await told;
    expect(changes).to.equal(1);
  });

  it('keeps telling after an editor replaced the file', async () => {
    for (const content of ['a: 2', 'a: 3']) {
      const told = next();
      writeFileSync(join(folder, 'dialogs/a.yaml~'), content);
      renameSync(join(folder, 'dialogs/a.yaml~'), join(folder, 'dialogs/a.yaml'));
      await told;
    }
    expect(changes).to.equal(2);
  });

  it('tells a new file, one that is gone, and one of the bot', async () => {
    for (const change of [() => writeFileSync(join(folder, 'dialogs/b.yaml'), 'b: 1'), () => rmSync(join(folder, 'dialogs/b.yaml')), () => writeFileSync(join(folder, 'bots/demo/bot.yaml'), 'bot: demo')]) {
      const told = next();
      change();
      await told;
    }
    expect(changes).to.equal(3);
  });

  it('goes on when a folder was replaced as a whole', async () => {
    const told = next();
    renameSync(join(folder, 'dialogs'), join(folder, 'old'));
    mkdirSync(join(folder, 'dialogs'));
    await told;
    const again = next();
    writeFileSync(join(folder, 'dialogs/c.yaml'), 'c: 1');
    await again;
    expect(changes).to.equal(2);
  });

  it('tells of what lies in a subfolder, also of a new one, and of what is sent', async () => {
    mkdirSync(join(folder, 'files'));
    for (const change of [
      () => mkdirSync(join(folder, 'dialogs/parcels')),
      () => writeFileSync(join(folder, 'dialogs/parcels/a.yaml'), 'a: 1'),
      () => writeFileSync(join(folder, 'files/map.png'), 'x'),
    ]) {
      const told = next();
      change();
      await told;
    }
  });

  it('does without folders that are not there', () => {
    watchProject(join(folder, 'gone'), () => undefined).close();
  });
});
