import { initialState } from '../../src/engine/initial-state.js';
import { transition } from '../../src/engine/transition.js';
import { runTranscripts } from '../../src/testing/run-transcripts.js';
import { understand } from '../engine/stub-understanding.js';
import { project } from '../engine/project.js';

/** Plays a transcript file against the engine's test bot, which understands by key words. */
export async function play(text: string) {
  const nlu = { train: () => ({ understand: (words: string) => understand(words) }) };
  return runTranscripts({ project, engine: { transition, initialState }, nlu, files: [{ file: 'dialogs/one.test.yaml', text }] });
}
