import { nodeAt } from '../../../source/node.js';
import { removeEntry, replaceValue } from '../edits.js';
import { defineOperator } from '../mutant.js';

/** What these do is not for a transcript to see. */
const unseen = ['type', 'personal', 'title'];

export const changeSlotType = defineOperator({
  name: 'change-slot-type',
  summary: 'A slot takes any words, or loses an option.',
  meantFor: 'transcripts',
  *faults({ loaded, document }) {
    const slots = nodeAt(document.root, ['slots']);
    for (const { key: slot, value } of slots?.kind === 'map' ? slots.entries : []) {
      const type = loaded.dialog.slots.get(slot)?.type.name;
      const path = ['slots', slot];
      if (type !== undefined && type !== 'text') yield { path: [...path, 'type'], description: `"${slot}" is a text, not a ${type}`, edits: replaceValue(document, [...path, 'type'], 'text') };
      for (const { key } of value.kind === 'map' ? value.entries : []) {
        if (!unseen.includes(key)) yield { path: [...path, key], part: 'key', description: `"${slot}" has no "${key}"`, edits: removeEntry(document, [...path, key]) };
      }
    }
  },
});
