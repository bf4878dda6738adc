import { closest, didYouMean, surely } from '../../diagnostics/closest.js';
import type { Range } from '../../diagnostics/diagnostic.js';
import { nodeAt, type ScalarNode } from '../../source/node.js';
import { rangeInText, rangeOf } from '../../source/range-of.js';
import { operationAt } from '../operation-at.js';
import type { Dialog, Operation, Project } from '../project.js';
import { isReservedName } from '../schema/names.js';
import type { FoundMark } from './compile-marks.js';
import { linkAddress } from './link-address.js';
import type { Findings } from './findings.js';
import { closedSet, fieldsOf, type Named, namesOf } from './names-of.js';
import type { LoadedStep } from './read-steps.js';

/** The bot's things that a file may refer to by name. */
export interface Targets {
  project: Project;
  /** Names of all dialogs, those with errors included. */
  dialogs: ReadonlySet<string>;
  /** False where services.yaml couldn't be read: then nothing is said about operations. */
  knowsServices: boolean;
}

/** What the calls of a dialog save. */
export function resultsOf(steps: readonly LoadedStep[], project: Pick<Project, 'services'>): Map<string, Operation[]> {
  const results = new Map<string, Operation[]>();
  for (const { marks } of steps) {
    const operations = marks.flatMap((mark) => (mark.mark === 'operation' ? (operationAt(project, mark.name) ?? []) : []));
    for (const mark of marks) {
      if (mark.mark === 'save') results.set(mark.name, [...(results.get(mark.name) ?? []), ...operations]);
    }
  }
  return results;
}

/** The dialog whose marks are linked. */
export interface Linked {
  dialog: Dialog;
  /** Names of all slots that the file declares, those with errors included. */
  declared: ReadonlySet<string>;
  /** A step couldn't be read: what it saves isn't known. */
  lostSteps: boolean;
}

/** Looks whether everything that a dialog's marks name is there. */
export function linkMarks(marks: readonly FoundMark[], linked: Linked, targets: Targets, findings: Findings): void {
  for (const mark of marks) linkMark(mark, linked, targets, findings);
}

function linkMark(mark: FoundMark, linked: Linked, targets: Targets, findings: Findings): void {
  const { project } = targets;
  const refer = (names: Iterable<string>, rule: string, message: string, what: string, otherwise: string): void => {
    const all = [...names];
    if (!('name' in mark) || all.includes(mark.name)) return;
    findings.at(mark.path, 'value', { rule, message, hint: didYouMean(mark.name, all, what) ?? otherwise, fix: surely(mark.name, all) });
  };
  switch (mark.mark) {
    case 'slot':
      return refer(linked.declared, 'unknown-slot', `This dialog has no slot "${mark.name}".`, 'its slots', 'Declare it under slots.');
    case 'dialog':
      return refer(targets.dialogs, 'unknown-dialog', `There is no dialog "${mark.name}".`, 'the dialogs', 'Write it in a file of dialogs/.');
    case 'place': {
      const places = placesOf(linked.dialog);
      if (linked.lostSteps && closest(mark.name, places) === undefined) return;
      return refer(places, 'unknown-place', `This dialog has no place "${mark.name}".`, 'its places', `Add "- place: ${mark.name}" where the dialog shall go on.`);
    }
    case 'queue':
      return refer(project.bot.queues.keys(), 'unknown-queue', `There is no queue "${mark.name}".`, 'the queues', 'Declare it in bot.yaml.');
    case 'message-template':
      return refer(project.bot.templates.keys(), 'unknown-template', `There is no message template "${mark.name}".`, 'the templates', 'Declare it in bot.yaml, under templates.');
    case 'operation': {
      const names = [...project.services.values()].flatMap((service) => [...service.operations.keys()].map((operation) => `${service.name}.${operation}`));
      if (!targets.knowsServices) return;
      return refer(names, 'unknown-operation', `There is no operation "${mark.name}".`, 'the operations', 'Declare it in services.yaml.');
    }
    case 'save':
      return checkSaveName(mark.name, mark.path, linked.dialog, findings);
    case 'value':
      return linkValue(mark.name, mark.path, linked, targets, findings);
    case 'text':
    case 'template':
      return linkText(mark, linked, targets, findings);
    case 'address':
    case 'file':
      linkAddress(mark, linked.dialog, project, findings);
      return linkText(mark, linked, targets, findings);
    case 'condition':
      return linkCondition(mark, linked, targets, findings);
    case 'plain-text':
    case 'steps':
      return;
  }
}

function placesOf(dialog: Dialog): string[] {
  return [...dialog.places.values()].flatMap((step) => (step.type.name === 'place' ? [(step.options as { place: string }).place] : []));
}

function linkValue(name: string, at: FoundMark['path'], linked: Linked, targets: Targets, findings: Findings): void {
  const node = nodeAt(findings.document.root, at);
  const path = name.split('.');
  checkPath(path, node?.kind === 'scalar' ? spot(findings, node, 0, name.length, path) : rangeOf(findings.document, at), linked, targets, findings);
}

function checkSaveName(name: string, path: FoundMark['path'], dialog: Dialog, findings: Findings): void {
  if (isReservedName(name)) findings.at(path, 'value', { rule: 'reserved-name', message: `"${name}" already means something else.`, hint: 'Use another name.' });
  else if (dialog.slots.has(name)) findings.at(path, 'value', { rule: 'reserved-name', message: `"${name}" is already a slot of this dialog.`, hint: 'Save the result under another name.' });
}

function linkText(mark: Extract<FoundMark, { mark: 'text' | 'template' | 'plain-text' | 'address' | 'file' }>, linked: Linked, targets: Targets, findings: Findings): void {
  const told = new Set<string>();
  for (const { language, path, start, end } of mark.text.references) {
    const node = mark.nodes.get(language);
    const spotKey = `${node?.start ?? ''} ${start}`;
    if (!node || told.has(spotKey)) continue;
    told.add(spotKey);
    checkPath(path, spot(findings, node, start, end, path), linked, targets, findings);
  }
}

function linkCondition({ condition, node }: Extract<FoundMark, { mark: 'condition' }>, linked: Linked, targets: Targets, findings: Findings): void {
  if (!node) return;
  for (const { path, start, end } of condition.references) checkPath(path, spot(findings, node, start, end, path), linked, targets, findings);
  for (const { of, values } of condition.comparisons) {
    const set = closedSet(of.path.join('.'), linked.dialog, targets.project);
    for (const { value, start, end } of set ? values : []) {
      const name = typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value);
      if (set!.includes(name)) continue;
      findings.in(rangeInText(findings.document, node, start, end), { rule: 'unknown-value', message: `"${of.path.join('.')}" is never "${name}".`, hint: didYouMean(name, [...set!], 'its values') ?? '' });
    }
  }
}

/** A reference's places in the file, by how many of its words are meant. */
type Spot = Range | { root: Range; field: Range };

function spot(findings: Findings, node: ScalarNode, start: number, end: number, path: readonly string[]): Spot {
  const range = (from: number, to: number): Range => rangeInText(findings.document, node, from, to);
  const [root = '', field] = path;
  const written = String(node.value).slice(start, end);
  if (field === undefined || !written.startsWith(`${root}.${field}`)) return range(start, end);
  const at = start + root.length + 1;
  return { root: range(start, start + root.length), field: range(at, at + field.length) };
}

function checkPath(path: readonly string[], at: Spot, { dialog, declared, lostSteps }: Linked, { project, knowsServices }: Targets, findings: Findings): void {
  const [root = '', field] = path;
  const names = namesOf(dialog, project);
  const named = names.get(root);
  if (!named) {
    if (declared.has(root) || (lostSteps && closest(root, names.keys()) === undefined)) return;
    return findings.in('root' in at ? at.root : at, { rule: 'unknown-variable', message: unknownName(root, project), hint: hintFor(root, names, project), fix: 'root' in at || path.length === 1 ? surely(root, names.keys()) : undefined });
  }
  if (field === undefined) return;
  const fields = fieldNames(named);
  if (!fields || fields.includes(field) || !knowsServices) return;
  findings.in('field' in at ? at.field : at, { rule: 'unknown-field', message: `"${root}" has no field "${field}".`, hint: didYouMean(field, fields, 'its fields') ?? `Write {{ ${root} }} alone.`, fix: 'field' in at ? surely(field, fields) : undefined });
}

function unknownName(root: string, { bot }: Project): string {
  if ((root === 'hours' || root === 'open') && bot.hours === undefined) return `"${root}" is known only where bot.yaml states opening hours.`;
  if (root === 'holiday' && bot.holidays === undefined) return '"holiday" is known only where bot.yaml states holidays.';
  return `Nothing in this dialog is called "${root}".`;
}

function hintFor(root: string, names: ReadonlyMap<string, Named>, { bot }: Project): string {
  if (root === 'holiday' && bot.holidays === undefined) return 'Write holidays: { state: BY } or holidays: { dates: [12-24] } into bot.yaml.';
  if ((root === 'hours' || root === 'open') && bot.hours === undefined) return 'Write hours: { mon-fri: 08:00-18:00 } into bot.yaml.';
  if (root === 'is' || root === 'not') return 'Between {% and %} write == or !=, or use a choose step.';
  return didYouMean(root, [...names.keys()], 'known here') ?? '';
}

/** The fields that a name has; `undefined` where any may be there. */
function fieldNames(named: Named): string[] | undefined {
  if ('results' in named) return named.results.length === 0 ? undefined : [...fieldsOf(named.results).keys()];
  if ('slot' in named) return named.slot.type.fields && [...named.slot.type.fields];
  return [];
}
