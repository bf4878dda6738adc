import type { LoadedDialog } from '../../dialog/parse-project.js';
import { rangeOf } from '../../source/range-of.js';
import { readsOf } from '../reads.js';
import { defineRule } from '../rule.js';

/** Steps by which what was asked reaches a person or another dialog, though nobody names it. */
const passOn = new Set(['handoff', 'run', 'rate', 'my-data']);

function passesOn({ steps }: LoadedDialog): boolean {
  return steps.some(({ step, path }) => passOn.has(step.type.name) && !path.includes('exhausted'));
}

export const answerUnused = defineRule({
  name: 'answer-unused',
  severity: 'warning',
  docs: {
    summary: 'What a dialog asks for is read, passed on or handed to a person.',
    why: 'The customer takes the trouble to answer, and nothing comes of it.',
    example: {
      bad: `slots:
  opinion: { type: text }
steps:
  - ask: opinion
    say: { de: Wie hat es Ihnen gefallen?, en: How did you like it? }
  - say: { de: Vielen Dank., en: Thank you. }
`,
      good: `slots:
  opinion: { type: text }
steps:
  - ask: opinion
    say: { de: Wie hat es Ihnen gefallen?, en: How did you like it? }
  - handoff: { reason: feedback }
`,
    },
  },
  check({ dialogs }, report) {
    for (const loaded of dialogs) {
      if (passesOn(loaded)) continue;
      const looked = loaded.steps.flatMap(({ step, marks }) => marks.flatMap((mark) => (mark.mark === 'slot' && step.type.name !== 'ask-again' && mark.path.at(-1) !== 'ask' ? [mark.name] : [])));
      const read = new Set([...readsOf(loaded).map(({ name }) => name), ...looked, loaded.dialog.returns]);
      for (const { step, path } of loaded.steps) {
        const slot = step.type.name === 'ask' ? (step.options as { ask: string }).ask : undefined;
        if (slot !== undefined && !read.has(slot)) report(rangeOf(loaded.findings.document, [...path, 'ask']), `Nothing comes of the answer: "${slot}" is never read, and nobody gets it.`, 'Read it, send it to a service, or hand it to a person.');
      }
    }
  },
});
