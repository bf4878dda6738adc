import { z } from 'zod';
import { defineStep } from '../dialog/step-type.js';

const schema = z.strictObject({
  end: z.enum(['dialog', 'conversation']).describe('What ends here: this dialog, or with it every other that still waits.'),
});

export const end = defineStep<z.output<typeof schema>>({
  name: 'end',
  docs: {
    summary: 'Ends the dialog: what stands below is not done. If it came in between another one, that one goes on, unless the conversation ends.',
    example: `dialog: lost-and-found
title: { de: Fundbüro, en: Lost and found }
examples:
  de: [Ich habe etwas verloren]
  en: [I lost something]
slots:
  in_the_shop: { type: yes-no }
steps:
  - ask: in_the_shop
    say: { de: War es in unserem Laden?, en: Was it in our shop? }
  - choose: in_the_shop
    cases:
      'no':
        - say: { de: "Dann hilft Ihnen das Fundbüro der Stadt.", en: Then the city's lost property office can help. }
        - end: dialog
      'yes': []
  - say: { de: Wir heben Fundsachen vier Wochen auf., en: We keep what we find for four weeks. }
`,
  },
  schema,
  run: ({ options }) => ({ flow: 'end', ...(options.end === 'conversation' && { of: 'conversation' }) }),
});
