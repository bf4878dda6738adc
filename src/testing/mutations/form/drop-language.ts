import { removeEntry } from '../edits.js';
import { defineOperator } from '../mutant.js';
import { excerpt, textsIn } from '../reading.js';

export const dropLanguage = defineOperator({
  name: 'drop-language',
  summary: 'A text lacks a language.',
  meantFor: 'check',
  *faults(subject) {
    for (const { path, language, source } of textsIn(subject)) {
      yield { path, part: 'key', description: `there is nothing in "${language}": ${excerpt(source)}`, edits: removeEntry(subject.document, path) };
    }
  },
});
