import { z } from 'zod';
import { name, queueName, template } from '../dialog/schema/markers.js';
import { defineStep } from '../dialog/step-type.js';

const schema = z.strictObject({
  handoff: z.strictObject({
    queue: queueName.optional().describe('Who takes it; without one the first queue of bot.yaml.'),
    reason: name.describe('Why, in a word of your own: no-tracking-number. Agents read it as reasons in bot.yaml says it.'),
    priority: z.enum(['normal', 'high']).optional().describe('high stands before all others in the queue.'),
    note: template.optional().describe('What the agents should know beside that, in their language; {{ values }} may stand in it.'),
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
slots:
  what: { type: text }
steps:
  - ask: what
    say: { de: Was ist denn kaputt?, en: What is broken? }
  - handoff:
      queue: support
      reason: damaged-item
      priority: high
      note: "Ersatz anbieten: {{ what }}"
`,
  },
  schema,
  run({ options: { handoff: to } }, turn) {
    const { bot } = turn.project;
    const note = to.note ? turn.render(to.note, bot.languages[0]) : '';
    return { flow: 'handoff', queue: to.queue ?? bot.queue, reason: to.reason, priority: to.priority ?? 'normal', ...(note !== '' && { note }) };
  },
});
