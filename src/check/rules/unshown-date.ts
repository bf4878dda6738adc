import type { LoadedDialog } from '../../dialog/parse-project.js';
import { readsOf, shownAs } from '../reads.js';
import { defineRule } from '../rule.js';

function isDate([name = '', field = '']: readonly string[], { dialog }: LoadedDialog): boolean {
  const operations = dialog.results.get(name);
  if (operations) return operations.some((operation) => operation.result[field]?.type === 'date');
  return field === '' && dialog.slots.get(name)?.type.name === 'date';
}

export const unshownDate = defineRule({
  name: 'unshown-date',
  severity: 'warning',
  docs: {
    summary: 'A date that a customer reads is shown as a date, not as the machine writes it.',
    why: 'The customer would read 2026-11-07.',
    example: {
      bad: `slots:
  day: { type: date }
steps:
  - ask: day
    say: { de: Wann passt es Ihnen?, en: When does it suit you? }
  - say: { de: "Wir kommen am {{ day }}.", en: "We come on {{ day }}." }
`,
      good: `slots:
  day: { type: date }
steps:
  - ask: day
    say: { de: Wann passt es Ihnen?, en: When does it suit you? }
  - say: { de: "Wir kommen am {{ day | date }}.", en: "We come on {{ day | date }}." }
`,
    },
  },
  check({ dialogs }, report) {
    for (const loaded of dialogs) {
      for (const read of readsOf(loaded)) {
        if (shownAs(read) !== '' || !isDate(read.path, loaded)) continue;
        const shown = read.path.join('.');
        report(read.range, `"${shown}" is a date, and would be read as 2026-11-07.`, `Write {{ ${shown} | date }}.`, { range: read.range, text: `${shown} | date` });
      }
    }
  },
});
