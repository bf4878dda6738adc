import type { Project } from '../dialog/project.js';
import { type Point, pointsOf } from './coverage/points.js';
import type { Tally } from './coverage/tally.js';

/** What transcripts of a dialog have been through: plain JSON. What was never reached stands there with 0. */
export interface DialogCoverage {
  file: string;
  /** Place of the step → how often it ran. */
  steps: Record<string, number>;
  /** `place/block` → how often it was entered, in whichever language; `place/below` where a step may also go past its blocks. */
  blocks: Record<string, number>;
  /** `place/outcome` of a call → how often it came, in whichever language. */
  outcomes: Record<string, number>;
  /** `place/option.language` → how often it was put into words: `0/say.de`, `3/buttons.0.title.en`. */
  texts: Record<string, number>;
  /** Language → how many texts of the dialog were put into words in it. */
  languages: Record<string, number>;
  /** What every dialog does by itself, while this one waits for an answer: `@cancel`, `@person`, `nothing`, `silence` … */
  behaviours: Record<string, number>;
}

export interface Coverage {
  dialogs: Record<string, DialogCoverage>;
  defaults: {
    /** `name.language` of a default text → how often it was said. */
    texts: Record<string, number>;
    /** Built-in intent → how often a message was taken for it. */
    intents: Record<string, number>;
  };
}

function emptyDialog(file: string): DialogCoverage {
  return { file, steps: {}, blocks: {}, outcomes: {}, texts: {}, languages: {}, behaviours: {} };
}

/** Puts what was reached over all that there is to reach. */
export function coverageOf(project: Project, tally: Tally): Coverage {
  const coverage: Coverage = { dialogs: {}, defaults: { texts: {}, intents: {} } };
  for (const { name, range } of project.dialogs.values()) coverage.dialogs[name] = emptyDialog(range.file);
  for (const point of pointsOf(project)) {
    const record = recordOf(coverage, point);
    record[point.key] = (record[point.key] ?? 0) + tally.count(point);
  }
  return coverage;
}

function recordOf({ dialogs, defaults }: Coverage, { of, dialog }: Point): Record<string, number> {
  return of === 'default-texts' ? defaults.texts : of === 'intents' ? defaults.intents : dialogs[dialog]![of];
}
