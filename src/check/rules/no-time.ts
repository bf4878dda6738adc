import type { LoadedDialog } from '../../dialog/parse-project.js';
import { fieldsOf } from '../../dialog/load/names-of.js';
import { rangeOf } from '../../source/range-of.js';
import { defineRule } from '../rule.js';

const timed = new Set(['date', 'date-time', 'appointment', 'time']);
const stepsWithTime: Readonly<Record<string, string>> = { wait: 'until', notify: 'at' };

/** What stands at a path, where it is certain that this is no time, or always a time that is over. */
function wrongAt(path: string, { dialog }: LoadedDialog): [what: string, hint: string] | undefined {
  const [root = '', field] = path.split('.');
  const slot = dialog.slots.get(root);
  if (slot && field === undefined) {
    if (!timed.has(slot.type.name)) return [`is of the type ${slot.type.name}`, 'Ask for it with a slot of the type date, time or date-time.'];
    const { range } = (slot.options ?? {}) as { range?: unknown };
    return range === 'past' ? ['is always over: its range is past', 'Let its range be future, or name another time.'] : undefined;
  }
  const type = fieldsOf(dialog.results.get(root) ?? []).get(field ?? '')?.type;
  return type === undefined || type === 'date' ? undefined : [`is ${type === 'number' ? 'a number' : type}`, 'Declare the field in services.yaml with "type: date", or name another time.'];
}

export const noTime = defineRule({
  name: 'no-time',
  severity: 'error',
  docs: {
    summary: 'What a wait or a notification goes by is a date or a time, and one that may still come.',
    why: 'The wait would be over at once, and the notification would never be sent.',
    example: {
      bad: `slots:
  day: { type: text }
steps:
  - ask: day
    say: { de: An welchem Tag kommen Sie?, en: On which day are you coming? }
  - say: { de: Bis dann., en: Until then. }
  - wait: { until: day, before: 2 h }
  - handoff: { reason: visit }
`,
      good: `slots:
  day: { type: date, range: future }
steps:
  - ask: day
    say: { de: An welchem Tag kommen Sie?, en: On which day are you coming? }
  - say: { de: Bis dann., en: Until then. }
  - wait: { until: day, before: 2 h }
  - handoff: { reason: visit }
`,
    },
  },
  check({ dialogs }, report) {
    for (const loaded of dialogs) {
      for (const { step, marks } of loaded.steps) {
        for (const mark of marks) {
          if (mark.mark !== 'value' || mark.path.at(-1) !== stepsWithTime[step.type.name]) continue;
          const [what, hint] = wrongAt(mark.name, loaded) ?? [];
          if (what === undefined || hint === undefined) continue;
          const so = step.type.name === 'wait' ? 'nothing is waited for' : 'nothing is sent';
          report(rangeOf(loaded.findings.document, mark.path), `"${mark.name}" ${what}, so ${so}.`, hint);
        }
      }
    }
  },
});
