import type { LoadedDialog } from '../../dialog/parse-project.js';
import { type Question, type Questions, questionsOf } from './questions.js';

/** What all those that run a dialog ask about what it returns. */
export interface AskedBack {
  /** As if the dialog itself asked about its own slot. */
  questions: readonly Question[];
  /** How that is written: other words may ask something else. */
  written: readonly string[];
}

interface Run {
  caller: LoadedDialog;
  callee: string;
  into: string;
}

function runsIn(caller: LoadedDialog): Run[] {
  return caller.steps.flatMap(({ step, marks }) => {
    const callee = marks.find((mark) => mark.mark === 'dialog' && mark.path.at(-1) === step.type.name);
    const into = marks.find((mark) => mark.mark === 'slot' && mark.path.at(-1) === 'into');
    return callee?.mark === 'dialog' && into?.mark === 'slot' ? [{ caller, callee: callee.name, into: into.name }] : [];
  });
}

/** All that a dialog writes about a slot. */
function writtenAbout(slot: string, { steps }: LoadedDialog): string[] {
  return steps.flatMap(({ step, marks }) => marks.flatMap((mark): string[] => {
    if (mark.mark === 'value') return mark.name.split('.')[0] === slot ? [`${mark.name} ${[...step.blocks.keys()].join()}`] : [];
    if (mark.mark === 'condition') return mark.condition.reads.includes(slot) ? [mark.condition.source] : [];
    if (mark.mark !== 'text' && mark.mark !== 'template') return [];
    return mark.text.references.some(({ path }) => path[0] === slot) ? Object.values(mark.text.source) : [];
  }));
}

/** By dialog: what is asked about the slot that it returns, however many dialogs hand it on. */
export function askedBack(dialogs: Iterable<LoadedDialog>): ReadonlyMap<string, AskedBack> {
  const all = new Map([...dialogs].map((one) => [one.dialog.name, one]));
  const runs = [...all.values()].flatMap(runsIn);
  const asking = new Map<string, Questions>();
  const questionsIn = (caller: LoadedDialog): Questions => {
    const known = asking.get(caller.dialog.name) ?? questionsOf(caller);
    asking.set(caller.dialog.name, known);
    return known;
  };

  const collect = (callee: string, through: readonly string[]): AskedBack => {
    const returns = all.get(callee)?.dialog.returns;
    if (returns === undefined || through.includes(callee)) return { questions: [], written: [] };
    const parts = runs.filter((run) => run.callee === callee).map(({ caller, into }): AskedBack => {
      const further = caller.dialog.returns === into ? collect(caller.dialog.name, [...through, callee]) : { questions: [], written: [] };
      const own = [...questionsIn(caller).values()].filter(({ path }) => path[0] === into);
      return { questions: [...own, ...further.questions], written: [...writtenAbout(into, caller), ...further.written] };
    });
    const questions = parts.flatMap((part) => part.questions).map((question) => ({ ...question, path: [returns, ...question.path.slice(1)] }));
    return { questions, written: [...new Set(parts.flatMap(({ written }) => written))].sort() };
  };
  return new Map([...new Set(runs.map(({ callee }) => callee))].map((callee) => [callee, collect(callee, [])]));
}
