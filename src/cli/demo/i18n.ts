const de = {
  tagline: 'Der Bot bedient. Wird es schwierig, übernimmt ein Mensch.',
  stepAsk: 'Schreiben Sie am Telefon, oder tippen Sie dort einen der Vorschläge an.',
  stepPerson: 'Verlangen Sie einen Menschen: rechts klingelt es. Übernehmen, antworten, zurückgeben.',
  stepEdit: 'Ändern Sie einen Text in dialogs/: das Telefon spricht ihn ohne Neustart, und die Karte zeigt ihn.',
  phone: 'Telefon der Kundschaft',
  console: 'Konsole des Teams',
  map: 'Karte der Dialoge',
  tabs: 'Ansicht',
  waiting: (n: number) => (n === 1 ? '1 Person wartet' : `${n} Personen warten`),
  found: (n: number) => (n === 1 ? '1 Fehler in den Dateien' : `${n} Fehler in den Dateien`),
  warned: (n: number) => (n === 1 ? '1 Hinweis zu den Dateien' : `${n} Hinweise zu den Dateien`),
  stays: 'Der Bot bleibt bei der letzten fehlerfreien Fassung.',
  more: (n: number) => `… und ${n} weitere: npm run -s schalter -- check`,
  reloaded: 'Gespeichert und geprüft: der Bot spricht die neue Fassung.',
};

/** Every text of the demo page, once a language; a key missing in one of them is a type error. */
export type Words = typeof de;

const en: Words = {
  tagline: 'The bot serves. When it gets hard, a person takes over.',
  stepAsk: 'Write on the phone, or tap one of its suggestions.',
  stepPerson: 'Ask for a person: the console rings. Take the case, reply, hand it back.',
  stepEdit: 'Change a text in dialogs/: the phone says it without a restart, and the map shows it.',
  phone: "The customer's phone",
  console: "The team's console",
  map: 'Map of the dialogs',
  tabs: 'View',
  waiting: (n) => (n === 1 ? '1 person waiting' : `${n} people waiting`),
  found: (n) => (n === 1 ? '1 mistake in the files' : `${n} mistakes in the files`),
  warned: (n) => (n === 1 ? '1 remark on the files' : `${n} remarks on the files`),
  stays: 'The bot stays on the last good version.',
  more: (n) => `… and ${n} more: npm run -s schalter -- check`,
  reloaded: 'Saved and checked: the bot speaks the new version.',
};

/** German where the browser asks for it, English otherwise. */
export const language = globalThis.navigator?.language?.toLowerCase().startsWith('de') ? 'de' : 'en';

/** The texts in the browser's language. */
export const words: Words = { de, en }[language];
