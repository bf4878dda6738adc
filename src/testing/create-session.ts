import { setImmediate as breath } from 'node:timers/promises';
import type { ProjectLoad } from '../dialog/parse-project.js';
import type { Project } from '../dialog/project.js';
import { trainingExamples } from '../dialog/training-examples.js';
import type { Engine } from '../runtime/decide.js';
import type { Model, Nlu } from '../runtime/understanding.js';
import type { Bench, StartSandbox } from './conversation.js';
import { rememberingModel } from './remembering-model.js';
import { parseTranscripts, type ParsedTranscripts } from './parse-transcripts.js';
import type { TestResults, TranscriptResult } from './result.js';
import { runTranscript } from './run-transcript.js';
import type { TranscriptFile } from './run-transcripts.js';
import { changedFiles, touches } from './touches.js';
import type { Transcript } from './transcript.js';

export interface SessionOptions {
  engine: Engine;
  nlu: Nlu;
  sandbox?: StartSandbox;
  asksSandbox?: boolean;
}

/** What was played after a change: first the transcripts that it touches, then all others. */
export interface Played extends TestResults {
  which: 'touched' | 'others';
  /** Whether understanding had to be trained anew. */
  trained: boolean;
}

/** Plays transcripts again and again while their bot is edited, what an edit touches first. */
export interface Session {
  /** `isStale`: whether there is a newer edit, so that the others need not be played to their end. */
  play(load: ProjectLoad & { project: Project }, files: readonly TranscriptFile[], isStale?: () => boolean): AsyncGenerator<Played>;
}

/** What is known of one time. */
interface Memory {
  sources: ReadonlyMap<string, string>;
  /** Transcript file → its text, and what it was read as. */
  files: Map<string, { text: string; parsed: ParsedTranscripts }>;
  /** By file and line. */
  results: Map<string, TranscriptResult>;
}

const idOf = ({ range }: Transcript): string => `${range.file}:${range.line}`;

function read(files: readonly TranscriptFile[], project: Project, into: Memory): ParsedTranscripts[] {
  return files.map(({ file, text }) => {
    const parsed = parseTranscripts(file, text, project);
    into.files.set(file, { text, parsed });
    return parsed;
  });
}

async function run(transcripts: readonly Transcript[], bench: Bench, parsed: readonly ParsedTranscripts[], into: Memory, isStale?: () => boolean): Promise<TestResults> {
  const results: TranscriptResult[] = [];
  for (const transcript of transcripts) {
    if (isStale) await breath();
    if (isStale?.()) break;
    const result = await runTranscript(bench, transcript);
    into.results.set(idOf(transcript), result);
    results.push(result);
  }
  const failed = results.filter(({ failure }) => failure).length;
  return { results, diagnostics: parsed.flatMap(({ diagnostics }) => diagnostics), passed: results.length - failed, failed };
}

/** A model, and whether it was trained for this: only other examples need it. */
function createTraining(nlu: Nlu): (project: Project) => { model: Model; trained: boolean } {
  let known: { examples: string; model: Model } | undefined;
  return (project) => {
    const examples = trainingExamples(project);
    const key = JSON.stringify(examples);
    if (known?.examples === key) return { model: known.model, trained: false };
    known = { examples: key, model: rememberingModel(nlu.train(examples)) };
    return { model: known.model, trained: true };
  };
}

export function createSession({ engine, nlu, sandbox, asksSandbox = false }: SessionOptions): Session {
  const training = createTraining(nlu);
  let last: Memory = { sources: new Map(), files: new Map(), results: new Map() };
  return {
    async *play({ project, sources }, files, isStale = () => false) {
      const { model, trained } = training(project);
      const bench: Bench = { project, engine, model, asksSandbox, ...(sandbox && { sandbox }) };
      const next: Memory = { sources, files: new Map(), results: new Map() };
      const changed = changedFiles(last.sources, sources);
      const edited = files.filter(({ file, text }) => last.files.get(file)?.text !== text);
      const others = files.filter((file) => !edited.includes(file));

      const fresh = read(edited, project, next);
      const touched = others.flatMap(({ file }) => last.files.get(file)!.parsed.transcripts).filter((transcript) => trained || touches(changed, transcript, last.results.get(idOf(transcript)), project));
      yield { which: 'touched', trained, ...(await run([...fresh.flatMap(({ transcripts }) => transcripts), ...touched], bench, fresh, next)) };

      const rest = read(others, project, next);
      const unplayed = rest.flatMap(({ transcripts }) => transcripts).filter((transcript) => !next.results.has(idOf(transcript)));
      const played = await run(unplayed, bench, rest, next, isStale);
      if (isStale()) return;
      last = next;
      yield { which: 'others', trained: false, ...played };
    },
  };
}
