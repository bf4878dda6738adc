import type { z } from 'zod';
import { closest } from '../../diagnostics/closest.js';
import type { SourceDocument, SourceNode } from '../../source/node.js';
import { numberChanges, quoted } from '../../source/traps.js';
import type { Finding } from './findings.js';

type Issue = z.core.$ZodIssue;

const kinds: Record<string, string> = {
  string: 'a text', number: 'a number', int: 'a whole number', boolean: 'true or false', array: 'a list', record: 'keys with values', object: 'keys with values', null: 'nothing',
};

/** What is wrong with a value, and what to write instead. `keys` are those that may stand in it. */
export function wrongValue(issue: Issue, node: SourceNode | undefined, keys: readonly string[], { text }: Pick<SourceDocument, 'text'>): Finding {
  const given = node?.kind === 'scalar' ? String(node.value) : undefined;
  const { expected, literals } = expectations(issue);
  const digits = expected.includes('a text') && !expected.some((kind) => kind.endsWith('number')) ? digitsAsWritten(node, text) : undefined;
  if (digits) return { ...digits, hint: `Put it in quotes: ${digits.fix}.` };
  const custom = /^(Invalid|Too|Unrecognized)/.test(issue.message) ? undefined : issue.message.split('\n');
  const near = given === undefined ? undefined : closest(given, literals);
  const hint = near !== undefined ? `Did you mean "${near}"?` : (custom?.[1] ?? hintFor(expected, given, node, keys));
  return { rule: 'wrong-value', message: sentence(custom?.[0] ?? bounds(issue) ?? expectedHere(expected)), hint: boundsHint(issue) ?? hint, fix: fixFor(expected, given) };
}

/** Digits that stand where a text is wanted, and were read as another number. */
function digitsAsWritten(node: SourceNode | undefined, text: string): (Finding & { fix: string }) | undefined {
  if (node?.kind !== 'scalar' || typeof node.value !== 'number') return undefined;
  const source = text.slice(node.start, node.end);
  const fix = quoted(source);
  return source === String(node.value) || fix === undefined ? undefined : { ...numberChanges(source, node.value), fix };
}

/** The value as YAML writes it, where there is no doubt what it is. */
function fixFor(expected: readonly string[], given: string | undefined): string | undefined {
  if (given === undefined || expected.length !== 1 || expected[0] !== 'true or false') return undefined;
  if (/^(?:yes|ja|on)$/i.test(given)) return 'true';
  return /^(?:no|nein|off)$/i.test(given) ? 'false' : undefined;
}

/** The kinds and the very words that would have been right, over all alternatives. */
function expectations(issue: Issue): { expected: string[]; literals: string[] } {
  if (issue.code === 'invalid_type') return { expected: [kinds[issue.expected] ?? issue.expected], literals: [] };
  if (issue.code === 'invalid_value') return { expected: [], literals: issue.values.map(String) };
  if (issue.code !== 'invalid_union') return { expected: [], literals: [] };
  const branches = issue.errors.flatMap((branch) => branch.filter((each) => each.path.length === 0).slice(0, 1)).map(expectations);
  return { expected: [...new Set(branches.flatMap((branch) => branch.expected))], literals: branches.flatMap((branch) => branch.literals) };
}

function hintFor(expected: readonly string[], given: string | undefined, node: SourceNode | undefined, keys: readonly string[]): string {
  const wants = (kind: string): boolean => expected.includes(kind);
  if (given !== undefined) {
    if (wants('true or false')) return `Write ${/^(no|off|n|nein|0)$/i.test(given) ? 'false' : 'true'}.`;
    if (/^\d+$/.test(given) && node?.kind === 'scalar' && typeof node.value === 'string' && (wants('a number') || wants('a whole number'))) return `Write it without quotes: ${Number(given)}.`;
    if (wants('a number') || wants('a whole number')) return 'Write digits alone, like 3.';
    if (wants('a text')) return `Put it in quotes: "${given}".`;
    if (wants('a list') && given.startsWith('-')) return 'Put a space after the "-".';
    if (wants('a list')) return 'Begin each item on a line of its own, with "- ".';
    if (wants('keys with values')) return keys.length > 0 ? `Write { ${keys.map((key) => `${key}: …`).join(', ')} }, with what you need of it.` : 'Write { name: … }.';
  }
  if (node?.kind === 'map' && wants('a text')) return 'If it is a text with a colon or braces in it, put it in quotes.';
  if (node?.kind === 'map' && wants('a list')) return 'Begin each item with "- ".';
  return node?.kind === 'list' ? 'Write it without "- ".' : 'Write it as the documentation shows it.';
}

function bounds(issue: Issue): string | undefined {
  if (issue.code !== 'too_small' && issue.code !== 'too_big') return undefined;
  const counted = issue.origin === 'array' ? ' items' : issue.origin === 'string' ? ' characters' : '';
  const limit = String(issue.code === 'too_small' ? issue.minimum : issue.maximum);
  return `${limit}${counted} is the ${issue.code === 'too_small' ? 'least' : 'most'} that is possible here`;
}

function boundsHint(issue: Issue): string | undefined {
  if (issue.code === 'too_small') return issue.origin === 'array' ? 'Add one.' : `Write ${String(issue.minimum)} or more.`;
  if (issue.code === 'too_big') return issue.origin === 'array' ? 'Remove some.' : `Write ${String(issue.maximum)} or less.`;
  return undefined;
}

function expectedHere(expected: readonly string[]): string {
  const what = expected.join(' or ') || 'something else';
  return `${what} ${expected.at(-1)?.startsWith('keys') ? 'were' : 'was'} expected here`;
}

function sentence(text: string): string {
  return `${text[0]!.toUpperCase()}${text.slice(1)}${/[.!?]$/.test(text) ? '' : '.'}`;
}
