import { closedSet, fieldsOf } from '../../dialog/load/names-of.js';
import { coverOf, type Domain, parseRange, renderRange } from '../../dialog/number-range.js';
import { builtInNames } from '../../dialog/schema/names.js';
import type { StepCheck, StepFinding } from '../../dialog/step-type.js';

interface Choosing {
  choose: string | readonly unknown[];
  cases: Record<string, unknown>;
  otherwise?: unknown;
}

/** Which numbers stand at a path; `undefined` where it is no number. */
function domainOf(path: string, { dialog }: StepCheck): Domain | undefined {
  const [root = '', field] = path.split('.');
  const slot = dialog.slots.get(root);
  if (slot && field === undefined) return slot.type.name === 'number' || slot.type.name === 'money' ? (slot.options as Domain) : undefined;
  return fieldsOf(dialog.results.get(root) ?? []).get(field ?? '')?.type === 'number' ? {} : undefined;
}

/** Whether it is known at all what may stand at a path. */
function isOpen(path: string, { dialog }: StepCheck): boolean {
  const [root = ''] = path.split('.');
  return !(builtInNames as readonly string[]).includes(root) && (dialog.slots.has(root) || (dialog.results.get(root) ?? []).length > 0);
}

/** Cases over numbers hold each of them once; over an open set there is an otherwise. A closed set has rules of its own. */
export function checkCases({ choose, cases, otherwise }: Choosing, context: StepCheck): StepFinding[] {
  if (typeof choose !== 'string') return [];
  const domain = domainOf(choose, context);
  if (domain) return checkRanges(Object.keys(cases), domain, otherwise !== undefined, context);
  if (otherwise !== undefined || closedSet(choose, context.dialog, context.project) || !isOpen(choose, context)) return [];
  return [{
    rule: 'forgotten-case', severity: 'error', message: `"${choose}" can be more than these cases say.`,
    hint: 'Add "otherwise:" below them.', range: context.rangeOf(['cases'], 'key'),
  }];
}

function checkRanges(names: readonly string[], domain: Domain, hasOtherwise: boolean, { rangeOf }: StepCheck): StepFinding[] {
  const ranges = names.map(parseRange);
  const error = (rule: string, path: string[], message: string, hint: string): StepFinding => ({ rule, severity: 'error', message, hint, range: rangeOf(path, 'key') });
  const strange = names.filter((_, index) => !ranges[index]);
  if (strange.length > 0) {
    return strange.map((name) => error('unknown-case', ['cases', name], `"${name}" is no number and no range of numbers.`, 'Write it like "under 30", "30 to 100" or "over 100".'));
  }
  const { gaps, overlaps } = coverOf(ranges.map((range) => range!), domain);
  const twice = overlaps.map(({ at, first, second }) =>
    error('overlapping-case', ['cases', names[second]!], `"${names[first]!}" and "${names[second]!}" both hold for ${at}.`, `Let one of them end before: "under ${at}", or "over ${at}".`));
  if (hasOtherwise || gaps.length === 0) return twice;
  const list = gaps.map((gap) => `"${renderRange(gap)}"`);
  return [...twice, error('forgotten-case', ['cases'], `${list.join(' and ')} ${list.length === 1 ? 'is' : 'are'} not handled.`, `Add ${list.map((one) => `${one}:`).join(' and ')} under cases, or "otherwise:" below them.`)];
}
