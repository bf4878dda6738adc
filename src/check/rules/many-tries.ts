import { rangeOf } from '../../source/range-of.js';
import { defineRule } from '../rule.js';

const most = 5;

export const manyTries = defineRule({
  name: 'many-tries',
  severity: 'warning',
  docs: {
    summary: `A question is given up after ${most} tries at the latest.`,
    why: 'Nobody answers the same question wrongly six times and stays friendly; a person helps sooner.',
    example: {
      bad: `slots:
  day: { type: date }
steps:
  - ask: day
    say: { de: Wann passt es Ihnen?, en: When does it suit you? }
    tries: 8
  - handoff: { reason: pick-up }
`,
      good: `slots:
  day: { type: date }
steps:
  - ask: day
    say: { de: Wann passt es Ihnen?, en: When does it suit you? }
    tries: 3
  - handoff: { reason: pick-up }
`,
    },
  },
  check({ dialogs }, report) {
    for (const { steps, findings } of dialogs) {
      for (const { step, path } of steps) {
        const { tries } = step.options as { tries?: unknown };
        if (typeof tries === 'number' && tries > most) report(rangeOf(findings.document, [...path, 'tries']), `After ${tries} answers that don't fit, a customer has long given up.`, 'Write 3.');
      }
    }
  },
});
