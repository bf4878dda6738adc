import type { LoadedStep } from '../dialog/load/read-steps.js';
import type { LoadedDialog } from '../dialog/parse-project.js';
import type { Path } from '../source/node.js';

/** Steps by the list that they stand in, in its order. */
export function listsOf({ steps }: LoadedDialog): LoadedStep[][] {
  const lists = new Map<string, LoadedStep[]>();
  for (const each of steps) {
    const key = each.path.slice(0, -1).join('\0');
    const list = lists.get(key);
    if (list) list.push(each);
    else lists.set(key, [each]);
  }
  return [...lists.values()];
}

/** The steps in which a step is nested, the outermost first. */
export function around({ path }: LoadedStep, { steps }: LoadedDialog): LoadedStep[] {
  return steps.filter((other) => other.path.length < path.length && startsWith(path, other.path));
}

/** The steps that follow in the same list, with what is nested in them. */
export function below(step: LoadedStep, { steps }: LoadedDialog): LoadedStep[] {
  const list = step.path.slice(0, -1);
  const index = Number(step.path.at(-1));
  return steps.filter(({ path }) => path.length > list.length && startsWith(path, list) && Number(path[list.length]) > index);
}

function startsWith(path: Path, beginning: Path): boolean {
  return beginning.every((step, index) => path[index] === step);
}
