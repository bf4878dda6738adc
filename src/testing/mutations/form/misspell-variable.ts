import { replaceValue } from '../edits.js';
import { misspell } from '../misspell.js';
import { defineOperator } from '../mutant.js';
import { textsIn } from '../reading.js';

export const misspellVariable = defineOperator({
  name: 'misspell-variable',
  summary: 'A text shows something that there is not.',
  meantFor: 'check',
  *faults(subject) {
    for (const text of textsIn(subject)) {
      const reference = text.mark.text.references.find(({ language }) => language === text.language);
      const last = reference?.path.at(-1);
      if (!reference || last === undefined) continue;
      const written = text.source.slice(reference.start, reference.end);
      const at = reference.start + written.lastIndexOf(last);
      const other = misspell(last, [...subject.loaded.dialog.slots.keys(), 'now', 'open', 'hours', 'bot']);
      const source = text.source.slice(0, at) + other + text.source.slice(at + last.length);
      yield { path: text.path, description: `"${other}" is shown, not "${last}"`, edits: replaceValue(subject.document, text.path, source) };
    }
  },
});
