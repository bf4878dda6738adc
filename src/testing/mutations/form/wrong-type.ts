import { replaceValue } from '../edits.js';
import { misspell } from '../misspell.js';
import { defineOperator } from '../mutant.js';

export const wrongType = defineOperator({
  name: 'wrong-type',
  summary: 'A slot is of a type that there is not.',
  meantFor: 'check',
  *faults({ loaded, document }) {
    for (const { name, type } of loaded.dialog.slots.values()) {
      const path = ['slots', name, 'type'];
      yield { path, description: `"${name}" is a "${misspell(type.name)}"`, edits: replaceValue(document, path, misspell(type.name)) };
    }
  },
});
