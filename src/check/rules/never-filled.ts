import { nodeAt } from '../../source/node.js';
import type { LoadedDialog } from '../../dialog/parse-project.js';
import { readsOf } from '../reads.js';
import { type Checked, defineRule } from '../rule.js';

/** Slots of a dialog that something fills: its own ask and set, an example's placeholder, another dialog's run. */
function filled({ dialog, steps, findings }: LoadedDialog, { dialogs }: Checked): ReadonlySet<string> {
  const names = new Set<string>();
  const keysAt = (loaded: LoadedDialog, path: readonly (string | number)[]): string[] => {
    const node = nodeAt(loaded.findings.document.root, path);
    return node?.kind === 'map' ? node.entries.map((entry) => entry.key) : [];
  };
  for (const { step, path, marks } of steps) {
    if (step.type.name === 'ask') for (const mark of marks) if (mark.mark === 'slot') names.add(mark.name);
    if (step.type.name === 'set') for (const name of keysAt({ dialog, steps, findings } as LoadedDialog, [...path, 'set'])) names.add(name);
  }
  for (const other of dialogs) {
    for (const { step, path, marks } of other.steps) {
      const runsThis = step.type.name === 'run' && marks.some((mark) => mark.mark === 'dialog' && mark.name === dialog.name);
      if (runsThis) for (const name of keysAt(other, [...path, 'with'])) names.add(name);
    }
  }
  for (const example of Object.values(dialog.examples).flat()) for (const match of example.matchAll(/\{([^{}]*)\}/g)) names.add(match[1]!.trim());
  return names;
}

export const neverFilled = defineRule({
  name: 'never-filled',
  severity: 'warning',
  docs: 'A slot that is read is also asked for, set, passed by another dialog, or said in an example.',
  check(checked, report) {
    for (const loaded of checked.dialogs) {
      const names = filled(loaded, checked);
      const told = new Set<string>();
      for (const { name, range } of readsOf(loaded)) {
        if (!loaded.dialog.slots.has(name) || names.has(name) || told.has(name)) continue;
        told.add(name);
        report(range, `"${name}" is read here, but nothing ever fills it.`, `Add "- ask: ${name}" before it.`);
      }
    }
  },
});
