/**
 * What every bot can say without its author writing it; `texts` in bot.yaml puts other words in their place.
 * Beside slots and results a text may read what is noted with it.
 */
export const defaultTexts = {
  /** Nothing answered the message: first time in a row. */
  rephrase: {
    de: 'Das habe ich leider nicht verstanden. Können Sie es bitte anders sagen?',
    en: "I'm afraid I didn't get that. Could you put it differently?",
  },
  /** Second time: above choices. */
  choices: {
    de: 'Ich verstehe es leider noch nicht. Geht es um eines davon?',
    en: "I still don't get it, sorry. Is it about one of these?",
  },
  /** Third time: before the handoff. */
  'not-understood': {
    de: 'Da komme ich nicht weiter. Darum kümmert sich jetzt ein Mensch.',
    en: "I can't help with that myself. A person will take it from here.",
  },
  /** A handoff on duty. `within`: "5 Minuten", `queue`: its title */
  handoff: {
    de: 'Ich gebe Sie an unser Team weiter ({{ queue }}). Jemand antwortet Ihnen hier innerhalb von {{ within }}.',
    en: "I'm passing you on to our team ({{ queue }}). Somebody will answer you here within {{ within }}.",
  },
  /** A handoff off duty. `opens`: "Montag, 08:00 Uhr", `queue` */
  'handoff-closed': {
    de: 'Gerade ist niemand im Dienst. Ihr Anliegen ist notiert ({{ queue }}): Ab {{ opens }}, antwortet Ihnen hier jemand.',
    en: 'Nobody is on duty at the moment. Your request is noted ({{ queue }}): somebody will answer you here from {{ opens }}.',
  },
  /** A handoff to a queue that does not say when it opens. `queue` */
  'handoff-noted': {
    de: 'Gerade ist niemand im Dienst. Ihr Anliegen ist notiert ({{ queue }}), wir melden uns hier bei Ihnen.',
    en: 'Nobody is on duty at the moment. Your request is noted ({{ queue }}) and we will get back to you here.',
  },
  /** An agent handed back to the bot. `agent`: their name */
  'handed-back': {
    de: 'Jetzt bin ich wieder für Sie da, der Bot.',
    en: "It's me again, the bot.",
  },
  /** An agent closed the case. */
  closed: {
    de: 'Ihr Anliegen ist damit abgeschlossen. Schreiben Sie uns einfach wieder, wenn noch etwas ist.',
    en: 'Your request is now closed. Just write again if there is anything else.',
  },
  /** The running dialog ended at the customer's wish. `title` */
  cancelled: {
    de: 'Gut, „{{ title }}“ ist abgebrochen.',
    en: 'Alright, “{{ title }}” is cancelled.',
  },
  /** There was nothing to cancel. */
  'nothing-to-cancel': {
    de: 'Es läuft gerade nichts, was ich abbrechen könnte.',
    en: 'There is nothing going on that I could cancel.',
  },
  'started-over': {
    de: 'Gut, wir fangen von vorn an. Worum geht es?',
    en: "Alright, let's start from scratch. What is it about?",
  },
  'anything-else': {
    de: 'Kann ich sonst noch etwas für Sie tun?',
    en: 'Is there anything else I can do for you?',
  },
  /** Before the question that an interruption left open. */
  'where-were-we': {
    de: 'Wo waren wir:',
    en: 'Where were we:',
  },
  /** A question in between too many. */
  'too-deep': {
    de: 'Eins nach dem anderen: Lassen Sie uns erst das hier klären.',
    en: "One thing at a time: let's settle this first.",
  },
  /** An answer is corrected without a new one. */
  corrected: {
    de: 'Kein Problem.',
    en: 'No problem.',
  },
  /** An answer of a slot that cannot be read, above the question. */
  invalid: {
    de: 'Das passt leider nicht als Antwort.',
    en: "I'm afraid that doesn't work as an answer.",
  },
  /** An answer that may mean several things, above choices. */
  which: {
    de: 'Was davon meinen Sie?',
    en: 'Which one do you mean?',
  },
  /** The label that opens a list, up to 20 characters. */
  'list-opener': {
    de: 'Auswählen',
    en: 'Choose',
  },
  photo: {
    de: 'Fotos kann ich leider nicht ansehen. Bitte schreiben Sie es mir in Worten.',
    en: "I can't look at photos, sorry. Please tell me in words.",
  },
  video: {
    de: 'Videos kann ich leider nicht ansehen. Bitte schreiben Sie es mir in Worten.',
    en: "I can't watch videos, sorry. Please tell me in words.",
  },
  voice: {
    de: 'Sprachnachrichten kann ich leider nicht anhören. Bitte schreiben Sie es mir.',
    en: "I can't listen to voice messages, sorry. Please write it to me.",
  },
  location: {
    de: 'Mit einem Standort kann ich leider nichts anfangen. Bitte schreiben Sie es mir in Worten.',
    en: "I can't use a location, sorry. Please tell me in words.",
  },
  document: {
    de: 'Dateien kann ich leider nicht öffnen. Bitte schreiben Sie es mir in Worten.',
    en: "I can't open files, sorry. Please tell me in words.",
  },
  sticker: {
    de: 'Hübsch! Aber bitte schreiben Sie es mir in Worten.',
    en: 'Nice one! But please tell me in words.',
  },
  contacts: {
    de: 'Mit einem Kontakt kann ich leider nichts anfangen. Bitte schreiben Sie es mir in Worten.',
    en: "I can't use a contact card, sorry. Please tell me in words.",
  },
  /** Anything else without words. */
  unsupported: {
    de: 'Das kann ich leider nicht lesen. Bitte schreiben Sie es mir in Worten.',
    en: "I can't read that, sorry. Please tell me in words.",
  },
  /** The second message in a row without words: above a button for a person. */
  'unreadable-again': {
    de: 'Auch das kann ich leider nicht lesen. Ein Mensch kann es sich ansehen, wenn Sie möchten.',
    en: "I can't read that one either, sorry. A person can have a look, if you like.",
  },
  /** The title of a button that asks for a person, up to 20 characters. */
  'person-button': {
    de: 'Mit Mensch sprechen',
    en: 'Talk to a person',
  },
  /** Only emoji or punctuation, and nothing was asked. */
  wordless: {
    de: 'Ich bin da. Schreiben Sie mir einfach, worum es geht.',
    en: "I'm here. Just tell me what it is about.",
  },
  /** A tap on a choice whose question is over. */
  'stale-choice': {
    de: 'Diese Auswahl gilt nicht mehr.',
    en: 'That choice is no longer open.',
  },
  /** A message came while a service is being asked. */
  'one-moment': {
    de: 'Einen Moment bitte, ich sehe gerade nach.',
    en: "One moment please, I'm looking it up.",
  },
  /** The dialog that ran is no longer there. */
  'dialog-gone': {
    de: 'Dabei kann ich gerade nicht mehr weiterhelfen.',
    en: "I can't help with that any more at the moment.",
  },
  /** The customer's language changed at their wish. */
  'language-switched': {
    de: 'Gern, wir schreiben auf Deutsch weiter.',
    en: 'Sure, we can go on in English.',
  },
  /** Something broke on our side: before the handoff. */
  failed: {
    de: 'Entschuldigung, bei mir ist etwas schiefgegangen.',
    en: "I'm sorry, something went wrong on my side.",
  },
} as const satisfies Record<string, Record<'de' | 'en', string>>;

export type DefaultText = keyof typeof defaultTexts;
