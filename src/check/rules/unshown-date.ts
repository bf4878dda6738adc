import { readsOf } from '../reads.js';
import { defineRule } from '../rule.js';

export const unshownDate = defineRule({
  name: 'unshown-date',
  severity: 'warning',
  docs: 'A date that a customer reads is shown as a date, not as the machine writes it.',
  check({ dialogs }, report) {
    for (const loaded of dialogs) {
      for (const { path, range, rest, language } of readsOf(loaded)) {
        const isDate = loaded.dialog.results.get(path[0]!)?.some((operation) => operation.result[path[1] ?? '']?.type === 'date') ?? loaded.dialog.slots.get(path.join('.'))?.type.name === 'date';
        const shown = path.join('.');
        if (isDate && language !== undefined && /^\s*-?\}\}/.test(rest ?? '')) report(range, `"${shown}" is a date, and would be read as 2026-11-07.`, `Write {{ ${shown} | date }}.`);
      }
    }
  },
});
