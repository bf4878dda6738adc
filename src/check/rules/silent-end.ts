import type { Step } from '../../dialog/project.js';
import { rangeOf } from '../../source/range-of.js';
import { defineRule } from '../rule.js';

/** Steps of which the customer notices nothing. */
const silent = new Set(['set', 'end', 'wait', 'place', 'choose', 'notify', 'call']);

function tells({ type, blocks }: Step): boolean {
  return !silent.has(type.name) || [...blocks.values()].flat().some(tells);
}

export const silentEnd = defineRule({
  name: 'silent-end',
  severity: 'warning',
  docs: {
    summary: 'When nobody answers, the customer is told before the dialog ends: by a reminder, or by what is done then.',
    why: 'They come back, answer the question, and are asked what it is about.',
    example: {
      bad: `slots:
  phone: { type: phone, personal: true }
steps:
  - ask: phone
    say: { de: Unter welcher Nummer erreichen wir Sie?, en: What number can we reach you at? }
    silence: { after: 10 min, then: [{ end: dialog }] }
  - handoff: { reason: call-back }
`,
      good: `slots:
  phone: { type: phone, personal: true }
steps:
  - ask: phone
    say: { de: Unter welcher Nummer erreichen wir Sie?, en: What number can we reach you at? }
    silence:
      after: 10 min
      then:
        - say: { de: Dann schreiben Sie einfach wieder., en: Then just write again. }
        - end: dialog
  - handoff: { reason: call-back }
`,
    },
  },
  check({ dialogs }, report) {
    for (const loaded of dialogs) {
      for (const { step, path } of loaded.steps) {
        const { silence } = step.options as { silence?: { remind?: unknown } };
        const block = step.blocks.get('silence.then');
        if (!block || silence?.remind !== undefined || block.at(-1)?.type.name !== 'end' || block.some(tells)) continue;
        report(rangeOf(loaded.findings.document, [...path, 'silence', 'then'], 'key'), 'Who doesn\'t answer hears nothing of it that the dialog ends.', 'Say that it ends, and how they go on; or remind them before, with "remind".');
      }
    }
  },
});
