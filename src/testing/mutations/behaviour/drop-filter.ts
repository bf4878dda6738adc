import { replaceValue } from '../edits.js';
import { defineOperator } from '../mutant.js';
import { reachOf, textsIn } from '../reading.js';

export const dropFilter = defineOperator({
  name: 'drop-filter',
  summary: 'A value is shown as it is stored.',
  meantFor: 'transcripts',
  *faults(subject) {
    for (const text of textsIn(subject)) {
      for (const match of text.source.matchAll(/(\{\{[^}|]*?)\s*\|([^}]*?)(\s*\}\})/g)) {
        const [whole, value = '', filter = '', end = ''] = match;
        const source = text.source.slice(0, match.index) + value + end + text.source.slice(match.index + whole.length);
        yield { path: text.path, description: `"|${filter}" is gone in "${text.language}"`, edits: replaceValue(subject.document, text.path, source), reach: reachOf(text) };
      }
    }
  },
});
