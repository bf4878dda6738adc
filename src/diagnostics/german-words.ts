/** What German authors write by slip for a word of the format: without umlauts, in small letters. */
export const germanWords: Readonly<Record<string, string>> = {
  titel: 'title', beispiele: 'examples', schritte: 'steps', typ: 'type', art: 'type', persoenlich: 'personal',
  sag: 'say', sage: 'say', frag: 'ask', frage: 'ask', rufe: 'call', aufruf: 'call', waehle: 'choose', auswahl: 'choose',
  setze: 'set', uebergabe: 'handoff', starte: 'run', ende: 'end', nochmal: 'ask-again',
  knoepfe: 'buttons', liste: 'list', beschreibung: 'description', ungueltig: 'invalid', versuche: 'tries',
  mit: 'with', speichern: 'save', faelle: 'cases', wenn: 'when', falls: 'when', dann: 'then', sonst: 'otherwise',
  warteschlange: 'queue', grund: 'reason', dringlichkeit: 'priority', hoch: 'high',
  sprachen: 'languages', zeitzone: 'time-zone', kanaele: 'channels', oeffnungszeiten: 'hours', texte: 'texts', immer: 'always',
  datum: 'date', telefon: 'phone', postleitzahl: 'postcode', ist: 'is', und: 'and', oder: 'or', nicht: 'not',
};
