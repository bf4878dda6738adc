import { removeItem } from '../edits.js';
import { defineOperator } from '../mutant.js';

/** A place only has a name: without it nothing changes but what refers to it. */
const silent = ['place'];

export const dropStep = defineOperator({
  name: 'drop-step',
  summary: 'A step is not there.',
  meantFor: 'transcripts',
  *faults({ loaded, document }) {
    for (const { step, path } of loaded.steps) {
      if (silent.includes(step.type.name)) continue;
      yield { path, description: `the step "${step.type.name}" is gone`, edits: removeItem(document, path), reach: { place: step.place } };
    }
  },
});
