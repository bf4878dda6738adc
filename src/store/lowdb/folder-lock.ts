import { createHash, randomBytes } from 'node:crypto';
import { readdir, readlink, rm, symlink } from 'node:fs/promises';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { StoreLockedError } from '../contract.js';

/** The longest address of a socket that every platform takes. */
const longestAddress = 100;
const lockName = /^lock\.(\d+)$/;

/**
 * Takes the folder for this process until released or until the process ends, however it ends: the lock is a
 * listening socket, which dies with its process and tells nothing by process ids.
 *
 * Each holder places `lock.<n>`, a link to its socket, one above the highest there: placing is atomic, the highest is
 * never removed by another, and whoever finds a higher one after placing steps back. So of any number of processes
 * that find a dead holder's lock at once, one wins.
 * @throws StoreLockedError
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const socket = socketAddress(folder);
  const server = await listen(socket).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'EADDRINUSE' ? new StoreLockedError(folder) : error;
  });
  const release = (): Promise<void> => new Promise((done) => server.close(() => { done(); }));
  if (process.platform === 'win32') return release;
  try {
    await place(folder, socket);
  } catch (error) {
    await release();
    throw error;
  }
  return release;
}

function socketAddress(folder: string): string {
  if (process.platform === 'win32') return `\\\\.\\pipe\\schalter-${createHash('sha256').update(folder).digest('hex')}`;
  const name = `lock-${randomBytes(6).toString('hex')}.sock`;
  const within = join(folder, name);
  return within.length <= longestAddress ? within : join(tmpdir(), `schalter-${name}`);
}

async function listen(socket: string): Promise<Server> {
  const server = createServer((peer) => peer.destroy());
  await new Promise<void>((listening, reject) => {
    server.once('error', reject);
    server.listen(socket, listening);
  });
  return server.unref();
}

async function place(folder: string, socket: string): Promise<void> {
  const target = dirname(socket) === folder ? basename(socket) : socket;
  for (;;) {
    const placed = await locks(folder);
    for (const lock of placed) if (await isHeld(lock.socket)) throw new StoreLockedError(folder);
    const number = Math.max(0, ...placed.map((lock) => lock.number)) + 1;
    const file = join(folder, `lock.${String(number)}`);
    if (!(await linkOnce(target, file))) continue;
    if ((await locks(folder)).some((lock) => lock.number > number)) {
      await rm(file, { force: true });
      continue;
    }
    for (const dead of placed) await Promise.all([rm(dead.file, { force: true }), rm(dead.socket, { force: true })]);
    return;
  }
}

interface Lock {
  number: number;
  file: string;
  /** The address it links to. Relative within the folder, so that it holds however the folder is mounted. */
  socket: string;
}

async function locks(folder: string): Promise<Lock[]> {
  const found: Lock[] = [];
  for (const name of await readdir(folder)) {
    const number = lockName.exec(name)?.[1];
    if (number === undefined) continue;
    const file = join(folder, name);
    const target = await readlink(file).catch(() => `${name}.gone`);
    found.push({ number: Number(number), file, socket: resolve(folder, target) });
  }
  return found;
}

async function linkOnce(target: string, file: string): Promise<boolean> {
  try {
    await symlink(target, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Refused or missing means that nobody listens any more; anything else, that somebody may. */
function isHeld(socket: string): Promise<boolean> {
  return new Promise((answer) => {
    const probe = connect(socket);
    probe.once('connect', () => {
      probe.destroy();
      answer(true);
    });
    probe.once('error', (error: NodeJS.ErrnoException) => {
      answer(error.code !== 'ECONNREFUSED' && error.code !== 'ENOENT');
    });
  });
}
