import { replaceValue } from '../edits.js';
import { defineOperator } from '../mutant.js';
import { textsIn } from '../reading.js';

export const reword = defineOperator({
  name: 'reword',
  summary: 'A text says a little more.',
  meantFor: 'transcripts',
  *faults(subject) {
    for (const { mark, path, source, language } of textsIn(subject)) {
      if (mark.mark !== 'text' || mark.path.includes('footer')) continue;
      yield { path, description: 'a sentence more', edits: replaceValue(subject.document, path, `${source} ${language === 'de' ? 'Vielen Dank für Ihre Geduld.' : 'Thank you for your patience.'}`) };
    }
  },
});
