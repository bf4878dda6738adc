import { z } from 'zod';
import { slotName } from '../dialog/schema/markers.js';
import type { Dialog } from '../dialog/project.js';
import { defineStep } from '../dialog/step-type.js';

const schema = z.strictObject({
  'ask-again': slotName.describe('The slot to forget; the dialog goes on where it is asked.'),
});

function isAsked(dialog: Dialog, slot: string): boolean {
  return [...dialog.places.values()].some((step) => {
    const { ask, into } = step.options as { ask?: string; into?: string };
    return (step.type.name === 'ask' && ask === slot) || (step.type.name === 'run' && into === slot);
  });
}

export const askAgain = defineStep<z.output<typeof schema>>({
  name: 'ask-again',
  docs: {
    summary: 'Forgets an answer and asks for it once more. It counts as one of the tries of that question.',
    example: `dialog: date-of-birth
title: { de: Geburtsdatum ändern, en: Change date of birth }
examples:
  de: [Mein Geburtsdatum stimmt nicht]
  en: [My date of birth is wrong]
slots:
  birthday: { type: date, personal: true }
  correct: { type: yes-no }
steps:
  - ask: birthday
    say: { de: Wann sind Sie geboren?, en: When were you born? }
  - ask: correct
    say: { de: "{{ birthday | date }}: Stimmt das?", en: "{{ birthday | date }}: is that right?" }
  - choose: correct
    cases:
      'yes':
        - say: { de: "Danke, ist notiert.", en: "Thank you, noted." }
      'no':
        - set: { correct: null }
        - ask-again: birthday
`,
  },
  schema,
  check: (step, { dialog, rangeOf }) =>
    isAsked(dialog, step.options['ask-again'])
      ? []
      : [
          {
            rule: 'never-asked',
            severity: 'error',
            message: `No step of this dialog asks for "${step.options['ask-again']}".`,
            hint: `Add "- ask: ${step.options['ask-again']}" where the dialog shall go on.`,
            range: rangeOf(['ask-again']),
          },
        ],
  run: (step) => ({ flow: 'ask-again', slot: step.options['ask-again'] }),
});
