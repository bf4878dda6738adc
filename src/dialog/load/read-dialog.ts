import type { z } from 'zod';
import { didYouMean } from '../../diagnostics/closest.js';
import { nodeAt, type SourceDocument, valueOf } from '../../source/node.js';
import { rangeInText, rangeOf } from '../../source/range-of.js';
import type { Dialog, Slot } from '../project.js';
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
  /** What the file calls itself, even where the rest can't be read. */
  name: string | undefined;
  dialog?: Dialog;
  steps: readonly LoadedStep[];
  /** Marks outside of steps: title, slots. */
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

/** Reads a file of `dialogs/`. What it refers to is looked at later, when all files are read. */
export function readDialog(document: SourceDocument, context: DialogContext): DialogFile {
  const findings = createFindings(document);
  const nameNode = nodeAt(document.root, ['dialog']);
  const name = nameNode?.kind === 'scalar' && typeof nameNode.value === 'string' ? nameNode.value : undefined;
  const steps: LoadedStep[] = [];
  const declared = new Set(slotsIn(document));
  const reading: Reading = { lostSteps: false, findings, speaking: context.speaking, stepTypes: context.stepTypes };
  const parsed = dialogSchema.safeParse(valueOf(document.root));
  const top = readSteps(['steps'], '', undefined, reading, steps);
  if (!parsed.success) {
    reportIssues(parsed.error.issues, { base: [], what: 'a dialog', schema: dialogSchema }, findings);
    return { name, steps, marks: [], declared, lostSteps: reading.lostSteps, complete: false, findings };
  }
  const { value, marks } = compileMarks(parsed.data, [], context.speaking, findings);
  const data = value as Parsed;
  const slots = readSlots(data.slots ?? {}, context, findings);
  checkExamples(data.examples ?? {}, declared, context.speaking, findings);
  if (top.length === 0 && !hasErrors(findings.diagnostics)) findings.at(['steps'], 'key', { rule: 'empty-value', message: 'The dialog has no steps.', hint: 'Add at least one: "- say: …".' });
  const dialog: Dialog = {
    name: data.dialog,
    title: data.title,
    examples: data.examples ?? {},
    slots: slots.slots,
    results: new Map(),
    steps: top,
    places: new Map(steps.map((each) => [each.step.place, each.step])),
    range: rangeOf(document, ['dialog'], 'value'),
  };
  return { name, dialog, steps, marks: [...marks, ...slots.marks], declared, lostSteps: reading.lostSteps, complete: !hasErrors(findings.diagnostics), findings };
}

function slotsIn(document: SourceDocument): string[] {
  const slots = nodeAt(document.root, ['slots']);
  return slots?.kind === 'map' ? slots.entries.map((entry) => entry.key) : [];
}

function readSlots(declared: NonNullable<Parsed['slots']>, { speaking, slotTypes }: DialogContext, findings: Findings): { slots: Map<string, Slot>; marks: FoundMark[] } {
  const slots = new Map<string, Slot>();
  const all: FoundMark[] = [];
  for (const [name, { type: typeName, personal = false, ...given }] of Object.entries(declared)) {
    const path = ['slots', name];
    const type = slotTypes.get(typeName);
    if (isReservedName(name)) findings.at(path, 'key', { rule: 'reserved-name', message: `"${name}" already means something else.`, hint: 'Use another name.' });
    if (!type) {
      findings.at([...path, 'type'], 'value', { rule: 'unknown-slot-type', message: `There is no slot type "${typeName}".`, hint: didYouMean(typeName, [...slotTypes.keys()], 'slot types') ?? '' });
      continue;
    }
    const parsed = type.options.safeParse(given);
    if (!parsed.success) {
      reportIssues(parsed.error.issues, { base: path, what: `the slot type "${typeName}"`, schema: type.options, also: ['type', 'personal'] }, findings);
      continue;
    }
    checkLanguageMaps(path, speaking, findings);
    const { value, marks } = compileMarks(parsed.data, path, speaking, findings);
    all.push(...marks);
    slots.set(name, { name, type, options: value, personal, range: rangeOf(findings.document, path, 'key') });
  }
  return { slots, marks: all };
}

function checkExamples(examples: Dialog['examples'], slots: ReadonlySet<string>, { languages }: Speaking, findings: Findings): void {
  for (const [language, sentences] of Object.entries(examples)) {
    if (!languages.includes(language)) findings.at(['examples', language], 'key', { rule: 'unknown-language', message: `The bot doesn't speak "${language}".`, hint: didYouMean(language, languages, 'its languages') ?? '' });
    for (const [index, sentence] of sentences.entries()) checkExample(sentence, ['examples', language, index], slots, findings);
  }
}

function checkExample(sentence: string, path: (string | number)[], slots: ReadonlySet<string>, findings: Findings): void {
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
