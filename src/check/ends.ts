import { closedSet } from '../dialog/load/names-of.js';
import { operationAt } from '../dialog/operation-at.js';
import type { LoadedDialog } from '../dialog/parse-project.js';
import type { Project, Step } from '../dialog/project.js';
import { below } from './blocks.js';

/** Where steps stand. */
export interface Surrounding {
  loaded: LoadedDialog;
  project: Project;
}

/** Steps after which nothing below them is done. */
const last = new Set(['handoff', 'end', 'ask-again', 'go-to']);

export function isLast(step: Step): boolean {
  return last.has(step.type.name);
}

/** Whether what stands below a list of steps is never done after it. */
export function ends(steps: readonly Step[], where: Surrounding): boolean {
  return steps.some((step) => isLast(step) || (goesOneOfItsWays(step, where) && [...step.blocks.values()].every((block) => ends(block, where))));
}

/** Whether a step never goes past all of its blocks. */
function goesOneOfItsWays(step: Step, { loaded, project }: Surrounding): boolean {
  if (step.type.name === 'call') {
    const operation = operationAt(project, (step.options as { call: string }).call);
    return operation !== undefined && operation.outcomes.every(({ name }) => step.blocks.has(`outcomes.${name}`));
  }
  if (step.type.name !== 'choose') return false;
  const { choose, otherwise } = step.options as { choose: unknown; otherwise?: unknown };
  if (Array.isArray(choose)) return choose.some((branch) => 'otherwise' in (branch as object));
  if (otherwise !== undefined) return true;
  const values = typeof choose === 'string' && isFilled(choose, step, { loaded, project }) ? closedSet(choose, loaded.dialog, project) : undefined;
  return values !== undefined && values.every((value) => step.blocks.has(`cases.${value}`));
}

/** Whether there is always a value at a step: a field that has one for everything else, or a slot that was asked for above it. */
function isFilled(path: string, step: Step, where: Surrounding): boolean {
  const { loaded } = where;
  const [root = '', field = ''] = path.split('.');
  const results = loaded.dialog.results.get(root);
  if (results) return results.every(({ result }) => result[field]?.otherwise !== undefined);
  const asks = loaded.steps.filter((each) => (each.step.options as { ask?: unknown }).ask === root);
  const isJumped = loaded.steps.some((each) => each.step.type.name === 'place');
  const isAnswered = asks.every((each) => (each.step.options as { skip?: unknown }).skip === undefined && ends(each.step.blocks.get('exhausted') ?? [], where) === each.step.blocks.has('exhausted'));
  return !isJumped && isAnswered && asks.some((each) => below(each, loaded).some((other) => other.step === step));
}
