import { parseRange } from '../../dialog/number-range.js';
import type { FoundMark } from '../../dialog/load/compile-marks.js';
import type { LoadedDialog } from '../../dialog/parse-project.js';
import type { Value } from '../../dialog/slot-type.js';
import { askedByTexts } from './asked-by-texts.js';
import { carry } from './carry.js';
import { copiesIn } from './copies.js';
import { optionalParts } from './optional-parts.js';

/** All that a dialog's conditions, chooses and texts ask about one path: values that all of it answers alike are one. */
export interface Question {
  path: readonly string[];
  /** Everything that the value is compared with. */
  constants: Set<string | number | boolean>;
  /** Of these, what it may contain among other words. */
  within: Set<string>;
  /** Is it asked what it is, and not only compared? */
  chosen: boolean;
  tests: ((value: Value | undefined) => boolean)[];
}

/** By path, `parcel.status`. */
export type Questions = ReadonlyMap<string, Question>;

function at(path: readonly string[], value: Value | undefined): Record<string, Value | undefined> {
  const [root = '', ...fields] = path;
  return { [root]: fields.reduceRight<Value | undefined>((inner, field) => (inner === undefined ? undefined : { [field]: inner }), value) };
}

/** What a block is named after: `cases.delivered`, `cases.under 50`. */
function constantsOf(block: string): (string | number)[] {
  if (!block.includes('.')) return [];
  const name = block.slice(block.indexOf('.') + 1);
  const range = parseRange(name);
  return [name, ...(range ? [range.from, range.to].filter(Number.isFinite) : [])];
}

/** What a dialog's ways depend on, with what `others` ask about what it returns. */
export function questionsOf(loaded: LoadedDialog, others: readonly Question[] = []): Questions {
  const questions = new Map<string, Question>();
  const about = (path: readonly string[]): Question => {
    const key = path.join('.');
    const question = questions.get(key) ?? { path, constants: new Set(), within: new Set(), chosen: false, tests: [] };
    questions.set(key, question);
    return question;
  };
  const ask = (mark: FoundMark, blocks: Iterable<string>): void => {
    if (mark.mark === 'value') {
      const question = about(mark.name.split('.'));
      question.chosen = true;
      for (const block of blocks) for (const constant of constantsOf(block)) question.constants.add(constant);
    }
    if (mark.mark !== 'condition') return;
    for (const part of mark.condition.parts) {
      const question = about(part.of.path);
      for (const value of part.values) {
        question.constants.add(value);
        if (part.test(at(part.of.path, `…${value}…`))) question.within.add(String(value));
      }
      question.tests.push((value) => part.test(at(part.of.path, value)));
    }
  };
  for (const { step, marks } of loaded.steps) for (const mark of marks) ask(mark, step.blocks.keys());
  for (const { path, constants, tests } of askedByTexts(loaded)) {
    const question = about(path);
    question.chosen ||= constants.length > 0;
    for (const constant of constants) question.constants.add(constant);
    question.tests.push(...tests);
  }
  for (const path of optionalParts(loaded)) about(path);
  for (const other of others) add(about(other.path), other);
  carry(copiesIn(loaded), loaded.dialog, { questions, about, add });
  return questions;
}

/** Asks also what another question asks. */
function add(question: Question, { constants, within, chosen, tests }: Question): void {
  for (const constant of constants) question.constants.add(constant);
  for (const word of within) question.within.add(word);
  question.chosen ||= chosen;
  question.tests.push(...tests);
}

function place(value: number, constants: readonly number[]): string {
  return constants.map((constant) => Math.sign(value - constant) + 1).join('');
}

/** Which answers a value gives to all that is asked about it. */
export function classOf({ constants, chosen, tests }: Question, value: Value | undefined): string {
  if (value === undefined || value === null) return '-';
  const answers = tests.map((test) => (test(value) ? 1 : 0)).join('');
  if (!chosen) return answers;
  if (typeof value === 'number') return `${answers} ${place(value, [...constants].filter((constant) => typeof constant === 'number'))}`;
  const name = typeof value === 'boolean' ? (value ? 'yes' : 'no') : typeof value === 'string' ? value : '';
  return `${answers} ${constants.has(name) ? name : ''}`;
}
