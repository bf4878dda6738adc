import { z } from 'zod';
import { placeName } from '../dialog/schema/markers.js';
import { defineStep } from '../dialog/step-type.js';

const schema = z.strictObject({
  'go-to': placeName.describe('The place where the dialog goes on.'),
});

export const goTo = defineStep<z.output<typeof schema>>({
  name: 'go-to',
  docs: {
    summary: 'Goes on at a place of the same dialog, above or below. What is known stays known: to ask once more, forget it with "set" or use "ask-again".',
    example: `dialog: measure-up
title: { de: Maße prüfen, en: Check the size }
examples:
  de: [Passt das in meine Wohnung?]
  en: [Will it fit into my flat?]
slots:
  room: { type: text }
  right: { type: yes-no }
steps:
  - place: room
  - ask: room
    say: { de: Für welchen Raum ist es?, en: Which room is it for? }
  - ask: right
    say: { de: "{{ room }}: Stimmt das?", en: "{{ room }}: is that right?" }
  - choose: right
    cases:
      'yes':
        - say: { de: "Gut, notiert.", en: "Good, noted." }
      'no':
        - set: { room: null, right: null }
        - go-to: room
`,
  },
  schema,
  run: (step) => ({ flow: 'go-to', place: step.options['go-to'] }),
});
