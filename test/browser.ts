import { execFile } from 'node:child_process';
import { lstat, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Browser } from 'playwright-core';
import { chromium } from 'playwright-core';

const args = ['--no-sandbox', '--no-zygote', '--disable-gpu', '--autoplay-policy=no-user-gesture-required'];

/**
 * A real Chromium for tests and screenshots: the one that npm brings on Linux x64, an installed Chrome elsewhere.
 * `CHROME_PATH` names another one. Close it when done.
 */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = process.env['CHROME_PATH'];
  if (executablePath) return chromium.launch({ executablePath, args });
  if (process.platform !== 'linux' || process.arch !== 'x64') return chromium.launch({ channel: 'chrome' });
  const folder = await unpacked();
  const env = { ...process.env, FONTCONFIG_PATH: join(folder, 'fonts'), LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') };
  return chromium.launch({ executablePath: join(folder, 'chromium'), args, env: env as Record<string, string> });
}

/** The folder with the browser and its libraries: one a version and user, unpacked once, complete as soon as it is there. */
async function unpacked(): Promise<string> {
  const { uid } = userInfo();
  const folder = join(tmpdir(), `schalter-chromium-${await version()}-${uid}`);
  const found = await lstat(folder).catch(() => undefined);
  if (found?.isDirectory() && found.uid === uid) return folder;
  if (found) throw new Error(`${folder} is not ours: remove it, or set CHROME_PATH.`);
  const staging = await mkdtemp(`${folder}-`);
  await unpackInto(staging);
  await writeFile(join(staging, 'fonts', 'fonts.conf'), fontsConfig(folder));
  await rename(staging, folder).catch(() => rm(staging, { recursive: true, force: true }));
  return folder;
}

async function version(): Promise<string> {
  const manifest = new URL('../node_modules/@sparticuz/chromium/package.json', import.meta.url);
  return (JSON.parse(await readFile(manifest, 'utf8')) as { version: string }).version;
}

/** The package's own file names folders of a Lambda: without this one a machine that has no fonts shows boxes. */
function fontsConfig(folder: string): string {
  return `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
    <dir>${join(folder, 'fonts')}</dir><dir>/usr/share/fonts</dir><cachedir>${join(folder, 'fonts-cache')}</cachedir>
  </fontconfig>`;
}

/** In a process of its own: the package reads its folder and platform from the environment at import. */
async function unpackInto(folder: string): Promise<void> {
  const script = "await (await import('@sparticuz/chromium')).default.executablePath()";
  const env = { ...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' };
  await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: new URL('..', import.meta.url), env,
  });
}
