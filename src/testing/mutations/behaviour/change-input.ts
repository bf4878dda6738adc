import { replaceValue } from '../edits.js';
import { defineOperator } from '../mutant.js';
import { excerpt } from '../reading.js';

export const changeInput = defineOperator({
  name: 'change-input',
  summary: 'A service, a dialog or a template is given something else.',
  meantFor: 'transcripts',
  *faults({ loaded, document }) {
    for (const { step, marks } of loaded.steps) {
      for (const mark of marks) {
        if (mark.mark !== 'template') continue;
        const [source = ''] = Object.values(mark.text.source);
        yield { path: mark.path, description: `something else is given than ${excerpt(source)}`, edits: replaceValue(document, mark.path, 'something else'), reach: { place: step.place } };
      }
    }
  },
});
