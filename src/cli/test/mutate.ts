import type { ProjectLoad } from '../../dialog/parse-project.js';
import type { Project } from '../../dialog/project.js';
import { engine } from '../../engine/index.js';
import { createNlu } from '../../nlu/index.js';
import { slotTypes } from '../../slots/index.js';
import { behaviourFaults } from '../../testing/mutations/behaviour/index.js';
import { createMutants } from '../../testing/mutations/create-mutants.js';
import { renderMutants, reportMutants } from '../../testing/mutations/render-mutants.js';
import { type MutantResult, runMutants } from '../../testing/mutations/run-mutants.js';
import { scorePercent, scoresOf, wholeScore } from '../../testing/mutations/score.js';
import { renderResults } from '../../testing/render-results.js';
import { runTranscripts, type TranscriptFile } from '../../testing/run-transcripts.js';
import { checkLoad } from '../check-load.js';
import { createMemory } from './create-memory.js';
import { isColoured, type Reporting } from './report.js';
import { startSandbox } from './start-sandbox.js';

/** Puts faults into all dialogs, or into those beside the transcripts that are named, and tells which of them no transcript notices. @returns 1 when less than `min` per cent are, or a transcript fails */
export async function mutate(load: ProjectLoad & { project: Project }, files: readonly TranscriptFile[], { reporter, min, beside }: Reporting): Promise<number> {
  const nlu = createNlu(slotTypes);
  const results = await runTranscripts({ project: load.project, engine, nlu, files, sandbox: startSandbox });
  if (results.failed > 0 || results.diagnostics.length > 0) {
    process.stdout.write(`${renderResults(results, { colour: isColoured(process.stdout), failing: true })}\nFirst of all the transcripts must pass.\n`);
    return 1;
  }
  const stemOf = (file: string): string => file.replace(/(?:\.test)?\.ya?ml$/, '');
  const named = beside?.map(stemOf);
  const mutants = createMutants(load, behaviourFaults).filter(({ file }) => named?.includes(stemOf(file)) ?? true);
  const memory = createMemory();
  const faults: MutantResult[] = [];
  for await (const result of runMutants({ load, mutants, engine, nlu, results: results.results, sandbox: startSandbox, check: (changed) => checkLoad(changed, memory) })) faults.push(result);
  process.stdout.write(`${reporter === 'json' ? reportMutants(faults) : renderMutants(faults, { colour: isColoured(process.stdout) })}\n`);
  return scorePercent(wholeScore(scoresOf(faults))) < (min ?? 0) ? 1 : 0;
}
