/** A process that fights for a folder's lock, again and again, and says how often it had it; or takes it and is killed. */
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { StoreLockedError } from '../../src/store/contract.js';
import { lockFolder } from '../../src/store/lowdb/folder-lock.js';

const [folder, times] = [process.argv[2]!, Number(process.argv[3])];
const held = join(folder, 'held');

/** @returns whether another one had it at the same time; `undefined` when it was refused */
async function holdOnce(): Promise<boolean | undefined> {
  const release = await lockFolder(folder).catch((error: unknown) => {
    if (!(error instanceof StoreLockedError)) throw error;
  });
  if (release === undefined) return undefined;
  const alone = await writeFile(held, '', { flag: 'wx' }).then(() => true, () => false);
  if (alone) await rm(held);
  await release();
  return !alone;
}

if (times === 0) {
  await lockFolder(folder);
  process.send!('held');
  setInterval(() => undefined, 1000);
} else {
  process.send!('ready');
  process.once('message', () => {
    void (async () => {
      const results: (boolean | undefined)[] = [];
      for (let time = 0; time < times; time += 1) results.push(await holdOnce());
      process.send!({ wins: results.filter((result) => result !== undefined).length, clashes: results.filter((result) => result === true).length });
      process.disconnect();
    })();
  });
}
