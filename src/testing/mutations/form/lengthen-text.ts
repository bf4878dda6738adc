import { replaceValue } from '../edits.js';
import { defineOperator } from '../mutant.js';
import { excerpt, textsIn } from '../reading.js';

/** More characters than any channel takes in one message. */
const tooLong = 5_000;

export const lengthenText = defineOperator({
  name: 'lengthen-text',
  summary: 'A text is longer than a message may be.',
  meantFor: 'check',
  *faults(subject) {
    for (const { mark, path, source } of textsIn(subject)) {
      if (mark.mark !== 'text' || mark.path[0] === 'slots') continue;
      const text = `${source} ${'mehr '.repeat(tooLong / 5)}`;
      yield { path, description: `the text is too long: ${excerpt(source)} …`, edits: replaceValue(subject.document, path, text) };
    }
  },
});
