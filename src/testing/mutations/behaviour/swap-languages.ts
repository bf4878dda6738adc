import { swapKeys } from '../edits.js';
import { defineOperator } from '../mutant.js';
import { excerpt, reachOf, textsIn } from '../reading.js';

export const swapLanguages = defineOperator({
  name: 'swap-languages',
  summary: 'A text stands under the other language.',
  meantFor: 'transcripts',
  *faults(subject) {
    const texts = [...textsIn(subject)];
    for (const [index, text] of texts.entries()) {
      const other = texts[index + 1];
      if (other?.mark !== text.mark || other.source === text.source) continue;
      const { place } = reachOf(text);
      const description = `the texts in "${text.language}" and "${other.language}" are swapped: ${excerpt(text.source)}`;
      yield { path: text.path, part: 'key', description, edits: swapKeys(subject.document, text.path, other.path), ...(place !== undefined && { reach: { place } }) };
    }
  },
});
