import type { LoadedStep } from '../../dialog/load/read-steps.js';
import type { LoadedDialog } from '../../dialog/parse-project.js';
import { rangeOf } from '../../source/range-of.js';
import { around } from '../blocks.js';
import { defineRule } from '../rule.js';

/** Where it goes back to; `undefined` where it goes on further below, or nowhere. */
function targetOf({ step }: LoadedStep, { steps }: LoadedDialog): LoadedStep | undefined {
  const { 'ask-again': slot, 'go-to': place } = step.options as { 'ask-again'?: string; 'go-to'?: string };
  return steps.find((each) => {
    const { ask, place: here } = each.step.options as { ask?: string; place?: string };
    return slot === undefined ? place !== undefined && each.step.type.name === 'place' && here === place : each.step.type.name === 'ask' && ask === slot;
  });
}

/** The names by which a choose decides. */
function decidersOf({ step, marks }: LoadedStep): string[] {
  const { choose } = step.options as { choose?: unknown };
  if (typeof choose === 'string') return [choose.split('.')[0]!];
  return [...new Set(marks.flatMap((mark) => (mark.mark === 'condition' ? mark.condition.references.map(({ path }) => path[0]!) : [])))];
}

/** Whether a step forgets a slot, or fills it without asking. */
function changes({ step }: LoadedStep, slot: string): boolean {
  const { set = {}, into, 'ask-again': forgets } = step.options as { set?: object; into?: string; 'ask-again'?: string };
  return Object.hasOwn(set, slot) || into === slot || forgets === slot;
}

/** What decided that it goes back, and still stands when it comes by again; not where it leads another way then. */
function keptBy(back: LoadedStep, loaded: LoadedDialog): string | undefined {
  const { steps, dialog } = loaded;
  const target = targetOf(back, loaded);
  const choose = around(back, loaded).at(-1);
  if (!target || choose?.step.type.name !== 'choose' || steps.indexOf(target) > steps.indexOf(choose)) return undefined;
  const deciders = decidersOf(choose);
  const between = steps.slice(steps.indexOf(target), steps.indexOf(choose));
  const round = [...between, ...steps.filter((each) => isBefore(each, back))];
  if (between.some((each) => each.step.type.name === 'choose' && decidersOf(each).some((name) => deciders.includes(name)))) return undefined;
  const areKept = deciders.every((name) => dialog.slots.has(name) && !round.some((each) => changes(each, name)) && !changes(back, name));
  return areKept ? deciders[0] : undefined;
}

/** In the same list of steps, above it. */
function isBefore({ path }: LoadedStep, other: LoadedStep): boolean {
  return path.length === other.path.length && path.slice(0, -1).every((part, index) => part === other.path[index]) && Number(path.at(-1)) < Number(other.path.at(-1));
}

export const answerKept = defineRule({
  name: 'answer-kept',
  severity: 'error',
  docs: {
    summary: 'An answer that leads back to a question above is forgotten on the way.',
    why: 'It is known already, so nobody asks for it again: the customer is led back each time, whatever they say.',
    example: {
      bad: `slots:
  size: { type: text }
  right: { type: yes-no }
steps:
  - ask: size
    say: { de: Welche Größe brauchen Sie?, en: What size do you need? }
  - ask: right
    say: { de: "Größe {{ size }}: Stimmt das?", en: "Size {{ size }}: is that right?" }
  - choose: right
    cases:
      'yes':
        - handoff: { reason: exchange }
      'no':
        - ask-again: size
`,
      good: `slots:
  size: { type: text }
  right: { type: yes-no }
steps:
  - ask: size
    say: { de: Welche Größe brauchen Sie?, en: What size do you need? }
  - ask: right
    say: { de: "Größe {{ size }}: Stimmt das?", en: "Size {{ size }}: is that right?" }
  - choose: right
    cases:
      'yes':
        - handoff: { reason: exchange }
      'no':
        - set: { right: null }
        - ask-again: size
`,
    },
  },
  check({ dialogs }, report) {
    for (const loaded of dialogs) {
      for (const back of loaded.steps.filter(({ step }) => ['ask-again', 'go-to'].includes(step.type.name))) {
        const kept = keptBy(back, loaded);
        if (kept === undefined) continue;
        report(rangeOf(loaded.findings.document, [...back.path, back.step.type.name], 'key'), `"${kept}" keeps its answer, so it isn't asked again, and it comes back here each time.`, `Forget it above this: "- set: { ${kept}: null }".`);
      }
    }
  },
});
