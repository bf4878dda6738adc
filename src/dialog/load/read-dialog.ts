import type { z } from 'zod';
import { didYouMean } from '../../diagnostics/closest.js';
import { nodeAt, type Path, type SourceDocument, valueOf } from '../../source/node.js';
import { rangeInText, rangeOf } from '../../source/range-of.js';
import type { Dialog, Slot, Step } from '../project.js';
import { dialogSchema } from '../schema/files.js';
import { isReservedName } from '../schema/names.js';
import type { SlotType } from '../slot-type.js';
import type { StepType } from '../step-type.js';
import { checkLanguageMaps } from './language-maps.js';
import { compileMarks, type FoundMark } from './compile-marks.js';
import { createFindings, type Findings, hasErrors } from './findings.js';
import type { Speaking } from './read-text.js';
import { type LoadedStep, type Reading, readSteps } from './read-steps.js';
import { reportIssues } from './schema-diagnostics.js';

type Parsed = z.output<typeof dialogSchema>;

export interface DialogFile {
  /** What the dialog is called, even where the rest can't be read: `small-talk.greeting` where its file holds several. */
  name: string | undefined;
  /** Where its examples and steps stand: nowhere deeper, or under `intents`. */
  base: Path;
  dialog?: Dialog;
  steps: readonly LoadedStep[];
  /** Marks outside of steps, title and slots; of several dialogs in a file the first has them. */
  marks: readonly FoundMark[];
  /** Names of all slots that it declares, those with errors included. */
  declared: ReadonlySet<string>;
  /** A step couldn't be read. */
  lostSteps: boolean;
  /** Nothing in it was left out because of an error. */
  complete: boolean;
  findings: Findings;
}

export interface DialogContext {
  speaking: Speaking;
  stepTypes: ReadonlyMap<string, StepType>;
  slotTypes: ReadonlyMap<string, SlotType>;
}

/** Reads a file of `dialogs/`: one dialog, or one for each of its intents. What it refers to is looked at later, when all files are read. */
export function readDialog(document: SourceDocument, context: DialogContext): DialogFile[] {
  const findings = createFindings(document);
  const parts = partsIn(document);
  const declared = new Set(slotsIn(document));
  const parsed = dialogSchema.safeParse(valueOf(document.root));
  const read = parts.map((part) => ({ ...part, declared, findings, ...stepsOf(part.base, findings, context) }));
  if (!parsed.success) {
    reportIssues(parsed.error.issues, { base: [], what: 'a dialog', schema: dialogSchema }, findings);
    return read.map((part) => ({ ...part, marks: [], complete: false }));
  }
  const { value, marks } = compileMarks(parsed.data, [], context.speaking, findings);
  const data = value as Parsed;
  const slots = readSlots(data.slots ?? {}, context, findings);
  const dialogs = read.map((part) => readPart(data, part, slots.slots, context, findings));
  const complete = !hasErrors(findings.diagnostics);
  return dialogs.map((dialog, index) => ({ ...read[index]!, dialog, complete, marks: index === 0 ? [...marks, ...slots.marks] : [] }));
}

/** A dialog of a file: its whole name, and where its examples and steps stand. */
type Part = Pick<DialogFile, 'name' | 'base'>;

function partsIn({ root }: SourceDocument): Part[] {
  const node = nodeAt(root, ['dialog']);
  const name = node?.kind === 'scalar' && typeof node.value === 'string' ? node.value : undefined;
  const intents = nodeAt(root, ['intents']);
  if (intents?.kind !== 'map' || intents.entries.length === 0) return [{ name, base: [] }];
  return intents.entries.map(({ key }) => ({ name: name && `${name}.${key}`, base: ['intents', key] }));
}

function stepsOf(base: Path, findings: Findings, { speaking, stepTypes }: DialogContext): Pick<DialogFile, 'steps' | 'lostSteps'> & { top: Step[] } {
  const steps: LoadedStep[] = [];
  const reading: Reading = { lostSteps: false, findings, speaking, stepTypes };
  const top = readSteps([...base, 'steps'], '', undefined, reading, steps);
  return { top, steps, lostSteps: reading.lostSteps };
}

function readPart(data: Parsed, part: Part & ReturnType<typeof stepsOf>, slots: ReadonlyMap<string, Slot>, { speaking }: DialogContext, findings: Findings): Dialog {
  const { base, top, steps } = part;
  const intent = base.length === 0 ? undefined : data.intents?.[String(base[1])];
  const { offer } = intent ?? data;
  const examples = withSingleBraces((intent ?? data).examples ?? {});
  checkExamples(examples, base, new Set(slotsIn(findings.document)), speaking, findings);
  if (top.length === 0 && !hasErrors(findings.diagnostics)) findings.at([...base, 'steps'], 'key', { rule: 'empty-value', message: 'The dialog has no steps.', hint: 'Add at least one: "- say: …".' });
  return {
    name: part.name ?? data.dialog,
    title: intent?.title ?? data.title,
    examples,
    slots,
    ...(data.returns !== undefined && { returns: data.returns }),
    offered: offer ?? (Object.keys(examples).length > 0 && top.some((step) => step.type.name !== 'say')),
    results: new Map(),
    steps: top,
    places: new Map(steps.map((each) => [each.step.place, each.step])),
    range: intent ? rangeOf(findings.document, base, 'key') : rangeOf(findings.document, ['dialog'], 'value'),
  };
}

function slotsIn(document: SourceDocument): string[] {
  const slots = nodeAt(document.root, ['slots']);
  return slots?.kind === 'map' ? slots.entries.map((entry) => entry.key) : [];
}

function readSlots(declared: NonNullable<Parsed['slots']>, { speaking, slotTypes }: DialogContext, findings: Findings): { slots: Map<string, Slot>; marks: FoundMark[] } {
  const slots = new Map<string, Slot>();
  const all: FoundMark[] = [];
  for (const [name, { type: typeName, personal = false, title, ...given }] of Object.entries(declared)) {
    const path = ['slots', name];
    const type = slotTypes.get(typeName);
    if (isReservedName(name)) findings.at(path, 'key', { rule: 'reserved-name', message: `"${name}" already means something else.`, hint: 'Use another name.' });
    if (!type) {
      findings.at([...path, 'type'], 'value', { rule: 'unknown-slot-type', message: `There is no slot type "${typeName}".`, hint: didYouMean(typeName, [...slotTypes.keys()], 'slot types') ?? '' });
      continue;
    }
    const parsed = type.options.safeParse(given);
    if (!parsed.success) {
      reportIssues(parsed.error.issues, { base: path, what: `the slot type "${typeName}"`, schema: type.options, also: ['type', 'personal', 'title'] }, findings);
      continue;
    }
    for (const option of Object.keys(given)) checkLanguageMaps([...path, option], speaking, findings);
    const { value, marks } = compileMarks(parsed.data, path, speaking, findings);
    all.push(...marks);
    slots.set(name, { name, type, options: value, personal, ...(title && { title }), range: rangeOf(findings.document, path, 'key') });
  }
  return { slots, marks: all };
}

/** Placeholders are written {number}; {{ number }}, as in texts, is read alike, and every letter stays in its place. */
function withSingleBraces(examples: Dialog['examples']): Dialog['examples'] {
  return Object.fromEntries(Object.entries(examples).map(([language, sentences]) => [language, sentences.map((sentence) => sentence.replace(/\{\{(\s*)([^{}]*?)(\s*)\}\}/g, '$1 {$2} $3'))]));
}

function checkExamples(examples: Dialog['examples'], base: Path, slots: ReadonlySet<string>, { languages }: Speaking, findings: Findings): void {
  for (const [language, sentences] of Object.entries(examples)) {
    if (!languages.includes(language)) findings.at([...base, 'examples', language], 'key', { rule: 'unknown-language', message: `The bot doesn't speak "${language}".`, hint: didYouMean(language, languages, 'its languages') ?? '' });
    for (const [index, sentence] of sentences.entries()) checkExample(sentence, [...base, 'examples', language, index], slots, findings);
  }
}

function checkExample(sentence: string, path: Path, slots: ReadonlySet<string>, findings: Findings): void {
  const node = nodeAt(findings.document.root, path);
  if (node?.kind !== 'scalar') return;
  if (sentence.trim() === '') findings.at(path, 'value', { rule: 'empty-value', message: 'This example is empty.', hint: 'Write it, or remove the line.' });
  for (const match of sentence.matchAll(/\{([^{}]*)\}/g)) {
    const placeholder = match[1]!.trim();
    if (slots.has(placeholder)) continue;
    const range = rangeInText(findings.document, node, match.index + 1, match.index + match[0].length - 1);
    findings.in(range, { rule: 'unknown-placeholder', message: `This dialog has no slot "${placeholder}".`, hint: didYouMean(placeholder, [...slots], 'its slots') ?? 'Declare it under slots.' });
  }
}
