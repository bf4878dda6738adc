import { rangeOf } from '../../source/range-of.js';
import { defineRule } from '../rule.js';

export const untitledReason = defineRule({
  name: 'untitled-reason',
  severity: 'warning',
  docs: {
    summary: 'Where bot.yaml tells agents in their words what a handoff is for, it does so for each reason.',
    why: 'An agent would read "shop-unreachable" between reasons in plain German.',
    example: {
      bad: `steps:
  - handoff: { reason: wrong-size }
`,
      good: `steps:
  - handoff: { reason: exchange }
`,
      beside: { 'bots/demo/bot.yaml': 'reasons:\n  exchange: { de: Möchte umtauschen, en: Wants to exchange }\n' },
    },
  },
  check({ project: { bot: { reasons, languages } }, bot, dialogs }, report) {
    if (!bot.marks.some(({ path }) => path[0] === 'reasons')) return;
    for (const { steps, findings } of dialogs) {
      for (const { step, path } of steps) {
        const { reason } = (step.options as { handoff?: { reason?: string } }).handoff ?? {};
        if (step.type.name !== 'handoff' || reason === undefined || reasons.has(reason)) continue;
        report(rangeOf(findings.document, [...path, 'handoff', 'reason']), `Agents read "${reason}" as it stands: it has no title.`, `Write it in bot.yaml under reasons: ${reason}: { ${languages.map((language) => `${language}: …`).join(', ')} }.`);
      }
    }
  },
});
