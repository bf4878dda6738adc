import type { LoadedStep } from '../../dialog/load/read-steps.js';
import { rangeOf } from '../../source/range-of.js';
import { listsOf } from '../blocks.js';
import { defineRule } from '../rule.js';

/** Steps that speak as soon as it is their turn. */
const speaking = new Set(['say', 'ask', 'rate']);

function waitOf({ step }: LoadedStep): number {
  const { wait } = step.options as { wait?: unknown };
  return step.type.name === 'wait' && typeof wait === 'number' ? wait : 0;
}

export const lateWords = defineRule({
  name: 'late-words',
  severity: 'warning',
  docs: {
    summary: 'What is said after a long wait is sent with notify, as a template that the channel has approved.',
    why: 'A day after the customer\'s last message WhatsApp takes no free text: the words come only when the customer writes again.',
    example: {
      bad: `steps:
  - say: { de: Wir melden uns., en: We will be in touch. }
  - wait: 2 days
  - say: { de: Ist alles gut angekommen?, en: Did everything arrive safely? }
`,
      good: `slots:
  agreed: { type: yes-no }
steps:
  - ask: agreed
    say: { de: Dürfen wir nachfragen?, en: May we ask how it went? }
  - notify: arrived
    after: 2 days
    consent: agreed
  - say: { de: Bis dann., en: Until then. }
`,
      beside: { 'bots/demo/bot.yaml': 'templates:\n  arrived:\n    text: { de: Ist alles gut angekommen?, en: Did everything arrive safely? }\n' },
    },
  },
  check({ dialogs, capabilities }, report) {
    for (const [channel, { windowMs }] of capabilities) {
      if (windowMs === undefined) continue;
      for (const loaded of dialogs) {
        for (const list of listsOf(loaded)) {
          const wait = list.findIndex((step) => waitOf(step) >= windowMs);
          const next = wait === -1 ? undefined : list[wait + 1];
          if (!next || !speaking.has(next.step.type.name)) continue;
          report(rangeOf(loaded.findings.document, [...next.path, next.step.type.name], 'key'), `After this wait ${channel} takes no free text, so it is said only when the customer writes again.`, 'Send it with notify and a template, or wait less than a day.');
        }
      }
    }
  },
});
