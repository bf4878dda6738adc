import type { FoundMark } from '../../dialog/load/compile-marks.js';
import type { LoadedDialog } from '../../dialog/parse-project.js';
import { rangeOf } from '../../source/range-of.js';
import { type Checked, defineRule, type Report } from '../rule.js';

/** Personal slots that a template puts together. */
function personalIn(mark: FoundMark, { dialog }: LoadedDialog): string[] {
  if (mark.mark !== 'template' && mark.mark !== 'text') return [];
  return [...new Set(mark.text.references.map(({ path }) => path[0]!))].filter((name) => dialog.slots.get(name)?.personal);
}

function checkStep({ step, marks }: LoadedDialog['steps'][number], loaded: LoadedDialog, { project }: Checked, report: Report): void {
  const key = step.type.name === 'set' ? 'set' : step.type.name === 'run' ? 'with' : undefined;
  if (key === undefined) return;
  const target = key === 'set' ? loaded.dialog : project.dialogs.get(String((step.options as { run?: unknown }).run));
  for (const mark of marks) {
    const slot = mark.path.at(-2) === key ? target?.slots.get(String(mark.path.at(-1))) : undefined;
    const [personal] = slot && !slot.personal ? personalIn(mark, loaded) : [];
    if (slot && personal !== undefined) report(rangeOf(loaded.findings.document, mark.path), `"${personal}" is personal, and "${slot.name}", which gets it, isn't.`, `Mark "${slot.name}" personal: true.`);
  }
}

export const personalCopied = defineRule({
  name: 'personal-copied',
  severity: 'error',
  docs: {
    summary: 'What is personal is put into personal slots only.',
    why: 'The copy would outlive the contact when they ask to be forgotten.',
    example: {
      bad: `slots:
  phone: { type: phone, personal: true }
  note: { type: text }
steps:
  - ask: phone
    say: { de: Unter welcher Nummer erreichen wir Sie?, en: What number can we reach you at? }
  - set: { note: "Rückruf {{ phone }}" }
  - handoff: { reason: call-back }
`,
      good: `slots:
  phone: { type: phone, personal: true }
  note: { type: text, personal: true }
steps:
  - ask: phone
    say: { de: Unter welcher Nummer erreichen wir Sie?, en: What number can we reach you at? }
  - set: { note: "Rückruf {{ phone }}" }
  - handoff: { reason: call-back }
`,
    },
  },
  check(checked, report) {
    for (const loaded of checked.dialogs) for (const step of loaded.steps) checkStep(step, loaded, checked, report);
  },
});
