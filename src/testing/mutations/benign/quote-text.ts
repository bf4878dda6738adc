import { replaceValue } from '../edits.js';
import { defineOperator } from '../mutant.js';
import { textsIn } from '../reading.js';

export const quoteText = defineOperator({
  name: 'quote-text',
  summary: 'A text stands in quotes.',
  meantFor: 'transcripts',
  *faults(subject) {
    for (const { path, source } of textsIn(subject)) yield { path, description: 'the text is quoted', edits: replaceValue(subject.document, path, source) };
  },
});
