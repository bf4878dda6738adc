import { replaceValue } from '../edits.js';
import { misspell } from '../misspell.js';
import { defineOperator } from '../mutant.js';
import { textsIn } from '../reading.js';

export const misspellFilter = defineOperator({
  name: 'misspell-filter',
  summary: 'A value is shown in a way that there is not.',
  meantFor: 'check',
  *faults(subject) {
    for (const text of textsIn(subject)) {
      const match = /(\{\{[^}|]*\|\s*)([a-z_]+)/.exec(text.source);
      const [whole = '', before = '', filter = ''] = match ?? [];
      if (!match) continue;
      const source = text.source.slice(0, match.index) + before + misspell(filter) + text.source.slice(match.index + whole.length);
      yield { path: text.path, description: `"| ${misspell(filter)}" stands for "| ${filter}"`, edits: replaceValue(subject.document, text.path, source) };
    }
  },
});
