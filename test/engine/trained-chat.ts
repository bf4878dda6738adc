import type { Project } from '../../src/dialog/project.js';
import { trainingExamples } from '../../src/dialog/training-examples.js';
import { createNlu, type Model } from '../../src/nlu/index.js';
import { contextOf } from '../../src/runtime/understanding.js';
import { slotTypes } from '../../src/slots/index.js';
import { type Chat, createChat } from './chat.js';
import { projectWith } from './project.js';

/** A shop whose dialogs ask for free text, an address, a choice, a date and an order number, with examples to learn from. */
const shop: Record<string, string | undefined> = {
  'dialogs/complaint.yaml': `
dialog: complaint
title: { de: Beschwerde, en: Complaint }
examples:
  de: [Ich will mich beschweren, Das ist eine Beschwerde, Ich bin sehr unzufrieden mit Ihnen, So geht das nicht weiter]
  en: [I want to complain, This is a complaint, I am very unhappy with you, I have a complaint to make]
slots: { what: { type: text, max: 300 } }
steps:
  - ask: what
    say: { de: "Was ist passiert?", en: "What happened?" }
  - say: { de: "Notiert: {{ what }}", en: "Noted: {{ what }}" }
`,
  'dialogs/move.yaml': `
dialog: move
title: { de: Umzug, en: Moving }
examples:
  de: [Ich werde umziehen, Meine Adresse ändert sich, Ich habe eine neue Adresse, Bitte die Adresse ändern]
  en: [I am moving house, My address changes, I have a new address, Please change my address]
slots:
  address: { type: address, personal: true }
  day: { type: date, range: future }
steps:
  - ask: address
    say: { de: "Wohin?", en: "Where to?" }
    invalid: { de: "Keine Adresse.", en: "No address." }
  - ask: day
    say: { de: "Ab wann?", en: "From when?" }
  - say: { de: "{{ address }} ab {{ day | date }}.", en: "{{ address }} from {{ day | date }}." }
`,
  'dialogs/find-order.yaml': `
dialog: find-order
title: { de: Bestellung finden, en: Find the order }
offer: false
slots:
  order: { type: order-number, pattern: "NW-\\\\d{6}", example: NW-104203, personal: true }
  postcode: { type: postcode, personal: true }
returns: order
steps:
  - ask: order
    say: { de: "Welche Bestellung?", en: "Which order?" }
    invalid: { de: "Keine Bestellnummer.", en: "No order number." }
  - ask: postcode
    say: { de: "Welche Postleitzahl?", en: "Which postcode?" }
`,
  'dialogs/return.yaml': `
dialog: return
title: { de: Rücksendung, en: Return }
examples:
  de: [Ich will etwas zurückschicken, Rückgabe anmelden, Das möchte ich zurückgeben, Ware umtauschen]
  en: [I want to send something back, Register a return, I'd like to return this, Exchange an item]
slots:
  order: { type: order-number, pattern: "NW-\\\\d{6}", example: NW-104203, personal: true }
  reason:
    type: choice
    choices:
      damaged: { de: Beschädigt, en: Damaged }
      size: { de: Passt nicht, en: Doesn't fit }
      wrong: { de: Falscher Artikel, en: Wrong item }
steps:
  - run: find-order
    into: order
  - ask: reason
    say: { de: "Warum?", en: "Why?" }
  - say: { de: "{{ order }}: {{ reason }}", en: "{{ order }}: {{ reason }}" }
`,
  'dialogs/parcel.yaml': `
dialog: parcel
title: { de: Paket verfolgen, en: Track a parcel }
examples:
  de: [Wo ist mein Paket?, Wo bleibt meine Sendung?, "Sendung {number} verfolgen", Wann kommt mein Paket an?, Status der Lieferung]
  en: [Where is my parcel?, Where is my shipment?, "Track parcel {number}", When does my parcel arrive?, Status of the delivery]
slots:
  number: { type: tracking-number, personal: true }
steps:
  - ask: number
    say: { de: "Wie lautet die Nummer?", en: "What is the number?" }
    invalid: { de: "Keine Nummer.", en: "Not a number." }
  - say: { de: "{{ number }} ist unterwegs.", en: "{{ number }} is on its way." }
`,
  'dialogs/delay.yaml': `
dialog: delay
title: { de: Lieferung verschieben, en: Postpone delivery }
examples:
  de: [Kann die Lieferung später kommen?, Lieferung verschieben, Andere Lieferung am Freitag, Lieferung an einem anderen Tag]
  en: [Can the delivery come later?, Postpone the delivery, Delivery on another day, Change the day of the delivery]
slots: { on: { type: date, range: future } }
steps:
  - ask: on
    say: { de: "Auf wann?", en: "Until when?" }
`,
  'dialogs/hours.yaml': `
dialog: hours
title: { de: Öffnungszeiten, en: Opening hours }
examples:
  de: [Wann habt ihr geöffnet?, Wann haben Sie offen?, Öffnungszeiten, Bis wann ist offen?]
  en: [When do you open?, What are your opening hours?, Are you open on Saturday?, Opening hours]
steps:
  - choose:
      - when: open
        then: [{ say: { de: "Offen.", en: "Open." } }]
      - otherwise: [{ say: { de: "Zu.", en: "Closed." } }]
`,
  'dialogs/welcome.yaml': `
dialog: small-talk
title: { de: Plauderei, en: Small talk }
intents:
  greeting:
    examples: { de: [Hallo, Guten Tag, Moin, Seid ihr noch da?, Hallo zusammen], en: [Hello, Good morning, Hi there, Are you still there?, Greetings] }
    steps: [{ say: { de: "Guten Tag.", en: "Hello." } }]
  bye:
    examples: { de: [Tschüss bis dann, Auf Wiedersehen, Schönen Tag noch, Bis bald], en: [Goodbye, See you later, See you, Have a nice day] }
    steps: [{ say: { de: "Bis bald.", en: "Goodbye." } }]
  thanks:
    examples: { de: [Danke, Vielen Dank, Besten Dank, Danke schön], en: [Thanks, Thank you, Many thanks, Cheers] }
    steps: [{ say: { de: "Gern.", en: "You're welcome." } }]
`,
  'dialogs/voucher.yaml': undefined,
};

let trained: { project: Project; model: Model } | undefined;

/** A conversation with that shop, understood by the model that its dialogs train. */
export function createTrainedChat(): Chat {
  if (!trained) {
    const project = projectWith(shop);
    trained = { project, model: createNlu(slotTypes).train(trainingExamples(project)) };
  }
  const { project, model } = trained;
  return createChat(project, {}, (text, state, now) => model.understand(text, contextOf(project, state, now)));
}

const starts = {
  de: { text: 'Ich will mich beschweren', choice: 'Ich will etwas zurückschicken', address: 'Ich werde umziehen', number: 'Wo ist mein Paket?' },
  en: { text: 'I want to complain', choice: 'I want to send something back', address: 'I am moving house', number: 'Where is my parcel?' },
};

/** A conversation in which free text, a choice, an address or a number is asked. */
export function asked(language: 'de' | 'en', what: keyof (typeof starts)['de']) {
  const chat = createTrainedChat();
  chat.says(starts[language][what]);
  if (what === 'choice') for (const answer of ['NW-104203', '20457']) chat.says(answer);
  return chat;
}
