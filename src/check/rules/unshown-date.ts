import type { LoadedDialog } from '../../dialog/parse-project.js';
import { readsOf, shownAs } from '../reads.js';
import { defineRule } from '../rule.js';

/** A slot is shown as its type shows it; a service's answer stands as it came. */
function isDate([name = '', field = '']: readonly string[], { dialog }: LoadedDialog): boolean {
  return (dialog.results.get(name) ?? []).some((operation) => operation.result[field]?.type === 'date');
}

export const unshownDate = defineRule({
  name: 'unshown-date',
  severity: 'warning',
  docs: {
    summary: 'A date of a service\'s answer is shown as a date, not as the machine writes it.',
    why: 'The customer would read 2026-11-07.',
    example: {
      bad: `steps:
  - call: parcels.track
    with: { number: "1" }
    save: parcel
    outcomes:
      not-found: [{ end: dialog }]
      failed: [{ handoff: { reason: carrier-unreachable } }]
  - say: { de: "Zugestellt am {{ parcel.at }}.", en: "Delivered on {{ parcel.at }}." }
`,
      good: `steps:
  - call: parcels.track
    with: { number: "1" }
    save: parcel
    outcomes:
      not-found: [{ end: dialog }]
      failed: [{ handoff: { reason: carrier-unreachable } }]
  - say: { de: "Zugestellt am {{ parcel.at | date }}.", en: "Delivered on {{ parcel.at | date }}." }
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
