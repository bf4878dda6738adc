import type { ProjectLoad } from '../../dialog/parse-project.js';
import type { Project } from '../../dialog/project.js';
import { replaceFile } from '../../dialog/replace-file.js';
import { trainingExamples } from '../../dialog/training-examples.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { Engine } from '../../runtime/decide.js';
import type { Model, Nlu } from '../../runtime/understanding.js';
import type { Bench, StartSandbox } from '../conversation.js';
import type { TranscriptResult } from '../result.js';
import { runTranscript } from '../run-transcript.js';
import { isEquivalent } from './is-equivalent.js';
import type { Mutant, Reach } from './mutant.js';
import { rememberingModel } from '../remembering-model.js';

/** What became of a fault: a transcript failed, `check` refused it, or nobody noticed. */
export interface MutantResult {
  mutant: Mutant;
  fate: 'killed' | 'refused' | 'survived';
  /** The transcript that failed. */
  by?: string;
  /** Whether any transcript comes by the place at all. */
  reached: boolean;
}

export interface Mutating {
  /** A bot without errors. */
  load: ProjectLoad & { project: Project };
  mutants: readonly Mutant[];
  engine: Engine;
  nlu: Nlu;
  /** The transcripts over the bot as it is, all of them passed. */
  results: readonly TranscriptResult[];
  sandbox?: StartSandbox;
  /** What `check` says of a bot beyond loading it: asked of what transcripts did not notice. */
  check?: (load: ProjectLoad) => readonly Diagnostic[];
}

function reaches({ tally }: TranscriptResult, { dialog, place, text }: Reach): boolean {
  if (text !== undefined) return tally.has({ of: 'texts', dialog, key: text });
  if (place !== undefined) return tally.has({ of: 'steps', dialog, key: place });
  return [...tally.entries.keys()].some((id) => id.startsWith(`steps ${dialog} `));
}

/** Those that come by, the dialog's own before others, short ones first. */
function witnesses(mutant: Mutant, results: readonly TranscriptResult[]): TranscriptResult[] {
  const own = mutant.file.replace(/\.ya?ml$/, '');
  const rank = ({ transcript }: TranscriptResult): number => (transcript.range.file.startsWith(`${own}.`) ? 0 : 10_000) + transcript.chat.length;
  return results.filter((result) => reaches(result, mutant.reach)).sort((left, right) => rank(left) - rank(right));
}

async function firstToFail(bench: Bench, transcripts: readonly TranscriptResult[]): Promise<string | undefined> {
  for (const { transcript } of transcripts) {
    const { failure } = await runTranscript(bench, transcript);
    if (failure) return transcript.name;
  }
  return undefined;
}

/** Trains again only where the examples are others. */
function createModels(project: Project, nlu: Nlu): (changed: Project) => Model {
  const examples = JSON.stringify(trainingExamples(project));
  const model = rememberingModel(nlu.train(trainingExamples(project)));
  return (changed) => {
    const others = trainingExamples(changed);
    return JSON.stringify(others) === examples ? model : nlu.train(others);
  };
}

/** Asks `check` whether it finds something that it did not find before. */
function createRefusal(load: ProjectLoad, check: Mutating['check']): (changed: ProjectLoad) => boolean {
  const id = ({ rule, message, range }: Diagnostic): string => `${rule} ${range.file}:${range.line} ${message}`;
  const known = new Set(check?.(load).map(id));
  return (changed) => check?.(changed).some((diagnostic) => !known.has(id(diagnostic))) ?? false;
}

/** Puts in one fault after the other, and looks who notices. What changes nothing is left out. */
export async function* runMutants({ load, mutants, engine, nlu, results, sandbox, check }: Mutating): AsyncGenerator<MutantResult> {
  const modelOf = createModels(load.project, nlu);
  const isRefused = createRefusal(load, check);
  for (const mutant of mutants) {
    const changed = replaceFile(load, mutant.file, mutant.source);
    const seen = witnesses(mutant, results);
    const reached = seen.length > 0;
    if (!changed.project) {
      yield { mutant, fate: 'refused', reached };
      continue;
    }
    if (isEquivalent(load, changed, mutant.file)) continue;
    const by = reached ? await firstToFail({ project: changed.project, engine, model: modelOf(changed.project), ...(sandbox && { sandbox }) }, seen) : undefined;
    if (by !== undefined) yield { mutant, fate: 'killed', by, reached };
    else yield { mutant, fate: isRefused(changed) ? 'refused' : 'survived', reached };
  }
}
