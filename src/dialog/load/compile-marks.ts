import { nodeAt, type Path, type ScalarNode } from '../../source/node.js';
import { rangeInText } from '../../source/range-of.js';
import { parseCondition, type ParsedCondition } from '../conditions/parse-condition.js';
import { ConditionError } from '../conditions/tokens.js';
import { type Mark, Marked } from '../schema/marked.js';
import type { ParsedText } from '../texts/compile-text.js';
import type { Findings } from './findings.js';
import type { ParsedAddress } from '../texts/compile-address.js';
import { readAddress } from './read-address.js';
import { readText, type Speaking } from './read-text.js';

/** A marked value that was found, with its whole path in the file. */
export type FoundMark =
  | { mark: 'text' | 'plain-text' | 'template'; path: Path; text: ParsedText; nodes: ReadonlyMap<string, ScalarNode> }
  | { mark: 'address' | 'file'; path: Path; text: ParsedAddress; nodes: ReadonlyMap<string, ScalarNode> }
  | { mark: 'condition'; path: Path; condition: ParsedCondition; node: ScalarNode | undefined }
  | { mark: 'steps'; path: Path }
  | { mark: Exclude<Mark, 'text' | 'plain-text' | 'template' | 'address' | 'file' | 'condition' | 'steps'>; path: Path; name: string };

/** Puts compiled texts and conditions in the place of what the schema marked, and lists them. */
export function compileMarks(parsed: unknown, base: Path, speaking: Speaking, findings: Findings): { value: unknown; marks: FoundMark[] } {
  const marks: FoundMark[] = [];

  function compile(value: unknown, path: Path): unknown {
    if (value instanceof Marked) return compileMarked(value, path);
    if (Array.isArray(value)) return value.map((item, index) => compile(item, [...path, index]));
    if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, compile(item, [...path, key])]));
  }

  function compileMarked({ mark, raw }: Marked, path: Path): unknown {
    if (mark === 'text' || mark === 'plain-text' || mark === 'template') {
      const found = readText(raw, mark, path, speaking, findings);
      marks.push({ mark, path, ...found });
      return found.text;
    }
    if (mark === 'address' || mark === 'file') {
      const found = readAddress(raw, mark, path, speaking, findings);
      marks.push({ mark, path, ...found });
      return found.text;
    }
    if (mark === 'condition') return compileCondition(String(raw), path);
    marks.push(mark === 'steps' ? { mark, path } : { mark, path, name: String(raw) });
    return raw;
  }

  function compileCondition(source: string, path: Path): ParsedCondition {
    const found = nodeAt(findings.document.root, path);
    const node = found?.kind === 'scalar' ? found : undefined;
    const condition = parseCondition(source);
    if (!(condition instanceof ConditionError)) {
      marks.push({ mark: 'condition', path, condition, node });
      return condition;
    }
    const { message, hint, start, end } = condition;
    if (node) findings.in(rangeInText(findings.document, node, start, end), { rule: 'condition-syntax', message, hint });
    return { source, reads: [], references: [], comparisons: [], parts: [], test: () => false };
  }

  return { value: compile(parsed, base), marks };
}
