import type { z } from 'zod';
import { closest, didYouMean, surely } from '../../diagnostics/closest.js';
import { nodeAt, type Path } from '../../source/node.js';
import { rangeOf } from '../../source/range-of.js';
import { keysAt } from '../schema/known-keys.js';
import { asName } from '../schema/names.js';
import type { Findings } from './findings.js';
import { conditionHint } from './steps-by-another-name.js';
import { wrongValue } from './wrong-value.js';

type Issue = z.core.$ZodIssue;

export interface Where {
  /** Where in the file the parsed value stands. */
  base: Path;
  /** How the thing is called in messages: `the step "ask"`. */
  what: string;
  schema: z.ZodType;
  /** Keys that may stand there beside the schema's own. */
  also?: readonly string[];
  /** The key that stands for the whole thing where something is missing in it. */
  anchor?: string;
}

/** Reports what a schema refused, in an author's words and at the place itself. */
export function reportIssues(issues: readonly Issue[], where: Where, findings: Findings): void {
  for (const issue of issues) reportIssue(issue, issue.path as Path, where, findings);
}

function reportIssue(issue: Issue, path: Path, where: Where, findings: Findings): void {
  const full = [...where.base, ...path];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.forEach((key) => unknownKey(key, path, where, findings));
    case 'invalid_key': {
      const key = String(path.at(-1));
      return findings.at(full, 'key', { rule: 'wrong-name', message: `"${key}" can't be a name here.`, hint: `Write "${asName(key)}": lower-case letters, digits, - and _.` });
    }
    case 'invalid_value':
      return issue.message.includes('\n') && nodeAt(findings.document.root, full) ? reportWrong(issue, path, where, findings) : wrongChoice(issue.values.map(String), full, findings);
    case 'invalid_union':
      return reportUnion(issue, path, where, findings);
    default:
      return nodeAt(findings.document.root, full) === undefined ? missing(path, where, findings) : reportWrong(issue, path, where, findings);
  }
}

/** What authors write beside a step that is to be done at times only. */
const conditions = new Set(['if', 'when', 'wenn', 'falls', 'unless', 'condition']);

function unknownKey(key: string, path: Path, where: Where, findings: Findings): void {
  const at = [...where.base, ...path];
  const place = rangeOf(findings.document, [...at, key], 'key');
  if (findings.diagnostics.some(({ rule, range }) => rule === 'unknown-key' && range.line === place.line && range.column === place.column)) return;
  const taken = nodeAt(findings.document.root, at);
  const present = taken?.kind === 'map' ? taken.entries.map((entry) => entry.key) : [];
  const known = [...keysAt(where.schema, path), ...(path.length === 0 ? (where.also ?? []) : [])].filter((each) => !present.includes(each));
  const list = present.find((each) => each !== key && nodeAt(findings.document.root, [...at, each])?.kind === 'list' && keysAt(where.schema, [...path, each, 0]).includes(key));
  const condition = where.anchor !== undefined && path.length === 0 && conditions.has(key) ? conditionHint : undefined;
  const hint = condition ?? (list === undefined ? (didYouMean(key, known) ?? 'Remove it.') : `Put it last in the list: "- ${key}: …".`);
  const inside = path.findLast((step) => typeof step === 'string');
  const what = inside === undefined ? where.what : `"${inside}"`;
  findings.at([...at, key], 'key', { rule: 'unknown-key', message: `${what.endsWith('.yaml') ? what : `${what[0]!.toUpperCase()}${what.slice(1)}`} knows no "${key}".`, hint, fix: list === undefined ? surely(key, known) : undefined });
}

function wrongChoice(values: readonly string[], full: Path, findings: Findings): void {
  const node = nodeAt(findings.document.root, full);
  const given = node?.kind === 'scalar' ? String(node.value) : '';
  if (node === undefined) return findings.at(full, 'key', { rule: 'missing-key', message: `"${String(full.at(-1))}" is missing here.`, hint: `It is one of these: ${values.join(', ')}.` });
  if (node.kind === 'scalar' && node.value === null) return findings.at(full, 'key', { rule: 'empty-value', message: `"${String(full.at(-1))}" is empty.`, hint: `Write ${values.join(' or ')}.` });
  findings.at(full, 'value', { rule: 'wrong-value', message: `"${given}" is not possible here.`, hint: didYouMean(given, values) ?? 'Remove it.', fix: surely(given, values) });
}

function missing(path: Path, where: Where, findings: Findings): void {
  const key = String(path.at(-1));
  const parent = [...where.base, ...path.slice(0, -1)];
  const node = nodeAt(findings.document.root, parent);
  const anchor = path.length === 1 && where.anchor !== undefined ? where.anchor : undefined;
  const known = keysAt(where.schema, path.slice(0, -1));
  const strays = node?.kind === 'map' ? node.entries.map((entry) => entry.key).filter((each) => !known.includes(each)) : [];
  const stray = strays.find((each) => isMeant(each, key));
  if (stray !== undefined) return unknownKey(stray, path.slice(0, -1), where, findings);
  const finding = { rule: 'missing-key', message: `"${key}" is missing here.`, hint: `Add "${key}: …".` };
  findings.at(anchor === undefined ? [...parent, key] : [...parent, anchor], 'key', finding);
}

function reportWrong(issue: Issue, path: Path, where: Where, findings: Findings): void {
  const full = [...where.base, ...path];
  const node = nodeAt(findings.document.root, full);
  const last = full.at(-1);
  if (node?.kind === 'scalar' && node.value === null) {
    const subject = typeof last === 'string' ? `"${last}"` : 'This item';
    return findings.at(full, typeof last === 'string' ? 'key' : 'value', { rule: 'empty-value', message: `${subject} is empty.`, hint: full.at(-2) === 'cases' ? `Write its steps, or that there is nothing to do: ${String(last)}: [].` : 'Write what belongs there, or remove it.' });
  }
  findings.at(full, 'value', wrongValue(issue, node, keysAt(where.schema, path), findings.document));
}

/** Of the alternatives the one that was meant: where the value has the right kind and the fewest faults. */
function reportUnion(issue: z.core.$ZodIssueInvalidUnion, path: Path, where: Where, findings: Findings): void {
  const full = [...where.base, ...path];
  if (nodeAt(findings.document.root, full) === undefined) return missing(path, where, findings);
  const kindFits = issue.errors.filter((branch) => !branch.some((each) => each.path.length === 0 && (each.code === 'invalid_type' || each.code === 'invalid_value')));
  const deep = (branch: readonly Issue[]): number => Math.max(0, ...branch.map((each) => each.path.length));
  const [best] = kindFits.sort((left, right) => faults(left) - faults(right) || deep(right) - deep(left));
  if (best) for (const each of best) reportIssue(each, [...path, ...(each.path as Path)], where, findings);
  else reportWrong(issue, path, where, findings);
}

/** A key that is misspelt is one fault, though it is both unknown and missing. */
function faults(branch: readonly Issue[]): number {
  const unknown = branch.flatMap((issue) => (issue.code === 'unrecognized_keys' ? issue.keys : []));
  const others = branch.filter((issue) => issue.code !== 'unrecognized_keys');
  return unknown.length + others.filter(({ path }) => !unknown.some((key) => isMeant(key, String(path.at(-1))))).length;
}

function isMeant(written: string, key: string): boolean {
  return closest(written, [key]) !== undefined || closest(key, [written]) !== undefined;
}
