import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Project } from '../dialog/project.js';
import type { Engine } from '../runtime/decide.js';
import { createUnderstanding, type Nlu } from '../runtime/understanding.js';
import type { StartSandbox } from './conversation.js';
import { parseTranscripts } from './parse-transcripts.js';
import type { TestResults, TranscriptResult } from './result.js';
import { runTranscript } from './run-transcript.js';

/** A transcript file: its path as results name it, and its text. */
export interface TranscriptFile {
  file: string;
  text: string;
}

export interface RunOptions {
  project: Project;
  engine: Engine;
  nlu: Nlu;
  files: readonly TranscriptFile[];
  /** For transcripts with `services: sandbox`. */
  sandbox?: StartSandbox;
  /** Whether all transcripts ask it what they have no answer for. */
  asksSandbox?: boolean;
}

/** The transcripts beside a project's dialogs: each `.test.yaml` below `dialogs/`, named from the project's folder. */
export async function readTranscriptFiles(folder: string): Promise<TranscriptFile[]> {
  const names = await readdir(join(folder, 'dialogs'), { recursive: true }).catch(() => []);
  const paths = names.filter((name) => /\.test\.ya?ml$/.test(name)).sort().map((name) => join(folder, 'dialogs', name));
  return Promise.all(paths.map(async (path) => ({ file: relative(folder, path).replaceAll('\\', '/'), text: await readFile(path, 'utf8') })));
}

/** Plays every transcript, each as a conversation of its own. */
export async function runTranscripts({ project, engine, nlu, files, sandbox, asksSandbox = false }: RunOptions): Promise<TestResults> {
  const parsed = files.map(({ file, text }) => parseTranscripts(file, text, project));
  const bench = { project, engine, model: createUnderstanding(nlu)(project), asksSandbox, ...(sandbox && { sandbox }) };
  const results: TranscriptResult[] = [];
  for (const transcript of parsed.flatMap(({ transcripts }) => transcripts)) results.push(await runTranscript(bench, transcript));
  const failed = results.filter((result) => result.failure).length;
  return { results, diagnostics: parsed.flatMap(({ diagnostics }) => diagnostics), passed: results.length - failed, failed };
}
