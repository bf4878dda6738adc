/** A shop's bot that has a bit of everything. */
export const files: Record<string, string> = {
  'bots/demo/bot.yaml': `
bot: demo
title: { de: Nordwind, en: Nordwind }
languages: [de, en]
time-zone: Europe/Berlin
channels: [whatsapp]
hours: { mon-fri: 08:00-18:00 }
queues:
  support: { title: { de: Service, en: Support }, hours: always, promise: 5 min }
  parcels: { title: { de: Pakete, en: Parcels }, hours: always, promise: 5 min }
templates:
  parcel_arrives:
    text: { de: "Ihr Paket {{1}} kommt heute.", en: "Your parcel {{1}} arrives today." }
`,
  'bots/demo/services.yaml': `
parcels:
  url: https://parcels.example
  operations:
    track:
      get: /track
      query: { number: number }
      result:
        status: { from: status, one-of: [transit, delivered], otherwise: transit }
        place: { from: place, type: text }
      outcomes:
        found: { status: 200 }
        not-found: { status: 404 }
        failed: otherwise
`,
  'dialogs/parcel.yaml': `
dialog: parcel
title: { de: Paket verfolgen, en: Track a parcel }
examples: { de: [Wo ist mein Paket?], en: [Where is my parcel?] }
slots:
  number: { type: tracking-number, personal: true }
steps:
  - ask: number
    say: { de: "Wie lautet die Nummer?", en: "What is the number?" }
    invalid: { de: "Keine Nummer.", en: "Not a number." }
    exhausted:
      - handoff: { queue: parcels, reason: no-number }
  - call: parcels.track
    with: { number: "{{ number }}" }
    save: parcel
    outcomes:
      not-found:
        - say: { de: "Unbekannt.", en: "Unknown." }
        - ask-again: number
      failed:
        - handoff: { queue: parcels, reason: unreachable }
  - choose: parcel.status
    cases:
      transit:
        - say: { de: "{{ number }} ist in {{ parcel.place }}.", en: "{{ number }} is in {{ parcel.place }}." }
      delivered:
        - say: { de: "{{ number }} ist da.", en: "{{ number }} has arrived." }
`,
  'dialogs/hours.yaml': `
dialog: hours
title: { de: Öffnungszeiten, en: Opening hours }
examples: { de: [Wann habt ihr geöffnet?], en: [When do you open?] }
steps:
  - choose:
      - when: open
        then:
          - say: { de: "Offen.", en: "Open." }
      - otherwise:
          - say: { de: "Zu.", en: "Closed." }
`,
  'dialogs/return.yaml': `
dialog: return
title: { de: Rücksendung, en: Return }
examples: { de: [Ich will es zurückschicken], en: [I want to return it] }
slots:
  reason:
    type: choice
    choices:
      damaged: { de: Beschädigt, en: Damaged }
      wrong-size: { de: Falsche Größe, en: Wrong size }
      unwanted: { de: Gefällt nicht, en: Not wanted }
  comment: { type: text }
  sure: { type: yes-no }
steps:
  - ask: reason
    say: { de: "Warum?", en: "Why?" }
  - ask: comment
    say: { de: "Noch etwas dazu?", en: "Anything to add?" }
  - ask: sure
    say: { de: "Wirklich zurückschicken?", en: "Really return it?" }
  - choose: sure
    cases:
      'yes':
        - say: { de: "Grund {{ reason }}: {{ comment }}", en: "Reason {{ reason }}: {{ comment }}" }
      'no':
        - say: { de: "Dann nicht.", en: "Then not." }
`,
  'dialogs/move.yaml': `
dialog: move
title: { de: Umzug, en: Moving }
examples: { de: [Ich werde umziehen], en: [I am moving house] }
slots:
  postcode: { type: postcode }
  day: { type: date }
steps:
  - ask: postcode
    say: { de: "Welche Postleitzahl?", en: "Which postcode?" }
  - ask: day
    say: { de: "Ab wann?", en: "From when?" }
  - say: { de: "Notiert: {{ postcode }} ab {{ day | date }}.", en: "Noted: {{ postcode }} from {{ day | date }}." }
`,
  'dialogs/voucher.yaml': `
dialog: voucher
title: { de: Gutschein, en: Voucher }
examples: { de: [Ich habe einen Gutschein], en: [I have a voucher] }
slots:
  code: { type: text }
steps:
  - ask: code
    say: { de: "Welcher Code?", en: "Which code?" }
  - say: { de: "Code {{ code }}.", en: "Code {{ code }}." }
`,
  'dialogs/complaint.yaml': `
dialog: complaint
title: { de: Beschwerde, en: Complaint }
examples: { de: [Ich will mich beschweren], en: [I want to complain] }
slots:
  sorry: { type: yes-no }
steps:
  - ask: sorry
    say: { de: "Reicht eine Entschuldigung?", en: "Is an apology enough?" }
  - say: { de: "Verzeihung.", en: "Sorry." }
`,
  'dialogs/welcome.yaml': `
dialog: welcome
title: { de: Willkommen, en: Welcome }
examples: { de: [Hallo], en: [Hello] }
steps:
  - say: { de: "Hallo!", en: "Hello!" }
    buttons:
      - { title: { de: Paket verfolgen, en: Track a parcel }, run: parcel }
      - { title: { de: Öffnungszeiten, en: Opening hours }, run: hours }
`,
};

/** DHL's own sample, with a good check digit; another one; and one that is a slip away. */
export const number = '00340434161094022115';
