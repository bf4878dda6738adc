/** What people say to a bot that has nothing to do with any business: counter-examples, and a sample of each language. */
export const background: Readonly<Record<string, readonly string[]>> = {
  de: [
    'Wie wird das Wetter morgen?', 'Regnet es heute noch in München?', 'Wer hat gestern das Spiel gewonnen?', 'Erzähl mir einen Witz', 'Was ist die Hauptstadt von Australien?',
    'Wie alt ist der Bundeskanzler?', 'Wie viel ist siebzehn mal vier?', 'Kannst du mir ein Gedicht über den Herbst schreiben?', 'Was kochst du heute Abend?', 'Hast du ein gutes Rezept für Kartoffelsuppe?',
    'Ich bin heute so müde', 'Mein Hund hat die ganze Nacht gebellt', 'Was läuft heute im Fernsehen?', 'Spiel mir mein Lieblingslied', 'Wie heißt der höchste Berg der Welt?', 'Wann ist der nächste Vollmond?',
    'Was hältst du von der Politik?', 'Liebst du mich?', 'Glaubst du an Gott?', 'Wie weit ist es von hier bis zum Mond?', 'Übersetz mir das bitte ins Spanische', 'Welcher Film hat den Oscar bekommen?',
    'Ich habe Kopfschmerzen, was hilft dagegen?', 'Wo kann man hier gut essen gehen?', 'Wie lange kocht man ein Ei?', 'Gestern waren wir im Kino, das war schön', 'Meine Schwester heiratet im Sommer', 'Was machst du in deiner Freizeit?',
    'Wer bist du eigentlich und wo wohnst du?', 'Stell einen Wecker auf sieben Uhr', 'Wie steht der Aktienkurs?', 'Bayern spielt am Samstag gegen Dortmund', 'Kannst du Auto fahren?', 'Wie schreibt man Rhythmus?',
    'Warum ist der Himmel blau?', 'Der Zug hatte schon wieder eine Stunde Verspätung', 'Ich suche eine neue Wohnung in Berlin', 'Was soll ich meiner Frau zum Geburtstag schenken?', 'Wie viele Einwohner hat Deutschland?', 'Schreib mir eine Bewerbung als Lehrer',
    'Kennst du meinen Nachbarn?', 'Die Katze schläft auf dem Sofa', 'Hier ist heute viel Verkehr auf der Straße', 'Wie lautet die Formel für die Fläche eines Kreises?', 'Kauf mir bitte ein Flugticket nach Rom', 'Was kostet das Benzin an der Tankstelle?',
    'Er sagte, sie hätten das nie gewollt', 'Das Leben ist manchmal seltsam', 'Da waren wir letztes Jahr im Urlaub', 'Welche Farbe hat deine Hose?', 'Wen soll ich wählen?', 'Singst du gern unter der Dusche?',
    'Ihr seid doch alle gleich', 'Seid ihr verrückt?', 'So ein Blödsinn', 'Das ist mir zu dumm', 'Haben die dort auch Pferde?', 'Wann wurde das Auto erfunden?', 'Bis zum Strand sind es zwei Stunden', 'Auf dem Tisch steht eine Vase',
    'Für wen hältst du dich?', 'Hat jemand die Nachrichten gesehen?', 'Wir haben gestern lange gespielt', 'Gibt es Leben auf dem Mars?', 'Macht ihr am Wochenende Sport?', 'Am Montag hat mein Bruder Geburtstag', 'Mein Kind ist noch nicht in der Schule',
    'ja', 'ja bitte', 'ja gerne', 'nein danke', 'ok', 'alles klar', 'gut',
    'blabla', 'lol', 'haha', 'asdf', 'qwertz', 'test test',
  ],
  en: [
    'What will the weather be like tomorrow?', 'Is it going to rain in London today?', 'Who won the game last night?', 'Tell me a joke', 'What is the capital of Australia?', 'How old is the president?', "What's seventeen times four?",
    'Can you write me a poem about autumn?', 'What are you cooking tonight?', 'Do you have a good recipe for potato soup?', "I'm so tired today", 'My dog kept barking all night', "What's on television tonight?", 'Play my favourite song',
    'What is the highest mountain in the world?', 'When is the next full moon?', 'What do you think about politics?', 'Do you love me?', 'Do you believe in God?', 'How far is it from here to the moon?', 'Translate this into Spanish for me',
    'Which movie won the Oscar?', 'I have a headache, what helps against it?', 'Where is a nice place to eat around here?', 'How long do you boil an egg?', 'Yesterday we went to the cinema, it was lovely', 'My sister is getting married in summer',
    'What do you do in your free time?', 'Who are you and where do you live?', 'Set an alarm for seven', 'What is the stock price?', 'They are playing against Chelsea on the weekend', 'Can you drive a car?', 'How do you spell rhythm?',
    'Why is the sky blue?', 'The train was an hour late again', 'I am looking for a new flat in Berlin', 'What should I give my wife for her birthday?', 'How many people live in Germany?', 'Write me an application as a teacher', 'Do you know my neighbour?',
    'The cat is sleeping on the sofa', 'There is a lot of traffic on the road', 'What is the formula for the area of a circle?', 'Buy me a flight ticket to Rome', 'How much is petrol at the gas station?', 'He said they never wanted that', 'Life is strange sometimes',
    'We were there on holiday last year', 'What colour are your trousers?', 'Who should I vote for?', 'Do you like singing in the shower?', 'yes', 'yes please', 'no thanks', 'okay', 'all right', 'sure', 'blah blah', 'lol', 'haha', 'asdf', 'qwerty', 'testing one two three',
  ],
};

/** The commonest small words, folded: what tells languages apart in short messages, a few neighbours included. */
export const smallWords: Readonly<Record<string, string>> = {
  de: `der die das den dem des ein eine einen einem einer und oder aber ich du er sie es wir ihr mich dich sich uns mir dir ihm ihnen mein meine meinen meinem meiner dein deine
    ist sind war waren bin bist habe hat haben hatte wird werden wurde kann konnen kannst konnte will wollen mochte muss soll darf nicht kein keine keinen nichts noch schon nur auch mal doch
    wo wann was wer wie warum wieso welche welcher wieviel in an mit von zu zum zur im am um bei aus nach vor fur auf uber unter ohne gegen bis seit durch als wenn dass weil ob da dann hier jetzt
    heute gestern immer wieder sehr viel mehr bitte danke hallo guten gut ja nein nix denn so man alle etwas jemand euch eure ihre ihren haette ware gibt geht kommt macht gerade`,
  en: `the a an and or but i you he she it we they me him her us them my your his its our their this that these those is are was were am be been has have had do does did will would can
    could should shall may might must not no nothing any some still already only also where when what who whom how why which with from to in on at by for of about over under without against until since
    as if because than then here there now today yesterday always again very much more please thanks thank hello hi good yes just so all something somebody anyone want need get got let know like
    going go come make any been being im dont cant`,
  es: `el la los las un una de del que y en por para con no se lo mi su es son esta estoy hola gracias donde cuando como quiero tengo pero mas muy todo mi paquete pedido`,
  fr: `le la les un une des du de et est sont je tu il elle nous vous mon ma mes ton votre ou quand comment pourquoi que qui ne pas bonjour merci suis avec pour dans sur colis commande`,
  it: `il lo la gli le un una di del che e in per con non si mi mio e sono ciao grazie dove quando come voglio ho ma piu molto tutto il mio pacco ordine`,
  nl: `de het een en van ik je hij zij wij niet wat waar wanneer hoe mijn jouw met voor op aan naar dank hallo goedendag heb hebt heeft ben bent zijn kan wil pakket bestelling`,
  pl: `i w na z do nie to jest sie co gdzie kiedy jak moj moja prosze dziekuje czesc dzien dobry mam chce moge paczka zamowienie`,
  tr: `bir ve bu da de ne nerede nasil merhaba tesekkurler evet hayir var yok benim icin ile siparis nerede kargo`,
};
