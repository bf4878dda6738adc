import { rangeOf } from '../../source/range-of.js';
import { defineRule } from '../rule.js';

const vague = new Set(['other', 'others', 'misc', 'unknown', 'handoff', 'reason', 'error', 'problem', 'help', 'question', 'test', 'default', 'todo', 'person', 'human', 'agent', 'sonstiges', 'unbekannt', 'fehler', 'frage', 'hilfe', 'anderes', 'grund', 'mensch']);

export const vagueReason = defineRule({
  name: 'vague-reason',
  severity: 'warning',
  docs: {
    summary: 'The reason of a handoff says what the case is about.',
    why: 'Agents see it first, and by it cases are counted: "other" tells neither them nor you anything.',
    example: {
      bad: 'steps:\n  - handoff: { reason: other }\n',
      good: 'steps:\n  - handoff: { reason: wrong-size }\n',
    },
  },
  check({ dialogs }, report) {
    for (const { steps, findings } of dialogs) {
      for (const { step, path } of steps) {
        const { handoff } = step.options as { handoff?: { reason?: string } };
        const reason = step.type.name === 'handoff' ? handoff?.reason : undefined;
        if (reason !== undefined && vague.has(reason)) report(rangeOf(findings.document, [...path, 'handoff', 'reason']), `"${reason}" doesn't say what the case is about.`, 'Name it as the agents would: wrong-size, no-tracking-number.');
      }
    }
  },
});
