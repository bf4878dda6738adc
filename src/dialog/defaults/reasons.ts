/** Why the bot opens a case by itself, as agents read it; overridable by its name under `reasons:` in bot.yaml. */
export const defaultReasons: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'asked-for-a-person': { de: 'möchte mit einem Menschen sprechen', en: 'wants to talk to a person' },
  'not-understood': { de: 'der Bot hat es nicht verstanden', en: 'the bot didn\'t understand' },
  upset: { de: 'ist verärgert', en: 'is upset' },
  unreadable: { de: 'der Bot konnte Fotos oder Ähnliches nicht lesen', en: 'the bot couldn\'t read photos or the like' },
  'bot-failed': { de: 'der Bot hatte einen technischen Fehler', en: 'the bot had a technical error' },
  'not-delivered': { de: 'eine Antwort des Bots kam nicht an', en: 'an answer of the bot didn\'t arrive' },
  'my-data-failed': { de: 'Auskunft oder Löschung der Daten ist gescheitert', en: 'showing or deleting the data failed' },
};
