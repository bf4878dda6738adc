import { replaceValue } from '../edits.js';
import { defineOperator } from '../mutant.js';
import { excerpt, textsIn } from '../reading.js';

/** Fewer words may well be the same in both languages. */
const fewestWords = 4;

export const untranslated = defineOperator({
  name: 'untranslated',
  summary: 'A text stands in one language under both.',
  meantFor: 'check',
  *faults(subject) {
    for (const { mark, path, language, source } of textsIn(subject)) {
      const [other] = Object.entries(mark.text.source).filter(([each]) => each !== language);
      if (!other || other[1] === source || other[1].split(/\s+/).length < fewestWords) continue;
      yield { path, description: `"${language}" has the text of "${other[0]}": ${excerpt(other[1])}`, edits: replaceValue(subject.document, path, other[1]) };
    }
  },
});
