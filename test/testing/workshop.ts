import { projectWith } from '../engine/project.js';

/** A dialog with a bit of everything that a transcript can look at; "umziehen" and "moving house" start it. */
export const move = `
dialog: move
title: { de: Umzug, en: Moving }
examples: { de: [Ich werde umziehen], en: [I am moving house] }
slots:
  number: { type: tracking-number, personal: true }
  news: { type: yes-no }
steps:
  - say: { de: So geht der Umzug., en: This is how moving works. }
    image: https://nordwind.example/move.png
    footer: { de: Stand Herbst, en: As of autumn }
  - say: { de: Mehr dazu steht hier., en: Read more here. }
    link: { title: { de: Zur Hilfe, en: Open the help }, url: "https://nordwind.example/help" }
  - say: { de: Oder dies., en: Or this. }
    list:
      opener: { de: Auswählen, en: Choose }
      rows:
        - { title: { de: Paket, en: Parcel }, description: { de: Wo es ist, en: Where it is }, run: parcel }
  - place: number
  - ask: number
    say: { de: Welche Nummer?, en: Which number? }
    silence:
      after: 10 min
      then:
        - handoff: { queue: parcels, reason: gone-silent, note: "Was asked for a number." }
  - call: parcels.track
    with: { number: "{{ number }}" }
    save: parcel
    outcomes:
      not-found:
        - say: { de: Unbekannt., en: Unknown. }
        - end: dialog
      failed:
        - handoff: { reason: unreachable }
  - place: news
  - ask: news
    say: { de: Dürfen wir schreiben?, en: May we write? }
  - notify: parcel_arrives
    after: 2 days
    with: ["{{ number }}"]
    consent: news
  - say: { de: "Gut, {{ number | upcase }}.", en: "Good, {{ number | upcase }}." }
  - set: { news: false }
`;

export const workshop = projectWith({ 'dialogs/move.yaml': move });
