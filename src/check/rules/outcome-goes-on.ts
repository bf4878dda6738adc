import type { LoadedStep } from '../../dialog/load/read-steps.js';
import type { LoadedDialog } from '../../dialog/parse-project.js';
import { rangeOf } from '../../source/range-of.js';
import { around, below } from '../blocks.js';
import { ends, type Surrounding } from '../ends.js';
import { isGuarded, type Read, readsOf } from '../reads.js';
import { defineRule, type Report } from '../rule.js';

/** Reads below a call of what only its success knows. */
function readsBelow(call: LoadedStep, saved: string, loaded: LoadedDialog): Read[] {
  const steps = new Set(below(call, loaded));
  const reads = readsOf(loaded).filter((read) => read.name === saved && read.at !== undefined && steps.has(read.at));
  const decides = new Set(reads.filter((read) => read.how === 'condition' || read.how === 'value').map((read) => read.at));
  const operations = loaded.dialog.results.get(saved) ?? [];
  return reads.filter((read) => {
    const isGiven = operations.every((operation) => operation.result[read.path[1] ?? '']?.otherwise !== undefined);
    return read.how === 'text' && !isGiven && !isGuarded(read) && !around(read.at!, loaded).some((step) => decides.has(step));
  });
}

function checkCall(call: LoadedStep, where: Surrounding, success: ReadonlyMap<string, string>, report: Report): void {
  const { loaded } = where;
  const { call: operation, save } = call.step.options as { call: string; save?: string };
  if (save === undefined) return;
  const [read] = readsBelow(call, save, loaded);
  if (!read) return;
  for (const [block, steps] of call.step.blocks) {
    const outcome = block.replace(/^outcomes\./, '');
    if (outcome === success.get(operation) || ends(steps, where)) continue;
    report(rangeOf(loaded.findings.document, [...call.path, 'outcomes', outcome], 'key'), `After "${outcome}" it goes on below, where line ${read.range.line} reads "${read.path.join('.')}", which is empty then.`, 'End it with a handoff, "end: dialog" or "ask-again", or let the text ask: {% if … %}.');
  }
}

export const outcomeGoesOn = defineRule({
  name: 'outcome-goes-on',
  severity: 'error',
  docs: {
    summary: 'An outcome that isn\'t the success doesn\'t go on to steps that read the answer.',
    why: 'There is no answer then: the customer reads a sentence with a hole in it.',
    example: {
      bad: `steps:
  - call: parcels.track
    with: { number: "1" }
    save: parcel
    outcomes:
      not-found:
        - say: { de: Diese Nummer kennen wir nicht., en: We do not know this number. }
      failed:
        - handoff: { reason: carrier-unreachable }
  - say: { de: "Zuletzt in {{ parcel.place }}.", en: "Last seen in {{ parcel.place }}." }
`,
      good: `steps:
  - call: parcels.track
    with: { number: "1" }
    save: parcel
    outcomes:
      not-found:
        - say: { de: Diese Nummer kennen wir nicht., en: We do not know this number. }
        - end: dialog
      failed:
        - handoff: { reason: carrier-unreachable }
  - say: { de: "Zuletzt in {{ parcel.place }}.", en: "Last seen in {{ parcel.place }}." }
`,
    },
  },
  check({ dialogs, project }, report) {
    const success = new Map([...project.services.values()].flatMap((service) => [...service.operations.values()].map((operation) => [`${service.name}.${operation.name}`, operation.success] as const)));
    for (const loaded of dialogs) for (const step of loaded.steps) if (step.step.type.name === 'call') checkCall(step, { loaded, project }, success, report);
  },
});
