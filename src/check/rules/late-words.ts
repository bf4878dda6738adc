import type { LoadedStep } from '../../dialog/load/read-steps.js';
import type { LoadedDialog } from '../../dialog/parse-project.js';
import { quietOf } from '../quiet.js';
import { defineRule } from '../rule.js';

/** Steps that speak as soon as it is their turn. */
const speaking = new Set(['say', 'ask', 'rate', 'my-data']);

/** A step that speaks after one that is late already is as late: told once, where it begins. */
function isFirst({ step }: LoadedStep, { steps }: LoadedDialog, isLate: (place: string) => boolean): boolean {
  return !steps.some(({ step: other }) => other.next === step.place && speaking.has(other.type.name) && isLate(other.place));
}

export const lateWords = defineRule({
  name: 'late-words',
  severity: 'warning',
  docs: {
    summary: 'What may be said a day after the customer\'s last message, on whatever way, is sent with notify, as a template that the channel has approved.',
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
  check({ dialogs, project, capabilities }, report) {
    const limits = [...capabilities].flatMap(([channel, { windowMs }]) => (windowMs === undefined ? [] : [{ channel, windowMs }]));
    const quiet = limits.length > 0 ? quietOf(dialogs, project) : new Map<string, ReadonlyMap<string, number>>();
    for (const { channel, windowMs } of limits) {
      for (const loaded of dialogs) {
        const isLate = (place: string): boolean => (quiet.get(loaded.dialog.name)?.get(place) ?? 0) >= windowMs;
        for (const one of loaded.steps) {
          if (!speaking.has(one.step.type.name) || !isLate(one.step.place) || !isFirst(one, loaded, isLate)) continue;
          report(one.step.range, `The customer's last message may be a day old here: ${channel} takes no free text then, so this is said only when the customer writes again.`, 'Send it with notify and a template, or wait less than a day.');
        }
      }
    }
  },
});
