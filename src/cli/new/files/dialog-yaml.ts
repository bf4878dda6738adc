import { inline, lines, lists } from '../in-languages.js';
import type { Wishes } from '../wishes.js';

const examples = {
  de: [
    'Ich möchte etwas zurückgeben', 'Wie kann ich das Paket zurückschicken?', 'Retoure anmelden', 'Das passt mir nicht, wie werde ich es wieder los?',
    'Ich brauche ein Rücksendeetikett', 'Kann ich die Ware umtauschen?', 'Rückgabe', 'Ich will mein Geld zurück',
  ],
  en: [
    'I want to return something', 'How do I send it back?', 'Start a return', "It doesn't fit, can you take it back?",
    'I need a return label', 'Can I exchange this?', 'Return', 'I want my money back',
  ],
};

export function dialogYaml({ languages }: Wishes): string {
  return `# yaml-language-server: $schema=../node_modules/schalter/docs/schemas/dialog.schema.json
dialog: returns
title: ${inline(languages, { de: 'Rückgabe', en: 'Returns' })}

examples:                         # what customers write when they want this; ten a language are a good start
${lists(languages, examples, 2)}

slots:                            # what the bot must find out
  used: { type: yes-no, title: ${inline(languages, { de: 'Benutzt', en: 'Used' })} }

steps:                            # what it does, from top to bottom like the chat
  - ask: used
    say:
${lines(languages, { de: 'Gern. Haben Sie die Ware schon benutzt?', en: 'Of course. Have you already used it?' }, 6)}
    invalid:
${lines(languages, { de: 'Bitte antworten Sie mit Ja oder Nein.', en: 'Please answer with yes or no.' }, 6)}

  - choose: used
    cases:
      'no':
        - say:
${lines(languages, { de: 'Legen Sie den Lieferschein ins Paket, und schicken Sie es an die Adresse, die darauf steht. Ihr Geld ist spätestens 14 Tage danach bei Ihnen.', en: 'Put the delivery note into the parcel, and send it to the address on that note. You have your money back within 14 days.' }, 12)}
      'yes':
        - say:
${lines(languages, { de: 'Dann sieht sich jemand aus unserem Team an, was wir für Sie tun können.', en: 'Then somebody from our team will see what we can do for you.' }, 12)}
        - handoff: { reason: return-of-used-goods }
`;
}
