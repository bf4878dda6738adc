import { replaceValue } from '../edits.js';
import { defineOperator } from '../mutant.js';
import { partsIn } from '../reading.js';

export const changeValue = defineOperator({
  name: 'change-value',
  summary: 'A switch is the other way round.',
  meantFor: 'transcripts',
  *faults(subject) {
    for (const { step, path, node, within } of partsIn(subject)) {
      if (node.kind !== 'scalar' || typeof node.value !== 'boolean') continue;
      yield { path, description: `"${within.join('.')}" is ${String(!node.value)}`, edits: replaceValue(subject.document, path, !node.value), reach: { place: step.step.place } };
    }
  },
});
