import { rangeOf } from '../../source/range-of.js';
import { defineRule } from '../rule.js';

/** Slot types that are always about a person. */
const personal = new Set(['name', 'phone', 'email', 'address', 'photo', 'document', 'location']);

export const personalSlot = defineRule({
  name: 'personal-slot',
  severity: 'warning',
  docs: {
    summary: 'A slot that holds a name, a phone number, an address, a photo and the like is marked personal.',
    why: 'Only then is it erased and exported with the contact.',
    example: {
      bad: `slots:
  phone: { type: phone }
steps:
  - ask: phone
    say: { de: Unter welcher Nummer erreichen wir Sie?, en: What number can we reach you at? }
  - handoff: { reason: call-back }
`,
      good: `slots:
  phone: { type: phone, personal: true }
steps:
  - ask: phone
    say: { de: Unter welcher Nummer erreichen wir Sie?, en: What number can we reach you at? }
  - handoff: { reason: call-back }
`,
    },
  },
  check({ dialogs }, report) {
    const told = new Set<string>();
    for (const { dialog, findings, file } of dialogs) {
      for (const slot of dialog.slots.values()) {
        if (slot.personal || !personal.has(slot.type.name) || told.has(`${file} ${slot.name}`)) continue;
        told.add(`${file} ${slot.name}`);
        report(rangeOf(findings.document, ['slots', slot.name], 'key'), `"${slot.name}" holds what belongs to the customer alone.`, 'Add "personal: true".');
      }
    }
  },
});
