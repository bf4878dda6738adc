import type { Step } from '../../dialog/project.js';
import { rangeOf } from '../../source/range-of.js';
import { defineRule } from '../rule.js';

const silent = new Set(['end', 'set']);

function isSilentEnd(steps: readonly Step[]): boolean {
  return steps.some(({ type }) => type.name === 'end') && steps.every(({ type }) => silent.has(type.name));
}

export const sentAway = defineRule({
  name: 'sent-away',
  severity: 'warning',
  docs: {
    summary: 'Where no answer fits, the dialog doesn\'t end without a word of its own.',
    why: 'Who tried in vain is asked what else there is to do, and never told what becomes of it.',
    example: {
      bad: `slots:
  city: { type: postcode }
steps:
  - ask: city
    say: { de: Wohin sollen wir liefern?, en: Where shall we deliver to? }
    exhausted:
      - end: dialog
  - say: { de: "Wir liefern nach {{ city }}.", en: "We deliver to {{ city }}." }
`,
      good: `slots:
  city: { type: postcode }
steps:
  - ask: city
    say: { de: Wohin sollen wir liefern?, en: Where shall we deliver to? }
    exhausted:
      - handoff: { reason: no-city }
  - say: { de: "Wir liefern nach {{ city }}.", en: "We deliver to {{ city }}." }
`,
    },
  },
  check({ dialogs }, report) {
    for (const { steps, findings } of dialogs) {
      for (const { step, path } of steps) {
        if (isSilentEnd(step.blocks.get('exhausted') ?? [])) report(rangeOf(findings.document, [...path, 'exhausted'], 'key'), 'Here the dialog ends without a word: the customer isn\'t told what becomes of it.', 'Hand off to a person, or say what they can do before it ends.');
      }
    }
  },
});
