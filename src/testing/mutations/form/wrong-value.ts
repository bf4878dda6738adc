import { replaceValue } from '../edits.js';
import { defineOperator } from '../mutant.js';
import { partsIn } from '../reading.js';

/** What cannot stand under a key. */
const impossible: Record<string, unknown> = { tries: 0, priority: 'urgent', after: 'soon', end: 'everything' };

export const wrongValue = defineOperator({
  name: 'wrong-value',
  summary: 'An option has a value that it cannot have.',
  meantFor: 'check',
  *faults(subject) {
    for (const { path, within, node } of partsIn(subject)) {
      const key = String(within.at(-1));
      if (node.kind !== 'scalar' || !Object.hasOwn(impossible, key)) continue;
      yield { path, description: `"${key}" is ${JSON.stringify(impossible[key])}`, edits: replaceValue(subject.document, path, impossible[key]) };
    }
  },
});
