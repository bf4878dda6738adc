import type { Project } from '../../src/dialog/project.js';
import { initialState } from '../../src/engine/initial-state.js';
import { transition } from '../../src/engine/transition.js';
import type { TestResults } from '../../src/testing/result.js';
import { type RunOptions, runTranscripts } from '../../src/testing/run-transcripts.js';
import { project as testBot } from '../engine/project.js';
import { understand } from '../engine/stub-understanding.js';

export const engine = { transition, initialState };
export const nlu = { train: () => ({ understand: (words: string) => understand(words) }) };

/** Plays a transcript file against the engine's test bot, which understands by key words. */
export async function play(text: string, { project = testBot, file = 'dialogs/one.test.yaml', ...rest }: Partial<RunOptions> & { project?: Project; file?: string } = {}): Promise<TestResults> {
  return runTranscripts({ project, engine, nlu, files: [{ file, text }], ...rest });
}
