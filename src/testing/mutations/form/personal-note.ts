import { nodeAt, valueOf } from '../../../source/node.js';
import { replaceValue } from '../edits.js';
import { defineOperator } from '../mutant.js';

export const personalNote = defineOperator({
  name: 'personal-note',
  summary: 'A note for the agents has something personal in it.',
  meantFor: 'check',
  *faults({ loaded, document }) {
    const slot = [...loaded.dialog.slots.values()].find(({ personal }) => personal);
    for (const { step, path } of slot ? loaded.steps : []) {
      const at = [...path, 'handoff'];
      const handoff = nodeAt(document.root, at);
      if (step.type.name !== 'handoff' || handoff?.kind !== 'map') continue;
      yield { path: at, part: 'key', description: `the note has "${slot!.name}" in it`, edits: replaceValue(document, at, { ...(valueOf(handoff) as object), note: `{{ ${slot!.name} }}` }) };
    }
  },
});
