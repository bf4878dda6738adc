import { replaceValue } from '../edits.js';
import { defineOperator } from '../mutant.js';
import { reachOf, textsIn } from '../reading.js';

export const dropValue = defineOperator({
  name: 'drop-value',
  summary: 'A text leaves out a value.',
  meantFor: 'transcripts',
  *faults(subject) {
    for (const text of textsIn(subject)) {
      for (const match of text.source.matchAll(/\{\{[^}]*\}\}/g)) {
        const source = `${text.source.slice(0, match.index)}…${text.source.slice(match.index + match[0].length)}`;
        yield { path: text.path, description: `${match[0]} is gone in "${text.language}"`, edits: replaceValue(subject.document, text.path, source), reach: reachOf(text) };
      }
    }
  },
});
