import { swapValues } from '../edits.js';
import { defineOperator } from '../mutant.js';
import { excerpt, reachOf, textsIn } from '../reading.js';

export const swapTexts = defineOperator({
  name: 'swap-texts',
  summary: 'Two texts of a dialog stand in each other\'s place.',
  meantFor: 'transcripts',
  *faults(subject) {
    const said = [...textsIn(subject)].filter(({ mark, step }) => mark.mark === 'text' && step);
    for (const [index, text] of said.entries()) {
      const other = said.slice(index + 1).find(({ language }) => language === text.language);
      if (!other || other.source === text.source) continue;
      const description = `this text and another are swapped: ${excerpt(text.source)} / ${excerpt(other.source)}`;
      yield { path: text.path, description, edits: swapValues(subject.document, text.path, other.path), reach: reachOf(text) };
    }
  },
});
