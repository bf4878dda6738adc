import { closest, didYouMean, surely } from '../../diagnostics/closest.js';
import { nodeAt, type Path, valueOf } from '../../source/node.js';
import { rangeOf } from '../../source/range-of.js';
import type { Step } from '../project.js';
import { isStepList, wordsOf } from '../schema/known-keys.js';
import type { StepType } from '../step-type.js';
import { compileMarks, type FoundMark } from './compile-marks.js';
import type { Findings } from './findings.js';
import type { Speaking } from './read-text.js';
import { reportIssues } from './schema-diagnostics.js';
import { stepTypeOf } from './step-type-of.js';
import { stepByAnotherName } from './steps-by-another-name.js';

/** A step with where it stands in its file. */
export interface LoadedStep {
  step: Step;
  /** Its path in the file. */
  path: Path;
  /** What its schema marked; paths are in the file. */
  marks: readonly FoundMark[];
}

export interface Reading {
  findings: Findings;
  speaking: Speaking;
  stepTypes: ReadonlyMap<string, StepType>;
  /** Set when a step couldn't be read. */
  lostSteps: boolean;
}

/** Reads a list of steps and those nested in them. `next` is the place that follows the list. */
export function readSteps(path: Path, prefix: string, next: string | undefined, reading: Reading, found: LoadedStep[]): Step[] {
  const list = nodeAt(reading.findings.document.root, path);
  if (list?.kind !== 'list') return [];
  return list.items.flatMap((_, index) => {
    const follows = index + 1 < list.items.length ? `${prefix}${index + 1}` : next;
    return readStep([...path, index], `${prefix}${index}`, follows, reading, found) ?? [];
  });
}

function readStep(path: Path, place: string, next: string | undefined, reading: Reading, found: LoadedStep[]): Step | undefined {
  const { findings } = reading;
  const type = typeAt(path, reading);
  const node = nodeAt(findings.document.root, path);
  if (!type || !node) {
    reading.lostSteps = true;
    return undefined;
  }
  const parsed = type.schema.safeParse(valueOf(node));
  if (!parsed.success) {
    reportIssues(parsed.error.issues, { base: path, what: `the step "${type.name}"`, schema: type.schema, anchor: type.name }, findings);
    reading.lostSteps = true;
    readNested(type, path, [], reading);
    return undefined;
  }
  const { value, marks } = compileMarks(parsed.data, path, reading.speaking, findings);
  const blocks = new Map<string, readonly Step[]>();
  const step: Step = { place, type, options: value, blocks, next, range: rangeOf(findings.document, [...path, type.name], 'key') };
  found.push({ step, path, marks });
  for (const [block, at] of blocksOf(type, value, path, marks)) blocks.set(block, readSteps(at, `${place}/${block}/`, next, reading, found));
  return step;
}

function blocksOf(type: StepType, options: unknown, path: Path, marks: readonly FoundMark[]): [block: string, path: Path][] {
  const named = type.blocks?.(options) ?? [];
  return marks.filter((mark) => mark.mark === 'steps').map((mark) => {
    const within = mark.path.slice(path.length);
    const block = named.find((each) => each.path.join('\0') === within.join('\0'))?.block ?? within.join('.');
    return [block, mark.path];
  });
}

/** Of a step that can't be read, at least what is nested in it is looked at. */
function readNested(type: StepType, path: Path, within: Path, reading: Reading): void {
  const node = nodeAt(reading.findings.document.root, [...path, ...within]);
  if (node?.kind === 'list' && isStepList(type.schema, within)) readSteps([...path, ...within], '', undefined, reading, []);
  else if (node?.kind === 'list') node.items.forEach((_, index) => readNested(type, path, [...within, index], reading));
  else if (node?.kind === 'map') node.entries.forEach(({ key }) => readNested(type, path, [...within, key], reading));
}

function typeAt(path: Path, reading: Reading): StepType | undefined {
  const { findings, stepTypes } = reading;
  const node = nodeAt(findings.document.root, path);
  const names = [...stepTypes.keys()];
  if (node?.kind !== 'map' || node.entries.length === 0) {
    const given = node?.kind === 'scalar' && node.value !== null ? String(node.value) : undefined;
    findings.at(path, 'value', noStep(given, names, stepTypes.get(given ?? '')));
    return undefined;
  }
  const choice = stepTypeOf(node.entries.map((entry) => entry.key), stepTypes);
  if ('type' in choice) return choice.type;
  if ('first' in choice) {
    findings.at([...path, choice.second], 'key', { rule: 'two-steps', message: `"${choice.first}" and "${choice.second}" are two steps.`, hint: `Begin a new one: "- ${choice.second}: …".` });
  } else {
    const hint = stepByAnotherName(choice.misspelt) ?? (choice.meant === undefined ? didYouMean(choice.misspelt, names, 'steps') : `Did you mean "${choice.meant}"?`);
    const meant = stepTypes.get(choice.meant ?? '');
    if (meant) readNested(meant, path, [], reading);
    findings.at([...path, choice.misspelt], 'key', { rule: 'unknown-step', message: `There is no step "${choice.misspelt}".`, ...(hint !== undefined && { hint }), fix: surely(choice.misspelt, names) });
  }
  return undefined;
}

function noStep(given: string | undefined, names: readonly string[], type: StepType | undefined): { rule: string; message: string; hint: string } {
  const rule = 'no-step';
  if (given === undefined) return { rule, message: 'A step was expected here.', hint: didYouMean('', names, 'steps') ?? '' };
  if (type) {
    const words = wordsOf(type.schema, type.name);
    return { rule, message: `"${given}" says nothing here.`, hint: words.length === 0 ? `Write what belongs to it: "- ${given}: …".` : `Write ${words.map((word) => `"- ${given}: ${word}"`).join(' or ')}.` };
  }
  const near = closest(given, names);
  const hint = stepByAnotherName(given);
  if (hint !== undefined) return { rule, message: `"${given}" is no step.`, hint };
  return { rule, message: `"${given}" is no step.`, hint: near === undefined ? 'To say something write "- say: …".' : `Did you mean "${near}"? Write "- ${near}: …".` };
}
