import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const outer = tmpdir();
let folder: string;

/** What tests put into the system's temporary folder stands in a folder of this run, and goes with it. */
export function mochaGlobalSetup(): void {
  folder = mkdtempSync(join(outer, 'schalter-test-'));
  process.env.TMPDIR = folder;
}

export function mochaGlobalTeardown(): void {
  rmSync(folder, { recursive: true, force: true });
}
