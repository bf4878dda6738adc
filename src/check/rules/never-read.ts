import type { LoadedDialog } from '../../dialog/parse-project.js';
import { filledBy } from '../filled.js';
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
    const files = new Map<string, LoadedDialog[]>();
    for (const loaded of dialogs) files.set(loaded.file, [...(files.get(loaded.file) ?? []), loaded]);
    for (const [first, ...others] of files.values()) {
      const used = new Set([first!, ...others].flatMap(namesIn));
      for (const slot of first!.dialog.slots.values()) {
        if (!used.has(slot.name)) report(slot.range, `Nothing in this dialog uses "${slot.name}".`, 'Ask for it, or remove it.');
      }
    }
  },
});

/** The slots that a dialog asks for, sets or reads. */
function namesIn(loaded: LoadedDialog): string[] {
  const named = loaded.steps.flatMap(({ marks }) => marks.flatMap((mark) => (mark.mark === 'slot' ? [mark.name] : [])));
  return [...named, ...loaded.steps.flatMap((step) => filledBy(step, loaded)), ...readsOf(loaded).map((read) => read.name), loaded.dialog.returns ?? ''];
}
