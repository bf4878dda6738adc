import { z } from 'zod';
import { name, queueName } from '../dialog/schema/markers.js';
import { defineStep } from '../dialog/step-type.js';

const schema = z.strictObject({
  handoff: z.strictObject({
    queue: queueName.optional().describe('Who takes it; without one the first queue of bot.yaml.'),
    reason: name.describe('Why, in a word of your own for the agents: no-tracking-number.'),
    priority: z.enum(['normal', 'high']).optional().describe('high stands before all others in the queue.'),
  }).describe('To whom, and why.'),
});

export const handoff = defineStep<z.output<typeof schema>>({
  name: 'handoff',
  docs: {
    summary: 'Passes the customer to a person, with everything said so far, and ends the dialog.',
    example: `dialog: damaged-item
title: { de: Beschädigter Artikel, en: Damaged item }
examples:
  de: [Mein Artikel ist kaputt angekommen]
  en: [My item arrived broken]
steps:
  - say: { de: Das sehen wir uns gleich an., en: We'll have a look at it right away. }
  - handoff: { reason: damaged-item, priority: high }
`,
  },
  schema,
  run: ({ options: { handoff: to } }, turn) => ({
    flow: 'handoff',
    queue: to.queue ?? turn.project.bot.queue,
    reason: to.reason,
    priority: to.priority ?? 'normal',
  }),
});
