/** What customers can always say, whatever dialogs a bot has: intent → language → examples. */
export const builtInIntents: Record<string, Record<string, string[]>> = {
  '@person': {
    de: [
      'Ich will mit einem Menschen sprechen', 'mensch', 'Mitarbeiter bitte', 'Kann ich mit jemandem reden?', 'echter Mensch', 'Verbinden Sie mich mit einem Mitarbeiter',
      'Ich möchte mit einer richtigen Person schreiben', 'kein Bot bitte', 'Ich will nicht mit einer Maschine reden', 'Gibt es hier einen Ansprechpartner?', 'Kundenberater',
      'Können Sie mich zu einem Kollegen durchstellen?', 'jemand echtes', 'ich brauche persönliche Hilfe', 'Rufen Sie mich bitte an', 'Support Mitarbeiter',
    ],
    en: [
      'I want to talk to a human', 'agent', 'human please', 'Can I speak to somebody?', 'real person', 'Connect me with an agent', 'no bot please', "I don't want to talk to a machine",
      'let me talk to a representative', 'customer service agent', 'Is there anybody real here?', 'Put me through to a colleague', 'I need personal help', 'operator', 'Please call me', 'live chat with a person',
    ],
  },
  '@cancel': {
    de: [
      'abbrechen', 'Abbruch', 'stopp', 'stop', 'Lassen wir das', 'vergiss es', 'Vergessen Sie es', 'Egal, nicht so wichtig', 'hat sich erledigt', 'Das hat sich schon geklärt',
      'Ich möchte das nicht mehr', 'doch nicht', 'nein, doch nicht', 'lass mal', 'Bitte abbrechen', 'lieber nicht', 'Ich brauche das nicht mehr', 'beenden',
    ],
    en: [
      'cancel', 'stop', 'never mind', 'nevermind', 'never mind, thanks', 'forget it', "Let's leave it", "It's no longer needed", "it's settled", 'abort', "I don't want this anymore", 'leave it', 'please stop this', 'quit',
      'rather not', "doesn't matter", 'I changed my mind, leave it', 'exit',
    ],
  },
  '@stop': {
    de: [
      'Keine Nachrichten mehr', 'Bitte keine Nachrichten mehr schicken', 'Ich will keine Benachrichtigungen mehr', 'Benachrichtigungen abbestellen', 'abmelden', 'Bitte abmelden', 'Nachrichten stoppen',
      'Schicken Sie mir nichts mehr', 'Hören Sie auf, mir zu schreiben', 'Ich möchte nicht mehr benachrichtigt werden', 'Keine weiteren Nachrichten bitte', 'Abonnement der Nachrichten beenden',
      'Bitte benachrichtigen Sie mich nicht mehr', 'Schreiben Sie mir nicht mehr', 'Ich will nicht mehr benachrichtigt werden',
      'keine Erinnerung mehr', 'Erinnerung abbestellen', 'Ich widerrufe meine Einwilligung',
    ],
    en: [
      'unsubscribe', 'No more messages', 'Please stop sending me messages', "I don't want any more notifications", 'stop messaging me', 'stop the notifications', 'opt out', "Don't message me again",
      'Please unsubscribe me', "Don't send me anything any more", 'turn off notifications', 'no further messages please',
      'Stop writing to me', 'no more reminders', 'I withdraw my consent',
    ],
  },
  '@start-over': {
    de: [
      'von vorn', 'Noch mal von vorne', 'neu anfangen', 'Können wir neu beginnen?', 'Neustart', 'zurück zum Anfang', 'Fangen wir noch einmal an', 'alles auf Anfang', 'Bitte von vorne beginnen',
      'zurück zum Start', 'Ich möchte neu anfangen', 'alles löschen und neu', 'Hauptmenü',
    ],
    en: [
      'start over', 'start again', 'restart', 'from the beginning', 'Can we begin again?', 'back to the start', "Let's start from scratch", 'main menu', 'reset', 'begin from the top',
      'I want to start over', 'go back to the beginning', 'new start please',
    ],
  },
  '@correct': {
    de: [
      'Das war falsch', 'Ich habe mich vertippt', 'Moment, das stimmt nicht', 'Ich meinte etwas anderes', 'Korrektur', 'Kann ich das ändern?', 'Ich habe mich verschrieben', 'falsche Nummer eingegeben',
      'Nein, das war die falsche', 'Da war ein Tippfehler drin', 'Ich muss das korrigieren', 'zurück, falsch', 'Sorry, andere Nummer', 'ups, verwechselt',
    ],
    en: [
      'That was wrong', 'I made a typo', "Wait, that's not right", 'I meant something else', 'correction', 'Can I change that?', 'I mistyped it', 'I entered the wrong number', 'No, that was the wrong one',
      'There was a mistake in it', 'I need to correct that', 'go back, wrong', 'sorry, different number', 'oops, mixed it up',
    ],
  },
  '@language-de': {
    de: [
      'Deutsch bitte', 'auf Deutsch', 'Können wir Deutsch sprechen?', 'Sprechen Sie Deutsch?', 'deutsch', 'Bitte auf Deutsch schreiben', 'Ich verstehe kein Englisch', 'Geht das auch auf Deutsch?', 'Sprache Deutsch',
      'Antworten Sie bitte auf Deutsch', 'zu Deutsch wechseln', 'lieber Deutsch',
    ],
    en: [
      'German please', 'in German', 'Can we speak German?', 'Do you speak German?', 'german', 'switch to German', 'Please write in German', "I'd prefer German", 'language German', 'Could you answer in German?',
      'change the language to German', 'is German possible?',
    ],
  },
  '@language-en': {
    de: [
      'Englisch bitte', 'auf Englisch', 'Können wir Englisch sprechen?', 'Sprechen Sie Englisch?', 'englisch', 'Bitte auf Englisch schreiben', 'Ich verstehe kein Deutsch', 'Geht das auch auf Englisch?', 'Sprache Englisch',
      'Antworten Sie bitte auf Englisch', 'zu Englisch wechseln', 'lieber Englisch',
    ],
    en: [
      'English please', 'in English', 'Can we speak English?', 'Do you speak English?', 'english', 'switch to English', 'Please write in English', "I don't understand German", 'language English', 'Could you answer in English?',
      'change the language to English', 'is English possible?', "I don't speak German",
    ],
  },
  '@not-at-hand': {
    de: [
      'Das weiß ich nicht', 'weiß nicht', 'hab keine Nummer', 'Nummer hab ich nicht', 'Ich find die Mail nicht mehr', 'Was für eine Nummer?', 'Wo steht die?', 'ok Moment', 'Moment bitte', 'ok, einen Moment', 'keine Ahnung', 'Habe ich gerade nicht', 'Die habe ich nicht', 'Das finde ich nicht', 'Ich finde sie nirgends', 'Hab ich nicht da', 'Da müsste ich nachsehen', 'Wo finde ich die?',
      'Wo steht das denn?', 'Welche Nummer meinen Sie?', 'Die E-Mail habe ich gelöscht', 'Ich habe keine bekommen', 'Das kann ich nicht sagen', 'Das geht nicht',
    ],
    en: [
      "I don't know", 'no idea', "I don't have a number", "can't find the e-mail", 'no number, sorry', 'what number?', 'one moment', 'ok moment', 'hang on', 'one sec', 'I lost it', 'dunno', "I don't have it", "I can't find it", "I haven't got it here", "I'd have to look for it", 'Where do I find it?', 'Where does it say that?', 'Which number do you mean?',
      'I deleted that e-mail', 'I never got one', "I couldn't say", 'not sure', "that doesn't work",
    ],
  },
  '@abuse': {
    de: [
      'Ihr seid der letzte Dreck', 'Ihr seid so scheiße', 'Was für ein Saftladen', 'Leckt mich doch', 'Du dummer Bot', 'Ihr seid doch alle Idioten', 'Das ist eine Frechheit', 'Verarscht ihr mich?', 'So ein Scheißverein',
      'Ihr könnt mich mal', 'Unfähiges Pack', 'Ihr seid echt das Letzte', 'Halt die Klappe', 'Betrüger seid ihr', 'Arschloch', 'Fick dich', 'Verpisst euch', 'Idioten',
    ],
    en: [
      'You are all useless', 'you suck', 'this is crap', 'stupid bot', 'what a joke you are', 'You are a bunch of idiots', 'Are you kidding me?', 'piss off', 'worst company ever', 'shut up', 'you are scammers',
      'this is an outrage', 'go to hell', 'you lot are pathetic', 'asshole', 'fuck off', 'idiots', 'bullshit',
    ],
  },
  '@help': {
    de: [
      'Hilfe', 'Was kannst du?', 'Was können Sie für mich tun?', 'Wobei kannst du helfen?', 'Welche Themen gibt es?', 'Menü', 'Wie funktioniert das hier?', 'Was geht hier alles?', 'Ich weiß nicht, wie das hier geht',
      'Was kann ich hier machen?', 'Übersicht bitte', 'Zeig mir, was du kannst', 'Hilfe bitte',
    ],
    en: [
      'help', 'What can you do?', 'What can you help me with?', 'menu', 'How does this work?', 'What are my options?', 'show me what you can do', 'What can I do here?', 'help please', 'What topics are there?',
      'list of topics', 'I need some help here', 'options',
    ],
  },
};
