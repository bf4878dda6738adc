import { writeFile } from 'node:fs/promises';
import type { Project } from '../../dialog/project.js';
import { ConfigError } from '../../settings/index.js';
import { type Coverage, coverageOf } from '../../testing/coverage.js';
import { measureCoverage, percentOf } from '../../testing/coverage/measure.js';
import { renderCoverage } from '../../testing/coverage/render-coverage.js';
import { createTally } from '../../testing/coverage/tally.js';
import { renderResults } from '../../testing/render-results.js';
import { reportJson } from '../../testing/reporters/report-json.js';
import { reportJunit } from '../../testing/reporters/report-junit.js';
import type { TestResults } from '../../testing/result.js';

export const reporters = ['text', 'json', 'junit'] as const;

export interface Reporting {
  reporter?: (typeof reporters)[number];
  /** Shows what the transcripts reach. */
  coverage?: boolean;
  /** A file that coverage is written to, as JSON. */
  coverageJson?: string;
  /** Transcript files whose dialogs are looked at; all where it is left out. */
  beside?: readonly string[];
  /** Per cent that must be covered. */
  min?: number;
}

export const isColoured = (stream: { isTTY?: boolean }): boolean => stream.isTTY === true && process.env.NO_COLOR === undefined;

/** Prints results and coverage. @returns 1 when a transcript fails, its file has errors, or too little is covered. @throws ConfigError */
export async function report(results: TestResults, project: Project, reporting: Reporting): Promise<number> {
  const { reporter = 'text', coverage: shows = false, coverageJson, beside, min } = reporting;
  const tally = createTally();
  for (const result of results.results) tally.add(result.tally);
  const coverage = coverageOf(project, tally);
  const wanted = shows || min !== undefined;
  const print = (text: string): void => { process.stdout.write(`${text}\n`); };
  const colour = isColoured(process.stdout);
  if (reporter === 'json') print(reportJson(results, wanted ? coverage : undefined));
  else if (reporter === 'junit') print(reportJunit(results));
  else print(renderResults(results, { colour }));
  const measure = measureCoverage(project, tally, beside);
  if (reporter === 'text' && shows) print(`\n${renderCoverage(measure, { colour })}`);
  if (coverageJson !== undefined) await writeCoverage(coverageJson, coverage);
  const percent = percentOf(measure.whole);
  const isTooLittle = min !== undefined && percent < min;
  if (isTooLittle) process.stderr.write(`${percent} % is covered, ${min} % is wanted.${shows ? '' : ' "--coverage" says what is missing.'}\n`);
  return isTooLittle || results.failed > 0 || results.diagnostics.some(({ severity }) => severity === 'error') ? 1 : 0;
}

async function writeCoverage(file: string, coverage: Coverage): Promise<void> {
  try {
    await writeFile(file, `${JSON.stringify(coverage, null, 2)}\n`);
  } catch (error) {
    throw new ConfigError(`${file} cannot be written (${(error as NodeJS.ErrnoException).code ?? 'unknown'}): name a file in a folder that is there.`);
  }
}
