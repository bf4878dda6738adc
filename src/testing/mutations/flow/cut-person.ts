import { replaceValue } from '../edits.js';
import { defineOperator } from '../mutant.js';
import { isFirstWord } from './flow-of.js';

export const cutPerson = defineOperator({
  name: 'cut-person',
  summary: 'Where the customer went to a person, the dialog ends without a word.',
  meantFor: 'check',
  *faults(subject) {
    for (const each of subject.loaded.steps) {
      if (each.step.type.name !== 'handoff' || !isFirstWord(each, subject)) continue;
      yield { path: each.path, description: 'the dialog ends instead of a handoff', edits: replaceValue(subject.document, each.path, { end: 'dialog' }) };
    }
  },
});
