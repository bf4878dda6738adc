import type { Step } from '../dialog/project.js';

/** Steps after which nothing below them is done. */
const last = new Set(['handoff', 'end', 'ask-again', 'go-to']);

export function isLast(step: Step): boolean {
  return last.has(step.type.name);
}

/** Whether what stands below a list of steps is never done after it. */
export function ends(steps: readonly Step[]): boolean {
  return steps.some((step) => isLast(step) || endsInEachCase(step));
}

/** A choose that goes one of its ways for certain, and each of them ends. */
function endsInEachCase(step: Step): boolean {
  if (step.type.name !== 'choose') return false;
  const { choose, otherwise } = step.options as { choose: unknown; otherwise?: unknown };
  const hasRest = Array.isArray(choose) ? choose.some((branch) => 'otherwise' in (branch as object)) : otherwise !== undefined;
  return hasRest && [...step.blocks.values()].every(ends);
}
