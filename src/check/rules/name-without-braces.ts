import type { FoundMark } from '../../dialog/load/compile-marks.js';
import type { LoadedDialog } from '../../dialog/parse-project.js';
import type { Project } from '../../dialog/project.js';
import { closedSet } from '../../dialog/load/names-of.js';
import { rangeOf } from '../../source/range-of.js';
import { defineRule } from '../rule.js';

/** A value that is a slot's or a field's bare name; between quotes it is a word. */
function bareName(mark: FoundMark, { dialog }: LoadedDialog): string | undefined {
  const [node] = mark.mark === 'template' ? mark.nodes.values() : [];
  if (typeof node?.value !== 'string' || node.style !== 'plain') return undefined;
  const [name = '', field, ...more] = node.value.trim().split('.');
  const known = field === undefined ? dialog.slots.has(name) : more.length === 0 && (dialog.results.get(name) ?? []).some(({ result }) => Object.hasOwn(result, field));
  return known ? node.value.trim() : undefined;
}

/** Set to a slot that has a choice of that name. */
function isChoice(mark: FoundMark, word: string, { dialog }: LoadedDialog, project: Project): boolean {
  return mark.path.at(-2) === 'set' && closedSet(String(mark.path.at(-1)), dialog, project)?.includes(word) === true;
}

export const nameWithoutBraces = defineRule({
  name: 'name-without-braces',
  severity: 'warning',
  docs: {
    summary: 'A slot that is passed on stands in braces.',
    why: 'Without them its name is passed on, and the service looks for a parcel called "number".',
    example: {
      bad: `slots:
  number: { type: text }
steps:
  - ask: number
    say: { de: Wie lautet die Nummer?, en: What is the number? }
  - call: parcels.track
    with: { number: number }
    outcomes:
      not-found: [{ handoff: { reason: unknown-number } }]
      failed: [{ handoff: { reason: carrier-unreachable } }]
  - say: { de: "{{ number }} ist unterwegs.", en: "{{ number }} is on its way." }
`,
      good: `slots:
  number: { type: text }
steps:
  - ask: number
    say: { de: Wie lautet die Nummer?, en: What is the number? }
  - call: parcels.track
    with: { number: "{{ number }}" }
    outcomes:
      not-found: [{ handoff: { reason: unknown-number } }]
      failed: [{ handoff: { reason: carrier-unreachable } }]
  - say: { de: "{{ number }} ist unterwegs.", en: "{{ number }} is on its way." }
`,
    },
  },
  check({ dialogs, project }, report) {
    for (const loaded of dialogs) {
      for (const mark of loaded.steps.flatMap(({ marks }) => marks)) {
        const name = bareName(mark, loaded);
        if (name === undefined || isChoice(mark, name, loaded, project)) continue;
        report(rangeOf(loaded.findings.document, mark.path), `This is the word "${name}", not what "${name}" holds.`, `Write "{{ ${name} }}"; if the word is meant, put it in quotes.`);
      }
    }
  },
});
