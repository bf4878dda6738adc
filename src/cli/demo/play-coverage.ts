import { setImmediate as breath } from 'node:timers/promises';
import type { Project } from '../../dialog/project.js';
import { engine } from '../../engine/index.js';
import { createNlu } from '../../nlu/index.js';
import type { Nlu } from '../../runtime/understanding.js';
import { slotTypes } from '../../slots/index.js';
import { type Coverage, coverageOf } from '../../testing/coverage.js';
import { createTally } from '../../testing/coverage/tally.js';
import { readTranscriptFiles, runTranscripts, type TranscriptFile } from '../../testing/run-transcripts.js';
import { startSandbox } from '../test/start-sandbox.js';

/** What the transcripts of a project reach: played when it is asked for, and again only when files have changed. */
export function createCoverage(folder: string): (project: Project) => Promise<Coverage> {
  let played: { of: string; coverage: Promise<Coverage> } | undefined;
  return async (project) => {
    const files = await readTranscriptFiles(folder);
    const of = JSON.stringify([project.version, files]);
    if (played?.of !== of) played = { of, coverage: play(project, files) };
    return played.coverage;
  };
}

/** File by file, so that the phone and the console are served in between. */
async function play(project: Project, files: readonly TranscriptFile[]): Promise<Coverage> {
  const tally = createTally();
  const nlu = trainedOnce(createNlu(slotTypes));
  for (const file of files) {
    await breath();
    const { results } = await runTranscripts({ project, engine, nlu, files: [file], sandbox: startSandbox });
    for (const result of results) tally.add(result.tally);
  }
  return coverageOf(project, tally);
}

function trainedOnce(nlu: Nlu): Nlu {
  let model: ReturnType<Nlu['train']> | undefined;
  return { train: (examples) => (model ??= nlu.train(examples)) };
}
