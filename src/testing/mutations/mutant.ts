import type { LoadedDialog } from '../../dialog/parse-project.js';
import type { Project } from '../../dialog/project.js';
import type { Path, SourceDocument } from '../../source/node.js';
import type { Edit } from './edits.js';

/** What a transcript must have been through to be able to notice a fault: a step, or a text in a language. */
export interface Reach {
  dialog: string;
  place?: string;
  /** As coverage names it: `0/say.de`. */
  text?: string;
}

/** A fault that was put into a dialog on purpose. */
export interface Mutant {
  /** The operator that made it. */
  operator: string;
  file: string;
  /** From 1. */
  line: number;
  column: number;
  /** Further lines at which a finding stands where the fault does: the text that reads what is missing. */
  also: readonly number[];
  /** What was changed, in a few words. */
  description: string;
  /** The whole file with the fault in it; all lines stand where they stood. */
  source: string;
  /** Who is meant to notice: `check` faults of form, transcripts a change of what the bot does. */
  meantFor: 'check' | 'transcripts';
  dialog: string;
  reach: Reach;
}

/** What an operator works on: one dialog of a bot in which nothing is wrong. */
export interface Subject {
  loaded: LoadedDialog;
  document: SourceDocument;
  project: Project;
}

/** A change of the source at a path; `edits` is `undefined` where it cannot be made. */
export interface Fault {
  path: Path;
  part?: 'key' | 'value';
  /** Where else it shows. */
  also?: readonly Path[];
  description: string;
  edits: readonly Edit[] | undefined;
  reach?: Omit<Reach, 'dialog'>;
}

/** A kind of fault: one file, one line in the list. */
export interface Operator {
  name: string;
  summary: string;
  meantFor: Mutant['meantFor'];
  faults(subject: Subject): Iterable<Fault>;
}

/** Declares a kind of fault. */
export function defineOperator(operator: Operator): Operator {
  return operator;
}
