import { expect } from 'chai';
import { checkedOf } from '../../src/check/check-loaded.js';
import { applyRule, type Rule } from '../../src/check/rule.js';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import type { RuleExample } from '../../src/diagnostics/rule-docs.js';
import { parse } from '../dialog/files.js';
import { covered } from '../source/spot.js';
import { shopWith } from './shop.js';
import { whatsapp } from './whatsapp.js';

/** Keys put into the shop's dialog, or into the file that is named; other files beside it. */
export type RuleCase = string | (Pick<RuleExample, 'file' | 'beside'> & { keys: string });

export interface RuleFixture {
  valid: Record<string, RuleCase>;
  /** With the spots in ‹ ›, and what the first one's hint says. */
  invalid: Record<string, [RuleCase, hint: string | RegExp]>;
}

/** The text without its marks, and what each pair of them covers, as `line:column-line:column`. */
function unmarked(marked: string): { text: string; spots: string[] } {
  const spots: string[] = [];
  const parts = marked.split(/[‹›]/);
  const place = (upTo: number): string => {
    const lines = parts.slice(0, upTo).join('').split('\n');
    return `${lines.length}:${lines.at(-1)!.length + 1}`;
  };
  for (let at = 1; at < parts.length; at += 2) spots.push(`${place(at)}-${place(at + 1)}`);
  return { text: parts.join(''), spots };
}

function run(rule: Rule, given: RuleCase): { found: Diagnostic[]; spots: string[]; text: string; others: Diagnostic[] } {
  const { keys, ...where } = typeof given === 'string' ? { keys: given } : given;
  const { files, path } = shopWith(where, keys);
  const spots = Object.keys(files).sort().flatMap((name) => unmarked(files[name]!).spots.map((spot) => `${name}:${spot}`));
  const plain = Object.fromEntries(Object.entries(files).map(([name, text]) => [name, unmarked(text).text]));
  const load = parse(plain);
  const found = applyRule(rule, checkedOf(load, whatsapp)!).sort(byPlace);
  return { found, others: load.diagnostics.filter((each) => each.severity === 'error'), spots, text: plain[path]! };
}

function byPlace({ range: left }: Diagnostic, { range: right }: Diagnostic): number {
  return left.file < right.file ? -1 : left.file > right.file ? 1 : left.line - right.line || left.column - right.column;
}

function spotOf({ range }: Diagnostic): string {
  return `${range.file}:${range.line}:${range.column}-${range.endLine}:${range.endColumn}`;
}

function textOf(given: RuleCase): string {
  return JSON.stringify(given);
}

/** Runs a rule over its cases: what it lets pass, and what it finds, where, with which hint. Refuses a fixture that proves nothing. */
export function testRule(rule: Rule, { valid, invalid }: RuleFixture): void {
  const cases = [...Object.values(valid), ...Object.values(invalid).map(([given]) => given)];
  if (Object.keys(valid).length === 0 || Object.keys(invalid).length === 0) throw new Error(`${rule.name} needs cases that it lets pass and cases that it finds.`);
  if (new Set(cases.map(textOf)).size < cases.length) throw new Error(`A case of ${rule.name} stands there twice.`);
  if (Object.values(valid).some((given) => textOf(given).includes('‹'))) throw new Error(`A case that ${rule.name} lets pass marks a spot.`);
  if (Object.values(invalid).some(([given]) => !textOf(given).includes('‹'))) throw new Error(`A case that ${rule.name} finds marks no spot.`);
  describe(rule.name, () => {
    for (const [what, given] of Object.entries(valid)) {
      it(`lets pass: ${what}`, () => {
        const { found, others } = run(rule, given);
        expect([...found, ...others].map((each) => `${spotOf(each)} ${each.rule}: ${each.message}`)).to.deep.equal([]);
      });
    }
    for (const [what, [given, hint]] of Object.entries(invalid)) {
      it(`finds: ${what}`, () => {
        const { found, spots, text } = run(rule, given);
        expect(found.map(spotOf), found.map((each) => `${each.message} → ${covered(text, each.range)}`).join('\n')).to.deep.equal(spots);
        for (const each of found) {
          expect(each.severity).to.equal(rule.severity);
          expect(each.message).to.match(/^\S.*[.!?]$/s);
          expect(each.hint ?? '').to.match(/^\S.*[.!?…]$/s);
        }
        if (typeof hint === 'string') expect(found[0]!.hint).to.include(hint);
        else expect(found[0]!.hint).to.match(hint);
      });
    }
  });
}
