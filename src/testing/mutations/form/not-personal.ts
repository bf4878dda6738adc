import { removeEntry } from '../edits.js';
import { defineOperator } from '../mutant.js';

/** Of these nobody can doubt whose they are; a number may be the shop's own. */
const undoubted = ['name', 'phone', 'email', 'address', 'photo', 'document', 'location'];

export const notPersonal = defineOperator({
  name: 'not-personal',
  summary: 'What belongs to the customer alone is not marked as personal.',
  meantFor: 'check',
  *faults({ loaded, document }) {
    for (const slot of loaded.dialog.slots.values()) {
      const path = ['slots', slot.name, 'personal'];
      if (slot.personal && undoubted.includes(slot.type.name)) yield { path, part: 'key', description: `"${slot.name}" (${slot.type.name}) is not personal`, edits: removeEntry(document, path) };
    }
  },
});
