const de = {
  map: 'Karte',
  dialogs: 'Dialoge',
  overview: 'Alle Dialoge',
  language: 'Sprache der Texte',
  coverage: 'Abdeckung',
  coverageHint: 'Wie oft die Transkripte jede Stelle erreichen',
  traffic: 'Am Telefon',
  trafficHint: 'Wie oft jede Stelle hier am Telefon gesprochen hat',
  larger: 'Größer',
  smaller: 'Kleiner',
  fit: 'Ganze Breite',
  stage: 'Karte: Pfeiltasten gehen von Stelle zu Stelle, Eingabe öffnet sie, Plus und Minus vergrößern und verkleinern, 0 zeigt die ganze Breite',
  playing: 'Die Transkripte werden gespielt …',
  reached: 'erreicht',
  missed: 'nie erreicht',
  broken: 'Die Dateien haben Fehler: Sie sehen die letzte fehlerfreie Fassung.',
  away: 'Der Server antwortet nicht. Die Karte kommt von selbst wieder.',
  copy: 'Kopieren',
  copied: 'Kopiert',
  edit: 'Im Editor öffnen',
  close: 'Schließen',
  open: (title: string) => `Karte öffnen: ${title}`,
  steps: (count: number) => (count === 1 ? '1 Schritt' : `${count} Schritte`),
};

/** Every text of the map's page, once a language; a key missing in one of them is a type error. */
export type Words = typeof de;

const en: Words = {
  map: 'Map',
  dialogs: 'Dialogs',
  overview: 'All dialogs',
  language: 'Language of the texts',
  coverage: 'Coverage',
  coverageHint: 'How often the transcripts reach each place',
  traffic: 'On the phone',
  trafficHint: 'How often each place has spoken on the phone here',
  larger: 'Larger',
  smaller: 'Smaller',
  fit: 'Whole width',
  stage: 'Map: arrow keys go from place to place, Enter opens it, plus and minus zoom, 0 shows the whole width',
  playing: 'The transcripts are being played …',
  reached: 'reached',
  missed: 'never reached',
  broken: 'The files have mistakes: this is the last good version.',
  away: 'The server does not answer. The map comes back by itself.',
  copy: 'Copy',
  copied: 'Copied',
  edit: 'Open in the editor',
  close: 'Close',
  open: (title) => `Open the map: ${title}`,
  steps: (count) => (count === 1 ? '1 step' : `${count} steps`),
};

/** German where the browser asks for it, English otherwise. */
export const language = globalThis.navigator?.language?.toLowerCase().startsWith('de') ? 'de' : 'en';

/** The texts in the browser's language. */
export const words: Words = { de, en }[language];
