import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { ProjectLoad } from '../../dialog/parse-project.js';
import { replaceFile } from '../../dialog/replace-file.js';
import { isEquivalent } from './is-equivalent.js';
import type { Mutant } from './mutant.js';

/** What `check` said of one edit that it had not said before. */
export interface CheckedMutant {
  mutant: Mutant;
  /** New findings. */
  findings: Diagnostic[];
  /** Whether one of them stands where the fault does, or beside it. */
  atPlace: boolean;
}

type Check = (load: ProjectLoad) => readonly Diagnostic[];

/** Lines between a fault and a finding that are still "there". */
const near = 2;

const idOf = ({ rule, message, range }: Diagnostic): string => `${rule} ${range.file} ${message}`;

/** Puts in one edit after the other and asks `check` what is new. @param load a bot without errors */
export function* checkMutants(load: ProjectLoad, mutants: readonly Mutant[], check: Check): Generator<CheckedMutant> {
  const known = new Set(check(load).map(idOf));
  for (const mutant of mutants) {
    const changed = replaceFile(load, mutant.file, mutant.source);
    const findings = check(changed).filter((diagnostic) => !known.has(idOf(diagnostic)));
    if (mutant.meantFor === 'check' && findings.length === 0 && changed.project && isEquivalent(load, changed, mutant.file)) continue;
    const lines = [mutant.line, ...mutant.also];
    const atPlace = findings.some(({ range }) => range.file === mutant.file && lines.some((line) => range.line <= line + near && range.endLine >= line - near));
    yield { mutant, findings, atPlace };
  }
}

export interface Recall {
  operator: string;
  seeded: number;
  found: number;
  atPlace: number;
  /** Rule → how many it found. */
  rules: Record<string, number>;
}

/** How much of each kind of fault was found. */
export function recallOf(checked: readonly CheckedMutant[]): Recall[] {
  const recalls = new Map<string, Recall>();
  for (const { mutant: { operator }, findings, atPlace } of checked) {
    const recall = recalls.get(operator) ?? { operator, seeded: 0, found: 0, atPlace: 0, rules: {} };
    recalls.set(operator, recall);
    recall.seeded += 1;
    recall.found += findings.length > 0 ? 1 : 0;
    recall.atPlace += atPlace ? 1 : 0;
    for (const rule of new Set(findings.map((finding) => finding.rule))) recall.rules[rule] = (recall.rules[rule] ?? 0) + 1;
  }
  return [...recalls.values()];
}

/** At most so many of each kind, spread evenly; the same each time. */
export function sample(mutants: readonly Mutant[], most: number): Mutant[] {
  return [...new Set(mutants.map(({ operator }) => operator))].flatMap((operator) => {
    const list = mutants.filter((mutant) => mutant.operator === operator);
    const stride = Math.max(1, list.length / most);
    return Array.from({ length: Math.min(most, list.length) }, (_, index) => list[Math.floor(index * stride)]!);
  });
}
