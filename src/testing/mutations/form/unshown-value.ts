import { replaceValue } from '../edits.js';
import { defineOperator } from '../mutant.js';
import { textsIn } from '../reading.js';

export const unshownValue = defineOperator({
  name: 'unshown-value',
  summary: 'A date or a time is shown as it is stored.',
  meantFor: 'check',
  *faults(subject) {
    for (const { path, source } of textsIn(subject)) {
      const match = /(\{\{[^}|.]*\.[^}|]*?)\s*\|\s*(?:date|time)\b[^}]*(\}\})/.exec(source);
      if (match) yield { path, description: 'a field is shown without "| date"', edits: replaceValue(subject.document, path, source.replace(match[0], `${match[1]!} ${match[2]!}`)) };
    }
  },
});
