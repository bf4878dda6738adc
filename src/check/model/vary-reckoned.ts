import { daysLater } from '../../dialog/texts/day-sums.js';
import type { LoadedDialog } from '../../dialog/parse-project.js';
import type { SlotValue, Value } from '../../dialog/slot-type.js';
import { around, type Constant, together } from './candidates.js';
import { copiesIn } from './copies.js';
import type { Question, Questions } from './questions.js';
import { type ContextOf, type Reckoning, reckoningsIn } from './reckonings.js';
import { classOfValue } from './samples.js';

/** Of the plain values of a source. */
const mostPlain = 4;

function constantsOf({ slot }: Reckoning, questions: Questions): Constant[] {
  const asked = [...questions.values()].filter(({ path }) => path[0] === slot.name);
  return asked.flatMap(({ constants, within }) => [...around(constants), ...together([...within])]);
}

/** Numbers that stand between what is asked of the sum and one of its parts. */
function steps({ literals }: Reckoning, constants: readonly Constant[]): number[] {
  const numbers = [0, ...constants.filter((one) => typeof one === 'number')];
  return literals.reduceRight((known, by) => [...new Set([...known, by, ...known.flatMap((one) => [one + by, one - by, one * by, one / by])])], numbers);
}

function shifted(from: Value, by: number): Constant[] {
  if (typeof from === 'number') {
    const exact = [by, from + by, from - by, by - from, from * by, by / from, from / by].filter(Number.isFinite);
    return exact.flatMap((one) => [Math.round(one * 100) / 100, Math.floor(one), Math.ceil(one)]);
  }
  return typeof from === 'string' ? [daysLater(from, by, 'UTC'), daysLater(from, -by, 'UTC')].filter((day) => day !== undefined) : [];
}

/** Values of all sources: one after the other is varied, the others stay plain. */
function* tries(reckoning: Reckoning, constants: readonly Constant[]): Generator<Value[]> {
  const { sources } = reckoning;
  const by = steps(reckoning, constants);
  for (let round = 0; round < mostPlain; round++) {
    const plain = sources.map((source): Value => source.plain[Math.min(round, source.plain.length - 1)] ?? null);
    for (const [index, source] of sources.entries()) {
      const near = [...plain, ...constants.filter((one) => typeof one === 'string')].flatMap((one) => by.flatMap((step) => shifted(one, step)));
      for (const value of source.accepted([...new Set([...constants, ...near])])) yield plain.with(index, value);
    }
  }
}

/** Values of the sources for each answer that what is reckoned gives to what is asked of it. */
function spread(reckoning: Reckoning, questions: Questions): { found: Value[][]; isWhole: boolean } {
  const constants = constantsOf(reckoning, questions);
  const classOf = (value: SlotValue): string => classOfValue(reckoning.slot, value, questions);
  const missing = new Set(constants.map((value) => classOf({ value })));
  const found = new Map<string, Value[]>();
  if (missing.size === 0 || reckoning.sources.some(({ plain }) => plain.length === 0)) return { found: [], isWhole: missing.size === 0 };
  for (const values of tries(reckoning, constants)) {
    const result = reckoning.reckon(values);
    const kind = result && classOf(result);
    if (kind === undefined || found.has(kind)) continue;
    found.set(kind, values);
    if (missing.delete(kind) && missing.size === 0) break;
  }
  return { found: [...found.values()], isWhole: missing.size === 0 || reckoning.isLinear };
}

/** Tells values of one source apart by what comes of them. */
function telling({ slot, reckon }: Reckoning, index: number, found: readonly Value[][], questions: Questions): Question['tests'][number] {
  const known = new Map<Value | undefined, string>();
  const asked = new Map([...questions].filter(([, { path }]) => path[0] === slot.name).map(([path, one]) => [path, { ...one, constants: new Set(one.constants), tests: [...one.tests] }]));
  return (value) => {
    const told = known.get(value) ?? found.map((values) => {
      const result = value === undefined ? undefined : reckon(values.with(index, value));
      return result ? classOfValue(slot, result, asked) : '-';
    }).join('/');
    known.set(value, told);
    return told;
  };
}

function vary(reckoning: Reckoning, questions: Questions, about: (path: readonly string[]) => Question): boolean {
  const { found, isWhole } = spread(reckoning, questions);
  if (found.length === 0) return isWhole;
  for (const [index, { path }] of reckoning.sources.entries()) {
    const question = about(path);
    for (const { [index]: value } of found) if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') question.constants.add(value);
    question.tests.push(telling(reckoning, index, found, questions));
  }
  return isWhole;
}

/** Whether a value goes into itself, over however many others: it counts on. */
function countsOn(name: string, loaded: LoadedDialog, all: ReturnType<typeof reckoningsIn>): boolean {
  const found = new Set([name]);
  for (const one of found) {
    for (const { from, to, run } of copiesIn(loaded)) if (run === undefined && from[0] === one) found.add(to);
    for (const { name: to, reckoning } of all) if (reckoning?.sources.some(({ path }) => path[0] === one)) found.add(to);
    if (all.some(({ name: to, reckoning }) => to === name && reckoning?.sources.some(({ path }) => found.has(path[0]!)))) return true;
  }
  return false;
}

/** Slots that get what another dialog comes back with. */
function broughtBack({ steps: all }: LoadedDialog): string[] {
  return all.flatMap(({ marks }) => marks.flatMap((mark) => (mark.mark === 'slot' && mark.path.at(-1) === 'into' ? [mark.name] : [])));
}

/**
 * Asks of the values that a sum is made of what is asked of the sum.
 * @returns the slots that also have values which are not played through, and whether anything is reckoned
 */
export function varyReckoned(loaded: LoadedDialog, contextOf: ContextOf, questions: Questions, about: (path: readonly string[]) => Question): { unvaried: ReadonlySet<string>; asksMore: boolean } {
  const all = reckoningsIn(loaded, contextOf);
  const unvaried = new Set(all.filter(({ name, reckoning }) => !reckoning || countsOn(name, loaded, all) || !vary(reckoning, questions, about)).map(({ name }) => name));
  const unknown = new Set([...unvaried, ...broughtBack(loaded)]);
  for (const { name, reckoning } of all.toReversed()) if (reckoning?.sources.some(({ path }) => unknown.has(path[0]!))) for (const set of [unvaried, unknown]) set.add(name);
  return { unvaried, asksMore: all.length > 0 };
}
