import { z } from 'zod';
import { dialogName, plainText, text } from '../dialog/schema/markers.js';
import { defineStep, type Offer, type Turn } from '../dialog/step-type.js';
import type { Text } from '../dialog/text.js';

const button = z.strictObject({
  title: plainText.describe('What stands on it, up to 20 characters.'),
  run: dialogName.describe('The dialog that a tap starts.'),
});

const row = z.strictObject({
  title: plainText.describe('What stands on it, up to 24 characters.'),
  description: plainText.optional().describe('What stands below the title, up to 72 characters.'),
  run: dialogName.describe('The dialog that a tap starts.'),
});

const schema = z
  .strictObject({
    say: text.describe('What the bot says.'),
    buttons: z.array(button).min(1).max(10).optional().describe('Choices under the text; with more than three most channels show a list.'),
    list: z
      .strictObject({
        opener: plainText.optional().describe('What stands on the button that opens the list, up to 20 characters.'),
        rows: z.array(row).min(1).max(10).describe('What stands in it.'),
      })
      .optional()
      .describe('Choices in a list that opens.'),
  })
  .refine((step) => !(step.buttons && step.list), { error: 'a message has either buttons or a list', path: ['list'] });

function offer(turn: Turn, choice: { title: Text; description?: Text | undefined; run: string }): Offer {
  return {
    value: choice.run,
    title: turn.render(choice.title),
    run: choice.run,
    ...(choice.description && { description: turn.render(choice.description) }),
  };
}

export const say = defineStep<z.output<typeof schema>>({
  name: 'say',
  docs: {
    summary: 'Says something, with buttons or a list under it if you like, and goes on at once.',
    example: `dialog: welcome
title: { de: Willkommen, en: Welcome }
examples:
  de: [Was kannst du alles?]
  en: [What can you do?]
steps:
  - say: { de: Ich helfe rund um Ihre Bestellung., en: I help with anything about your order. }
  - say: { de: Worum geht es?, en: What is it about? }
    buttons:
      - { title: { de: Mensch, en: A person }, run: talk-to-a-person }
  - say: { de: Hier steht mehr dazu., en: Here is more about it. }
    list:
      opener: { de: Auswählen, en: Choose }
      rows:
        - title: { de: Ein Mensch hilft, en: A person helps }
          description: { de: Montag bis Freitag, en: Monday to Friday }
          run: talk-to-a-person
`,
  },
  schema,
  run({ options }, turn) {
    const choices = options.buttons ?? options.list?.rows;
    turn.say({
      text: turn.render(options.say),
      ...(choices && { choices: choices.map((choice) => offer(turn, choice)) }),
      ...(options.list && { layout: 'list', ...(options.list.opener && { opener: turn.render(options.list.opener) }) }),
    });
    return { flow: 'next' };
  },
});
