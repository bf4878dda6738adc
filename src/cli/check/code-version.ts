import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folders of the running code that a finding can depend on. */
export const foldersOfCode = ['activity', 'check', 'cli', 'connectors', 'diagnostics', 'dialog', 'engine', 'nlu', 'slots', 'source', 'steps'];

/** A hash that changes with the running code: what another version found out is not to be believed. */
export function codeVersion(): string {
  const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
  const hash = createHash('sha256').update(process.version).update(dependencies(root));
  for (const folder of foldersOfCode) {
    const entries = readdirSync(join(root, folder), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && /\.[jt]s$/.test(entry.name));
    for (const entry of entries) {
      const path = join(entry.parentPath, entry.name);
      const { mtimeMs, size } = statSync(path);
      hash.update(`${path} ${mtimeMs} ${size}\n`);
    }
  }
  return hash.digest('hex');
}

/** What the code stands on, and which version of each is installed. */
function dependencies(root: string): string {
  const manifest = JSON.parse(readFileSync(join(root, '../package.json'), 'utf8')) as { version: string; dependencies?: Record<string, string> };
  const require = createRequire(join(root, '../package.json'));
  return JSON.stringify([manifest.version, ...Object.keys(manifest.dependencies ?? {}).map((name) => `${name} ${versionOf(name, require)}`)]);
}

/** Looked for where node looks: beside the code, or further up where it is installed itself. */
function versionOf(name: string, require: NodeJS.Require): string {
  for (const folder of require.resolve.paths(name) ?? []) {
    const path = join(folder, name, 'package.json');
    if (existsSync(path)) return (JSON.parse(readFileSync(path, 'utf8')) as { version?: string }).version ?? 'unknown';
  }
  return 'none';
}
