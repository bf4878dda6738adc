import { replaceValue } from '../edits.js';
import { defineOperator } from '../mutant.js';
import { partsIn } from '../reading.js';

const duration = /^(\d+) ?(ms|s|min|h|d|days?|hours?|minutes?|weeks?|Tage?|Stunden?|Minuten?)$/;

/** A number one higher, a length of time twice as long. */
function changed(value: unknown): unknown {
  if (typeof value === 'number') return value + 1;
  const match = typeof value === 'string' ? duration.exec(value.trim()) : null;
  return match ? `${Number(match[1]) * 2} ${match[2]!}` : undefined;
}

export const changeNumber = defineOperator({
  name: 'change-number',
  summary: 'A number of tries or a length of time is another.',
  meantFor: 'transcripts',
  *faults(subject) {
    for (const { step, path, node, within } of partsIn(subject)) {
      const value = node.kind === 'scalar' ? changed(node.value) : undefined;
      if (value === undefined || node.kind !== 'scalar') continue;
      yield { path, description: `"${within.join('.')}" is ${String(value)}, not ${String(node.value)}`, edits: replaceValue(subject.document, path, value), reach: { place: step.step.place } };
    }
  },
});
