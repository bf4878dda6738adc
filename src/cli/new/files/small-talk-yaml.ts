import { inline, lines, lists } from '../in-languages.js';
import type { Wishes } from '../wishes.js';

const greetings = {
  de: ['Hallo', 'Guten Tag', 'Guten Morgen', 'Guten Abend', 'Moin', 'Servus', 'Hallo zusammen', 'Hi, ich habe eine Frage', 'Können Sie mir helfen?', 'Grüß Gott'],
  en: ['Hello', 'Hi there', 'Good morning', 'Good afternoon', 'Good evening', 'Hey', 'Greetings', 'Hi, I have a question', 'Can you help me?', 'Hello, is anybody there?'],
};

const thanks = {
  de: ['Danke', 'Vielen Dank', 'Dankeschön', 'Super, danke', 'Danke, das hat geholfen', 'Besten Dank', 'Perfekt, danke', 'Alles klar, danke', 'Danke für die Hilfe', 'Prima, vielen Dank'],
  en: ['Thanks', 'Thank you', 'Thanks a lot', 'Great, thank you', 'Thanks, that helped', 'Many thanks', 'Perfect, thanks', 'Cheers', 'Thanks for your help', 'Thank you so much'],
};

const farewells = {
  de: ['Tschüss', 'Auf Wiedersehen', 'Bis bald', 'Schönen Tag noch', 'Ciao', 'Bis dann', 'Schönes Wochenende', "Mach's gut", 'Bis zum nächsten Mal', 'Tschüss und bis bald'],
  en: ['Goodbye', 'Bye', 'See you', 'Have a nice day', 'Take care', 'Bye for now', 'Have a good weekend', 'See you soon', 'Until next time', 'Goodbye then'],
};

/** What belongs to any conversation: greeting, thanks, goodbye. */
export function smallTalkYaml({ business, languages }: Wishes): string {
  const quoted = (text: string): string => JSON.stringify(text);
  const hello = { de: quoted(`Guten Tag und willkommen bei ${business}. Was kann ich für Sie tun?`), en: quoted(`Hello and welcome to ${business}. What can I do for you?`) };
  return `# yaml-language-server: $schema=../node_modules/schalter/docs/schemas/dialog.schema.json
dialog: small-talk
title: ${inline(languages, { de: 'Plauderei', en: 'Small talk' })}

intents:                          # several small dialogs in one file
  greeting:
    title: ${inline(languages, { de: 'Begrüßung', en: 'Greeting' })}
    examples:
${lists(languages, greetings, 6)}
    steps:
      - say:
${lines(languages, hello, 10)}
        buttons:
          - { title: ${inline(languages, { de: 'Etwas zurückgeben', en: 'Return something' })}, run: returns }

  thanks:
    title: ${inline(languages, { de: 'Dank', en: 'Thanks' })}
    examples:
${lists(languages, thanks, 6)}
    steps:
      - say:
${lines(languages, { de: 'Sehr gern. Schreiben Sie uns einfach wieder, wenn noch etwas ist.', en: "You're welcome. Just write again if there is anything else." }, 10)}

  bye:
    title: ${inline(languages, { de: 'Abschied', en: 'Goodbye' })}
    examples:
${lists(languages, farewells, 6)}
    steps:
      - say:
${lines(languages, { de: 'Auf Wiedersehen, und einen schönen Tag noch.', en: 'Goodbye, and have a nice day.' }, 10)}
`;
}
