import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseDocument } from 'yaml';
import { writeLargeProject } from './large-project.js';

/**
 * `schalter check` over 10, 100 and 1,000 dialogs of 150 lines: cold, warm, and with one file edited. Seconds of wall
 * clock, and megabytes at the most. Beside it the raw limit: the same files only parsed as YAML, on one core.
 * `npm run bench:check`, on a quiet machine.
 */
const main = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url));
const peak = 'process.on("exit",()=>process.stderr.write(`peak ${process.resourceUsage().maxRSS}\\n`))';

function check(folder: string): { seconds: number; megabytes: number } {
  const began = performance.now();
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--import', `data:text/javascript,${encodeURIComponent(peak)}`, main, '--folder', folder, 'check'], { encoding: 'utf8', env: { ...process.env, XDG_CACHE_HOME: join(folder, 'cache') } });
  if (status !== 0) throw new Error(stdout.slice(-2000) + stderr);
  return { seconds: (performance.now() - began) / 1000, megabytes: Number(/peak (\d+)/.exec(stderr)?.[1]) / 1024 };
}

function parseAll(folder: string): number {
  const began = performance.now();
  for (const file of readdirSync(join(folder, 'dialogs'))) parseDocument(readFileSync(join(folder, 'dialogs', file), 'utf8'));
  return (performance.now() - began) / 1000;
}

const shown = ({ seconds, megabytes }: ReturnType<typeof check>): string => `${seconds.toFixed(2)} s ${Math.round(megabytes)} MB`;

for (const dialogs of [10, 100, 1000]) {
  const folder = mkdtempSync(join(tmpdir(), 'schalter-bench-'));
  writeLargeProject(folder, dialogs);
  const raw = parseAll(folder);
  const [cold, warm] = [check(folder), check(folder)];
  appendFileSync(join(folder, 'dialogs/topic-5.yaml'), '# edited\n');
  process.stdout.write(`${dialogs} dialogs: cold ${shown(cold)}, warm ${shown(warm)}, one edited ${shown(check(folder))}; only parsed ${raw.toFixed(2)} s\n`);
  rmSync(folder, { recursive: true });
}
