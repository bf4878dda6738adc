/** Why the bot opens a case by itself, as agents read it; overridable by its name under `reasons:` in bot.yaml. */
export const defaultReasons: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'asked-for-a-person': { de: 'Möchte mit einem Menschen sprechen', en: 'Asked for a person' },
  'not-understood': { de: 'Der Bot hat es nicht verstanden', en: 'The bot did not understand' },
  upset: { de: 'Ist verärgert', en: 'Is upset' },
  unreadable: { de: 'Der Bot konnte Fotos oder Ähnliches nicht lesen', en: 'The bot couldn\'t read a photo or the like' },
  'bot-failed': { de: 'Der Bot hatte einen technischen Fehler', en: 'The bot had a technical fault' },
  'not-delivered': { de: 'Eine Antwort des Bots kam nicht an', en: 'An answer of the bot did not arrive' },
  'my-data-failed': { de: 'Auskunft oder Löschung der Daten ist gescheitert', en: 'Showing or deleting the data failed' },
};
