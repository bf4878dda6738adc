import { filledBefore, filledBy } from '../filled.js';
import { readsOf } from '../reads.js';
import { defineRule } from '../rule.js';

export const neverFilled = defineRule({
  name: 'never-filled',
  severity: 'warning',
  docs: {
    summary: 'A slot that is read is also asked for, set, passed by another dialog, or said in an example.',
    why: 'It is always empty, and so is its place in the text.',
    example: {
      bad: `slots:
  city: { type: text }
steps:
  - say: { de: "Wir liefern nach {{ city }}.", en: "We deliver to {{ city }}." }
`,
      good: `slots:
  city: { type: text }
steps:
  - ask: city
    say: { de: Wohin sollen wir liefern?, en: Where shall we deliver to? }
  - say: { de: "Wir liefern nach {{ city }}.", en: "We deliver to {{ city }}." }
`,
    },
  },
  check(checked, report) {
    for (const loaded of checked.dialogs) {
      const names = new Set([...filledBefore(loaded, checked), ...loaded.steps.flatMap((step) => filledBy(step, loaded))]);
      const told = new Set<string>();
      for (const { name, range } of readsOf(loaded)) {
        if (!loaded.dialog.slots.has(name) || names.has(name) || told.has(name)) continue;
        told.add(name);
        report(range, `"${name}" is read here, but nothing ever fills it.`, `Add "- ask: ${name}" before it.`);
      }
    }
  },
});
