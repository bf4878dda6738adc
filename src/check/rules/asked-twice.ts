import type { LoadedStep } from '../../dialog/load/read-steps.js';
import type { LoadedDialog } from '../../dialog/parse-project.js';
import { rangeOf } from '../../source/range-of.js';
import { below } from '../blocks.js';
import { ends, type Surrounding } from '../ends.js';
import { defineRule } from '../rule.js';

interface Keys {
  ask?: string;
  'ask-again'?: string;
  into?: string;
  set?: object;
  skip?: unknown;
}

/** Whether there is an answer whenever a conversation comes past a question. */
function isAnswered({ step }: LoadedStep, where: Surrounding): boolean {
  const leads = ['exhausted', 'silence.then'].every((block) => !step.blocks.has(block) || ends(step.blocks.get(block)!, where));
  return step.type.name === 'ask' && (step.options as Keys).skip === undefined && leads;
}

/** Whether a step forgets a slot, fills it anew, or is led to from who knows where. */
function changes({ step }: LoadedStep, slot: string): boolean {
  const { 'ask-again': again, into, set = {} } = step.options as Keys;
  return step.type.name === 'place' || again === slot || into === slot || Object.hasOwn(set, slot);
}

/** The question above which has the answer already. */
function askedAbove(second: LoadedStep, loaded: LoadedDialog, where: Surrounding): LoadedStep | undefined {
  const { ask: slot = '' } = second.step.options as Keys;
  const at = loaded.steps.indexOf(second);
  return loaded.steps.slice(0, at).findLast((first, index) => {
    if ((first.step.options as Keys).ask !== slot || !isAnswered(first, where) || !below(first, loaded).includes(second)) return false;
    return !loaded.steps.slice(index + 1, at).some((each) => changes(each, slot));
  });
}

export const askedTwice = defineRule({
  name: 'asked-twice',
  severity: 'error',
  docs: {
    summary: 'A question that is to be put a second time is forgotten before.',
    why: 'What is known isn\'t asked: the conversation goes past it with the first answer.',
    example: {
      bad: `slots:
  fits: { type: yes-no }
steps:
  - ask: fits
    say: { de: Passt es?, en: Does it fit? }
  - say: { de: Probieren Sie es bitte eine Nummer größer., en: Please try it one size larger. }
  - ask: fits
    say: { de: Passt es jetzt?, en: Does it fit now? }
  - handoff: { reason: size-advice }
`,
      good: `slots:
  fits: { type: yes-no }
steps:
  - ask: fits
    say: { de: Passt es?, en: Does it fit? }
  - say: { de: Probieren Sie es bitte eine Nummer größer., en: Please try it one size larger. }
  - set: { fits: null }
  - ask: fits
    say: { de: Passt es jetzt?, en: Does it fit now? }
  - handoff: { reason: size-advice }
`,
    },
  },
  check({ dialogs, project }, report) {
    for (const loaded of dialogs) {
      for (const second of loaded.steps) {
        const { ask: slot } = second.step.options as Keys;
        const first = slot === undefined ? undefined : askedAbove(second, loaded, { loaded, project });
        if (first) report(rangeOf(loaded.findings.document, [...second.path, 'ask'], 'key'), `"${slot}" is known here from line ${first.step.range.line}, so this is never asked.`, `Forget it above this: "- set: { ${slot}: null }"; or ask for another slot.`);
      }
    }
  },
});
