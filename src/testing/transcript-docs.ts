import type { LineSource } from './transcript-schema.js';

/** What the page on transcripts shows of a kind of line: transcripts that pass over the dialogs below. */
export interface LineDocs {
  about: string;
  examples: string[];
}

/** The dialogs that the examples play over, by their file. */
export const transcriptDialogs = {
  'dialogs/repair.yaml': `dialog: repair
title: { de: Reparatur, en: Repair }
examples:
  de: [Mein Gerät ist kaputt, Ich brauche eine Reparatur]
  en: [My device is broken, I need a repair]
slots:
  damage: { type: photo, personal: true, title: { de: Schaden, en: Damage } }
steps:
  - say: { de: Wir reparieren alles., en: We mend everything. }
    image: https://shop.example/repair.png
    footer: { de: Stand Herbst, en: As of autumn }
  - ask: damage
    say: { de: "Bitte zeigen Sie den Schaden auf einem Foto.", en: Please show us the damage in a photo. }
  - say: { de: Was es kostet steht hier., en: What it costs stands here. }
    link: { title: { de: Preise, en: Prices }, url: "https://shop.example/prices" }
  - rate: bot
    say: { de: Wie war das für Sie?, en: How was that for you? }
  - handoff: { reason: repair, note: "Wants a repair." }
`,
  'dialogs/parcel.yaml': `dialog: parcel
title: { de: Paket, en: Parcel }
examples:
  de: [Wo ist mein Paket?, Sendung verfolgen]
  en: [Where is my parcel?, Track a shipment]
slots:
  number: { type: tracking-number, personal: true, title: { de: Sendungsnummer, en: Tracking number } }
  news: { type: yes-no, title: { de: Nachrichten, en: News } }
steps:
  - place: which-parcel
  - ask: number
    say: { de: Wie lautet die Sendungsnummer?, en: What is the tracking number? }
  - call: parcels.track
    with: { number: "{{ number }}", language: en }
    save: parcel
    outcomes:
      not-found:
        - say: { de: Die Nummer kennen wir nicht. Was nun?, en: We don't know that number. What now? }
          list:
            opener: { de: Auswählen, en: Choose }
            rows:
              - { title: { de: Reparatur, en: Repair }, description: { de: Etwas ist kaputt, en: Something is broken }, run: repair }
        - end: dialog
      failed:
        - handoff: { reason: unreachable }
  - ask: news
    say: { de: Dürfen wir schreiben wenn es ankommt?, en: May we write when it arrives? }
  - notify: parcel_arrives
    after: 2 days
    with: ["{{ number }}"]
    consent: news
  - say: { de: Es ist unterwegs., en: It is on its way. }
`,
};

/** Each kind of line, with transcripts that show all that may stand in it. */
export const lineDocs: { [Key in keyof LineSource]-?: LineDocs } = {
  customer: {
    about: 'What the customer does: writes, taps what the bot has offered, or sends something. A list is a burst of short messages.',
    examples: [
      `- transcript: Words, a number in a burst, and a tap
  services: { parcels.track: found }
  chat:
    - customer: where is my parcel
    - bot: What is the tracking number?
    - customer: [just a second, "00340434161094022115"]
    - bot: May we write when it arrives?
    - customer: { tap: "Yes" }
    - bot: It is on its way.
`,
      `- transcript: What isn't words
  chat:
    - customer: I need a repair
    - bot: We mend everything.
    - bot: Please show us the damage in a photo.
    - customer: { sends: document, name: bill.pdf }
    - bot: "*"
    - customer: { sends: location, latitude: 53.08, longitude: 8.81, name: My workshop, address: "Am Markt 1, 28195 Bremen" }
    - bot: "*"
    - customer: { sends: photo, text: it is cracked }
    - bot: What it costs stands here.
    - bot: How was that for you?
`,
    ],
  },
  bot: {
    about: 'A bubble of the bot: what it says, which step speaks, or which default text it is. What is left out is not looked at; a bubble that isn\'t expected fails as one that is missing does.',
    examples: [
      `- transcript: What stands at a bubble
  chat:
    - customer: my device is broken
    - bot: { text: We mend *, media: image, footer: As of * }
    - bot: { step: "ask:damage" }
    - customer: { sends: photo }
    - bot: { text: What it costs *, link: Prices }
    - bot: { step: "rate:bot" }
`,
      `- transcript: A list, a default text, a step by its place
  services: { parcels.track: not-found }
  chat:
    - customer: Where is my parcel?
    - bot: { step: which-parcel }
    - customer: "00340434161094022115"
    - bot: { list: Choose, buttons: [Repair · Something is broken] }
    - customer: qwertz uiop
    - bot: { default: rephrase }
`,
    ],
  },
  agent: {
    about: 'What the agent does at the console, once a case is open.',
    examples: [
      `- transcript: A person answers and hands back
  services: { parcels.track: failed }
  chat:
    - customer: "Where is my parcel? 00340434161094022115"
    - bot: { default: handoff }
    - agent: takes
    - agent: { says: It arrives tomorrow. }
    - agent: hands back
    - bot: From here on it's me again, *
`,
    ],
  },
  case: {
    about: 'A case was opened. It comes behind the bubbles of the turn.',
    examples: [
      `- transcript: What the agents see
  chat:
    - customer: I need a repair
    - bot: We mend everything.
    - bot: Please show us the damage in a photo.
    - customer: { sends: photo, text: broken }
    - bot: What it costs stands here.
    - bot: How was that for you?
    - customer: "4"
    - rating: 4
    - bot: { default: handoff }
    - case: { queue: support, reason: repair, priority: normal, note: Wants *, slots: { damage: "*" } }
`,
    ],
  },
  call: {
    about: 'A service was asked, with that. Calls that no line names are not looked at.',
    examples: [
      `- transcript: The service gets the number
  services: { parcels.track: { outcome: found, result: { status: transit } } }
  chat:
    - customer: "Track a shipment: 00340434161094022115"
    - call: { parcels.track: { number: "0034*" } }
    - bot: May we write when it arrives?
`,
    ],
  },
  rating: {
    about: 'The customer has rated; also `{ score: 5, of: bot }`.',
    examples: [
      `- transcript: Five of five
  chat:
    - customer: I need a repair
    - bot: We mend everything.
    - bot: Please show us the damage in a photo.
    - customer: { sends: photo }
    - bot: What it costs stands here.
    - bot: How was that for you?
    - customer: "5"
    - rating: { score: 5, of: bot }
    - bot: { default: handoff }
`,
    ],
  },
  notification: {
    about: 'A message was planned for later. Once its time has come it is a bubble; where the 24 hours for free text are over, by its template.',
    examples: [
      `- transcript: Told when it arrives
  services: { parcels.track: found }
  chat:
    - customer: "Where is my parcel? 00340434161094022115"
    - bot: May we write when it arrives?
    - customer: yes please
    - bot: It is on its way.
    - notification: { at: 2026-11-04 10:02, text: Your parcel *, template: parcel_arrives }
    - after: 2 days
    - bot: { template: parcel_arrives }
`,
    ],
  },
  silent: {
    about: 'The bot says nothing. As a line it is the word alone.',
    examples: [
      `- transcript: Nothing while a person has the conversation
  services: { parcels.track: failed }
  chat:
    - customer: "Where is my parcel? 00340434161094022115"
    - bot: { default: handoff }
    - agent: takes
    - customer: hello?
    - silent
`,
    ],
  },
  after: {
    about: 'Time passes, and what is due meanwhile happens: `90 s`, `10 min`, `3 h`, `2 days`.',
    examples: [
      `- transcript: Asked again after two hours
  chat:
    - customer: Where is my parcel?
    - bot: What is the tracking number?
    - after: 2 h
    - bot: Are you still there? What is the tracking number?
`,
    ],
  },
  at: {
    about: 'It becomes that time on the bot\'s clock, and what is due until then happens. Beside `transcript`, when the chat begins.',
    examples: [
      `- transcript: On a Sunday
  at: 2026-11-08 12:00
  services: { parcels.track: failed }
  chat:
    - customer: Where is my parcel?
    - bot: What is the tracking number?
    - at: 2026-11-08 12:30
    - customer: "00340434161094022115"
    - bot: { default: handoff-closed }
`,
    ],
  },
  'on-duty': {
    about: 'Whether anybody is on duty from now on. Beside `transcript`, when the chat begins.',
    examples: [
      `- transcript: Nobody is there
  on-duty: false
  services: { parcels.track: failed }
  chat:
    - customer: "Where is my parcel? 00340434161094022115"
    - bot: { default: handoff-closed }
    - on-duty: true
`,
    ],
  },
};
