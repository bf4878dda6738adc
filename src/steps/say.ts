import { z } from 'zod';
import { address, dialogName, file, plainText, text } from '../dialog/schema/markers.js';
import { defineStep, type Media, type Offer, type Say, type Turn } from '../dialog/step-type.js';
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

const mediaKinds = ['image', 'video', 'document'] as const;

const schema = z
  .strictObject({
    say: z
      .union([text, z.array(text).min(2).max(10)], { error: 'a text in every language was expected here\nWrite it like { de: Guten Tag, en: Hello }, or a list of such texts.' })
      .describe('What the bot says. Of a list the texts take turns, each time that the conversation comes by.'),
    image: file.optional().describe('A picture above the text: .jpg or .png.'),
    video: file.optional().describe('A video above the text: .mp4 or .3gp.'),
    document: file.optional().describe('A file above the text: .pdf, .docx, .xlsx, .pptx or .txt.'),
    link: z.strictObject({
      title: plainText.describe('What stands on it, up to 20 characters.'),
      url: address.describe('Where it leads.'),
    }).optional().describe('A button that opens a page.'),
    footer: text.optional().describe('Small print below, up to 60 characters.'),
    buttons: z.array(button).min(1).max(10).optional().describe('Choices under the text; with more than three most channels show a list.'),
    list: z
      .strictObject({
        opener: plainText.optional().describe('What stands on the button that opens the list, up to 20 characters.'),
        rows: z.array(row).min(1).max(10).describe('What stands in it.'),
      })
      .optional()
      .describe('Choices in a list that opens.'),
  })
  .refine((step) => !(step.buttons && step.list), { error: 'a message has either buttons or a list', path: ['list'] })
  .refine((step) => !(step.link && (step.buttons ?? step.list)), { error: 'a message has either a link or choices\nMake two messages of it.', path: ['link'] })
  .superRefine((step, context) => {
    const [, second] = mediaKinds.filter((kind) => step[kind]);
    if (second) context.addIssue({ code: 'custom', path: [second], message: 'a message has one file\nMake two messages of it.' });
  });

type Options = z.output<typeof schema>;

function offer(turn: Turn, choice: { title: Text; description?: Text | undefined; run: string }): Offer {
  return {
    value: choice.run,
    title: turn.render(choice.title),
    run: choice.run,
    ...(choice.description && { description: turn.render(choice.description) }),
  };
}

function wordsOf({ say }: Options, turn: Turn): string {
  return turn.render(Array.isArray(say) ? say[turn.times() % say.length]! : say);
}

/** A file that its address leads to nowhere is left out: the text is said without it. */
function mediaOf(options: Options, turn: Turn): Media | undefined {
  const kind = mediaKinds.find((one) => options[one]);
  const where = kind ? turn.render(options[kind]!) : '';
  if (!kind || where === '') return undefined;
  return { kind, ...(where.startsWith('https://') ? { url: where } : { file: where }) };
}

function message(options: Options, turn: Turn): Say {
  const { buttons, list, link } = options;
  const choices = buttons ?? list?.rows;
  const media = mediaOf(options, turn);
  const url = link ? turn.render(link.url) : '';
  const footer = options.footer ? turn.render(options.footer) : '';
  return {
    text: wordsOf(options, turn),
    ...(choices && { choices: choices.map((choice) => offer(turn, choice)) }),
    ...(list && { layout: 'list', ...(list.opener && { opener: turn.render(list.opener) }) }),
    ...(media && { media }),
    ...(link && url !== '' && { link: { title: turn.render(link.title), url } }),
    ...(footer !== '' && { footer }),
  };
}

export const say = defineStep<Options>({
  name: 'say',
  docs: {
    summary: 'Says something and goes on at once: with a file above it, with buttons, a list or a link under it if you like.',
    example: `dialog: welcome
title: { de: Willkommen, en: Welcome }
examples:
  de: [Was kannst du alles?]
  en: [What can you do?]
steps:
  - say:                        # variants take turns
      - { de: Ich helfe rund um Ihre Bestellung., en: I help with anything about your order. }
      - { de: "Fragen zur Bestellung? Gern.", en: "Questions about your order? Sure." }
  - say: { de: So läuft eine Rückgabe ab., en: This is how a return works. }
    image: https://nordwind.example/return.png
    footer: { de: Stand Herbst 2026, en: As of autumn 2026 }
  - say: { de: Alle Antworten stehen im Hilfebereich., en: All answers are in the help centre. }
    link: { title: { de: Zur Hilfe, en: Open the help }, url: "https://nordwind.example/help?from={{ bot }}" }
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
    more: [{
      about: 'With a video or a document above the text:',
      example: `dialog: assembly
title: { de: Aufbau, en: Assembly }
examples:
  de: [Wie baue ich das Regal auf?]
  en: [How do I put the shelf together?]
steps:
  - say: { de: So geht es in zwei Minuten., en: This is how it's done in two minutes. }
    video: { de: https://nordwind.example/aufbau.mp4, en: https://nordwind.example/assembly.mp4 }
  - say: { de: Hier zum Ausdrucken., en: Here it is to print. }
    document: https://nordwind.example/assembly.pdf
`,
    }],
  },
  schema,
  run({ options }, turn) {
    turn.say(message(options, turn));
    return { flow: 'next' };
  },
});
