import { readsOf } from '../reads.js';
import { defineRule } from '../rule.js';

export const neverRead = defineRule({
  name: 'never-read',
  severity: 'warning',
  docs: {
    summary: 'A slot that is declared is asked for, set or read somewhere in its dialog.',
    why: 'It is left over, or the step that should ask for it is missing.',
    example: {
      bad: `slots:
  city: { type: text }
steps:
  - say: { de: Wir liefern überall hin., en: We deliver everywhere. }
`,
      good: `steps:
  - say: { de: Wir liefern überall hin., en: We deliver everywhere. }
`,
    },
  },
  check({ dialogs }, report) {
    for (const loaded of dialogs) {
      const named = loaded.steps.flatMap((each) => each.marks).flatMap((mark) => (mark.mark === 'slot' ? [mark.name] : []));
      const used = new Set([...named, ...readsOf(loaded).map((read) => read.name)]);
      for (const slot of loaded.dialog.slots.values()) {
        if (!used.has(slot.name)) report(slot.range, `Nothing in this dialog uses "${slot.name}".`, 'Ask for it, or remove it.');
      }
    }
  },
});
