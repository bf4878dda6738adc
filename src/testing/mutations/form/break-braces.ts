import { replaceValue } from '../edits.js';
import { defineOperator } from '../mutant.js';
import { textsIn } from '../reading.js';

export const breakBraces = defineOperator({
  name: 'break-braces',
  summary: 'A brace is missing at the end of a value.',
  meantFor: 'check',
  *faults(subject) {
    for (const { path, source } of textsIn(subject)) {
      if (source.includes('}}')) yield { path, description: '"}" stands for "}}"', edits: replaceValue(subject.document, path, source.replace('}}', '}')) };
    }
  },
});
