import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folders of the running code that a finding can depend on. */
const folders = ['check', 'cli', 'connectors', 'diagnostics', 'dialog', 'engine', 'nlu', 'slots', 'source', 'steps'];

/** A hash that changes with the running code: what another version found out is not to be believed. */
export function codeVersion(): string {
  const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
  const hash = createHash('sha256').update(process.version);
  for (const folder of folders) {
    const entries = readdirSync(join(root, folder), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && /\.[jt]s$/.test(entry.name));
    for (const entry of entries) {
      const path = join(entry.parentPath, entry.name);
      const { mtimeMs, size } = statSync(path);
      hash.update(`${path} ${mtimeMs} ${size}\n`);
    }
  }
  return hash.digest('hex');
}
