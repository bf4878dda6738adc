import { z } from 'zod';
import { dialogName, template } from '../dialog/schema/markers.js';
import type { SlotValue } from '../dialog/slot-type.js';
import { defineStep, type Turn } from '../dialog/step-type.js';
import type { Text } from '../dialog/text.js';
import { readValue } from './read-value.js';

const schema = z.strictObject({
  run: dialogName.describe('The dialog to run. When it has ended, this one goes on below.'),
  with: z.record(z.string(), template).optional().describe('Slots that the other dialog begins with.'),
});

function slots(turn: Turn, dialog: string, given: Record<string, Text> = {}): Record<string, SlotValue> {
  const declared = turn.project.dialogs.get(dialog)?.slots;
  const values: Record<string, SlotValue> = {};
  for (const [name, text] of Object.entries(given)) {
    const slot = declared?.get(name);
    const value = slot && readValue(turn, slot, turn.render(text));
    if (value) values[name] = value;
  }
  return values;
}

export const run = defineStep<z.output<typeof schema>>({
  name: 'run',
  docs: {
    summary: 'Runs another dialog, then goes on.',
    example: `dialog: complaint
title: { de: Beschwerde, en: Complaint }
examples:
  de: [Ich möchte mich beschweren]
  en: [I want to complain]
steps:
  - say: { de: Das tut uns leid., en: We are sorry to hear that. }
  - run: talk-to-a-person
`,
  },
  schema,
  run: (step, turn) => ({ flow: 'run', dialog: step.options.run, slots: slots(turn, step.options.run, step.options.with) }),
});
