import type { LoadedStep } from '../../../dialog/load/read-steps.js';
import { nodeAt, type Path } from '../../../source/node.js';
import type { Subject } from '../mutant.js';

/** A list of steps under a step: `outcomes.failed`, `cases.yes`, `exhausted`. */
export interface Block {
  of: LoadedStep;
  name: string;
  path: Path;
  steps: LoadedStep[];
}

const startsWith = (path: Path, start: Path): boolean => path.length > start.length && start.every((each, index) => path[index] === each);

/** The steps that stand in a list themselves, not deeper. */
export function stepsIn(list: Path, { loaded }: Subject): LoadedStep[] {
  return loaded.steps.filter(({ path }) => path.length === list.length + 1 && startsWith(path, list));
}

/** Every block of a dialog that has steps. */
export function blocksIn(subject: Subject): Block[] {
  return subject.loaded.steps.flatMap((of) => of.marks.flatMap((mark): Block[] => {
    const steps = mark.mark === 'steps' ? stepsIn(mark.path, subject) : [];
    return steps.length === 0 ? [] : [{ of, name: mark.path.slice(of.path.length).join('.'), path: mark.path, steps }];
  }));
}

/** The block that a step stands in; none at the top. */
function blockAround({ path }: LoadedStep, subject: Subject): Block | undefined {
  return blocksIn(subject).find((block) => path.length === block.path.length + 1 && startsWith(path, block.path));
}

/** Whether nothing stands below a step, nor below what it stands in. */
export function isAtEnd(step: LoadedStep, subject: Subject): boolean {
  const list = stepsIn(step.path.slice(0, -1), subject);
  const around = blockAround(step, subject);
  return list.at(-1)?.path === step.path && (around === undefined || isAtEnd(around.of, subject));
}

/** Steps of which a customer hears nothing by themselves. */
const silent = ['set', 'place', 'call', 'choose'];

/** Whether a choose or a call may be gone through without a word. */
function mayBeSilent(step: LoadedStep, subject: Subject): boolean {
  const { name } = step.step.type;
  if (name !== 'choose') return silent.includes(name);
  return blocksIn(subject).filter(({ of }) => of === step).some(({ steps }) => steps.every((each) => mayBeSilent(each, subject)));
}

/** Whether there is a way to a step on which nothing is said after the customer's last word. */
export function isFirstWord(step: LoadedStep, subject: Subject): boolean {
  const before = stepsIn(step.path.slice(0, -1), subject).filter(({ path }) => Number(path.at(-1)) < Number(step.path.at(-1))).reverse();
  for (const each of before) {
    if (each.step.type.name === 'ask') return true;
    if (!mayBeSilent(each, subject)) return false;
  }
  const around = blockAround(step, subject);
  if (!around) return true;
  return around.of.step.type.name === 'ask' ? around.name === 'exhausted' : isFirstWord(around.of, subject);
}

/** A text below a step, in its list, that shows something of a name and doesn't ask whether it is there. */
export function shownBelow(step: LoadedStep, name: string, subject: Subject): boolean {
  const { loaded, document, project } = subject;
  const operations = loaded.dialog.results.get(name) ?? [];
  const isGiven = (field: string | undefined): boolean => operations.length > 0 && operations.every(({ result }) => result[field ?? '']?.otherwise !== undefined);
  for (const each of stepsIn(step.path.slice(0, -1), subject).filter(({ path }) => Number(path.at(-1)) > Number(step.path.at(-1)))) {
    if (each.step.type.name !== 'say' && each.step.type.name !== 'set') return false;
    const texts = each.marks.flatMap((mark) => (mark.mark === 'text' ? [mark] : []));
    const isGuarded = texts.some(({ path }) => { const node = nodeAt(document.root, path); return node !== undefined && document.text.slice(node.start, node.end).includes('{%'); });
    const references = texts.flatMap(({ text }) => text.references).filter(({ path, language }) => path[0] === name && project.bot.languages.includes(language));
    if (each.step.type.name === 'say' && !isGuarded && references.some(({ path }) => !isGiven(path[1]))) return true;
  }
  return false;
}
