import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runFolder, stopPostgres } from './postgres/server.js';

const outer = tmpdir();
let folder: string;

/** What tests put into the system's temporary folder stands in a folder of this run, and goes with it. */
export function mochaGlobalSetup(): void {
  folder = mkdtempSync(join(outer, 'schalter-test-'));
  process.env.TMPDIR = folder;
  process.env[runFolder] = folder;
}

export function mochaGlobalTeardown(): void {
  stopPostgres(folder);
  rmSync(folder, { recursive: true, force: true });
}
