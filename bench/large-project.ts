import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const things = ['Jacke', 'Hose', 'Lampe', 'Tasse', 'Decke', 'Tasche', 'Kerze', 'Uhr', 'Vase', 'Kissen'];
const verbs = ['verloren', 'beschädigt', 'vertauscht', 'verspätet', 'doppelt', 'unvollständig', 'verschmutzt', 'verschickt', 'vergessen', 'gesucht'];

const questions = 9;

/** A word that stands in one dialog only. */
function ownWord(index: number): string {
  return `${things[index % 10]}${String.fromCharCode(97 + (Math.floor(index / 10) % 26), 97 + (Math.floor(index / 260) % 26), 97 + (index % 26))}`;
}

function questionsOf(index: number): string {
  return Array.from({ length: questions }, (_, at) => `  - ask: answer_${at}
    say:
      de: "Wie ist es mit dem Punkt ${at + 1} bei ${ownWord(index)}? Bitte antworten Sie kurz."
      en: "What about item ${at + 1} of ${ownWord(index)}? Please answer briefly."
    invalid:
      de: Das habe ich nicht verstanden.
      en: I did not get that.
    tries: 2
    exhausted:
      - handoff: { reason: unclear-item-${at} }
`).join('');
}

/** A dialog of 150 lines: questions, a call with its outcomes, a choice with its cases. */
export function largeDialog(index: number): string {
  const word = ownWord(index);
  const slots = Array.from({ length: questions }, (_, at) => `  answer_${at}: { type: ${at % 2 === 0 ? 'yes-no' : 'date'} }\n`).join('');
  return `dialog: topic-${index}
title: { de: ${word}, en: ${word} }

examples:
  de:
${verbs.slice(0, 8).map((verb, at) => `    - ${at % 2 === 0 ? `Meine ${word} wurde ${verb}` : `${verb} ist ${word} von mir`}`).join('\n')}
  en:
${verbs.slice(0, 8).map((verb, at) => `    - ${at % 2 === 0 ? `My ${word} is ${verb}` : `Help with ${word} ${verb}`}`).join('\n')}

slots:
  number: { type: tracking-number, personal: true }
${slots}
steps:
  - ask: number
    say:
      de: Wie lautet Ihre Sendungsnummer?
      en: What is your tracking number?
  - call: parcels.track
    with: { number: "{{ number }}" }
    save: parcel
    outcomes:
      not-found:
        - say:
            de: Diese Nummer kennt der Paketdienst nicht.
            en: The carrier does not know this number.
        - ask-again: number
      failed:
        - handoff: { reason: carrier-unreachable }
  - choose: parcel.status
    cases:
      transit:
        - say:
            de: "Unterwegs{% if parcel.place %}, zuletzt in {{ parcel.place }}{% endif %}."
            en: "On its way{% if parcel.place %}, last seen in {{ parcel.place }}{% endif %}."
      delivered:
        - handoff: { reason: already-delivered }
${questionsOf(index)}  - say:
      de: "Danke. Notiert: {{ answer_1 | date }}."
      en: "Thank you. Noted: {{ answer_1 | date }}."
  - handoff: { reason: topic-done }
`;
}

const bot = `bot: demo
title: { de: Nordwind, en: Nordwind }
languages: [de, en]
time-zone: Europe/Berlin
channels: [whatsapp]
queues:
  support: { title: { de: Service-Team, en: Support team }, hours: always, promise: 5 min }
`;

const services = `parcels:
  url: https://parcels.example
  operations:
    track:
      get: /track/{number}
      personal: [number]
      result:
        status: { from: status, one-of: [transit, delivered], otherwise: transit }
        place: { from: place }
      outcomes: { found: { status: 200 }, not-found: { status: 404 }, failed: otherwise }
`;

/** Writes a project of so many dialogs into a folder. */
export function writeLargeProject(folder: string, dialogs: number): void {
  mkdirSync(join(folder, 'bots/demo'), { recursive: true });
  mkdirSync(join(folder, 'dialogs'), { recursive: true });
  writeFileSync(join(folder, 'bots/demo/bot.yaml'), bot);
  writeFileSync(join(folder, 'bots/demo/services.yaml'), services);
  for (let index = 0; index < dialogs; index++) writeFileSync(join(folder, `dialogs/topic-${index}.yaml`), largeDialog(index));
}
