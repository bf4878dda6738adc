import { readsOf } from '../reads.js';
import { defineRule } from '../rule.js';

export const neverRead = defineRule({
  name: 'never-read',
  severity: 'warning',
  docs: 'A slot that is declared is asked for, set or read somewhere in its dialog.',
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
