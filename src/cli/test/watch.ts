import { statSync } from 'node:fs';
import { join } from 'node:path';
import { channelNames } from '../../connectors/index.js';
import { formatText } from '../../diagnostics/format-text.js';
import { loadProject } from '../../dialog/load-project.js';
import type { FilesReadBefore } from '../../dialog/parse-project.js';
import { engine } from '../../engine/index.js';
import { createNlu } from '../../nlu/index.js';
import { slotTypes } from '../../slots/index.js';
import { stepTypes } from '../../steps/index.js';
import { createSession, type Played, type Session } from '../../testing/create-session.js';
import { renderResults, renderSum } from '../../testing/render-results.js';
import type { TranscriptFile } from '../../testing/run-transcripts.js';
import { runOnSave } from '../run-on-save.js';
import { isColoured } from './report.js';
import { startSandbox } from './start-sandbox.js';

export interface WatchOptions {
  folder: string;
  bot: string;
  sandbox: boolean;
  /** Reads the transcripts to play. */
  read: () => Promise<TranscriptFile[]>;
}

/** How long it is quiet before a change is played: whoever waits for a result waits for this too. */
const quietMs = 40;

const print = (text: string): void => { process.stdout.write(`${text}\n`); };

/** When the last of the files was saved, in milliseconds since 1970. */
function savedAt(folder: string, files: Iterable<string>): number {
  return Math.max(0, ...[...files].map((file) => {
    try {
      return statSync(join(folder, file)).mtimeMs;
    } catch {
      return 0;
    }
  }));
}

/** What was played in one round. @param since when it was saved; `undefined` where nothing was */
function show(played: Played, since: number | undefined): void {
  const { results, diagnostics, which } = played;
  if (results.length === 0 && diagnostics.length === 0) return;
  const colour = isColoured(process.stdout);
  const failing = played.failed > 0 || diagnostics.length > 0;
  print(failing ? renderResults(played, { colour, failing: true }) : renderSum(played));
  if (since === undefined) return;
  const what = which === 'touched' ? 'touched by the change' : 'others';
  print(`  ${what}, ${Math.round(Date.now() - since)} ms after the save${played.trained ? ', trained anew' : ''}`);
}

interface Round extends WatchOptions {
  session: Session;
  before: FilesReadBefore;
  isStale: () => boolean;
  /** Nothing was saved yet. */
  isFirst: boolean;
}

/** @returns whether everything passed */
async function round({ folder, bot, read, session, before, isStale, isFirst }: Round): Promise<boolean> {
  const load = await loadProject({ folder, bot, stepTypes, slotTypes, channels: channelNames, before });
  const files = await read();
  const since = isFirst ? undefined : savedAt(folder, [...load.sources.keys(), ...files.map(({ file }) => file)]);
  if (!load.project) {
    print(formatText(load.diagnostics, { sources: load.sources, colour: isColoured(process.stdout) }));
    return false;
  }
  let passed = true;
  for await (const played of session.play({ ...load, project: load.project }, files, isStale)) {
    show(played, since);
    passed &&= played.failed === 0 && played.diagnostics.length === 0;
  }
  return passed;
}

/** Plays after each save what it touches, then the rest, until it is stopped. @returns 1 when something failed last */
export async function watch(options: WatchOptions): Promise<number> {
  const session = createSession({ engine, nlu: createNlu(slotTypes), sandbox: startSandbox, asksSandbox: options.sandbox });
  const before: FilesReadBefore = new Map();
  let rounds = 0;
  let passed = true;
  const run = async (isStale: () => boolean): Promise<void> => {
    passed = await round({ ...options, session, before, isStale, isFirst: rounds++ === 0 });
  };
  await runOnSave({ folder: options.folder, run, tell: print, quietMs });
  return passed ? 0 : 1;
}
