import { z } from 'zod';
import { template } from '../dialog/schema/markers.js';
import { defineStep } from '../dialog/step-type.js';
import { readValue } from './read-value.js';

const value = z.union([template, z.number(), z.boolean(), z.null()]);

const schema = z.strictObject({
  set: z
    .record(z.string(), value)
    .describe('Slots of this dialog and their new values: a value, {{ values }} put together, or null to forget it.'),
});

export const set = defineStep<z.output<typeof schema>>({
  name: 'set',
  docs: {
    summary: 'Gives slots a value without asking for it.',
    example: `dialog: size-advice
title: { de: Größenberatung, en: Size advice }
examples:
  de: [Welche Größe brauche ich?]
  en: [Which size do I need?]
slots:
  size: { type: text }
steps:
  - set: { size: M }
  - say:
      de: "Den meisten passt {{ size }}."
      en: "{{ size }} fits most people."
`,
  },
  schema,
  check: (step, { dialog, rangeOf }) =>
    Object.keys(step.options.set)
      .filter((name) => !dialog.slots.has(name))
      .map((name) => ({
        rule: 'unknown-slot',
        severity: 'error',
        message: `This dialog has no slot "${name}".`,
        hint: `Declare it under slots, or set one of these: ${[...dialog.slots.keys()].join(', ') || 'none yet'}.`,
        range: rangeOf(['set', name], 'key'),
      })),
  run(step, turn) {
    for (const [name, given] of Object.entries(step.options.set)) {
      if (given === null) turn.setSlot(name, undefined);
      else if (typeof given === 'object') turn.setSlot(name, readValue(turn, turn.declared(name), turn.fill(given)));
      else turn.setSlot(name, { value: given });
    }
    return { flow: 'next' };
  },
});
