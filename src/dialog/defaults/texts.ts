/** A text that the bot says by itself, overridable by its name under `texts:` in bot.yaml. */
export interface DefaultText {
  /** When it is said. */
  when: string;
  /** Names that it may read beside `now`, `hours`, `open`, `holiday` and `bot`. */
  reads: readonly string[];
  de: string;
  /** The German where customers are addressed as du; absent where the text addresses nobody. */
  du?: string;
  en: string;
}

const unreadable = (what: string, de: string, en: string, du: string): DefaultText => ({ when: `The customer sends ${what} where words are wanted.`, reads: [], de, du, en });

const wants = (what: string, de: string, en: string, du: string): DefaultText => ({ when: `Something else came where ${what} is wanted; the question follows.`, reads: [], de, du, en });

/** Every default text by its name. German says Sie. */
export const defaultTexts = {
  rephrase: {
    when: 'The bot understood nothing, for the first time.',
    reads: [],
    de: 'Das habe ich nicht verstanden. Können Sie es bitte anders sagen?',
    du: 'Das habe ich nicht verstanden. Kannst du es bitte anders sagen?',
    en: 'I didn\'t understand that. Could you say it in other words, please?',
  },
  'offer-choices': {
    when: 'The bot understood nothing again; buttons with what it can do stand below.',
    reads: [],
    de: 'Ich komme leider noch nicht dahinter. Geht es um eines davon?',
    en: 'I\'m sorry, I still don\'t get it. Is it one of these?',
  },
  'not-understood': {
    when: 'The bot understood nothing for the third time; the handoff follows.',
    reads: [],
    de: 'Da komme ich allein nicht weiter.',
    en: 'I can\'t work this out by myself.',
  },
  handoff: {
    when: 'A case is passed to a queue that is open.',
    reads: ['queue', 'within'],
    de: 'Ich gebe Ihr Anliegen an einen Menschen weiter. In etwa {{ within }} schreibt Ihnen hier jemand; alles Bisherige liegt dann schon vor.',
    du: 'Ich gebe dein Anliegen an einen Menschen weiter. In etwa {{ within }} schreibt dir hier jemand; alles Bisherige liegt dann schon vor.',
    en: 'I\'m passing this on to a person. Somebody will write to you here within about {{ within }} and will see all that was said so far.',
  },
  'handoff-closed': {
    when: 'A case is passed to a queue that is closed and opens at a known time.',
    reads: ['queue', 'opens'],
    de: 'Ihr Anliegen ist notiert. Gerade ist niemand im Dienst; ab {{ opens }} sind wir wieder da und antworten Ihnen hier.',
    du: 'Dein Anliegen ist notiert. Gerade ist niemand im Dienst; ab {{ opens }} sind wir wieder da und antworten dir hier.',
    en: 'I\'ve noted your request. Nobody is on duty right now; we are back from {{ opens }} and will answer you here.',
  },
  'handoff-holiday': {
    when: 'A case is passed to a queue that is closed because of a holiday, and opens at a known time.',
    reads: ['queue', 'opens'],
    de: 'Ihr Anliegen ist notiert. Heute ist {{ holiday }}, da ist niemand im Dienst; ab {{ opens }} sind wir wieder da und antworten Ihnen hier.',
    du: 'Dein Anliegen ist notiert. Heute ist {{ holiday }}, da ist niemand im Dienst; ab {{ opens }} sind wir wieder da und antworten dir hier.',
    en: 'I\'ve noted your request. Today is {{ holiday }} and nobody is on duty; we are back from {{ opens }} and will answer you here.',
  },
  'handoff-closing': {
    when: 'A case is passed to a queue that is open, but closes before its promise can be kept.',
    reads: ['queue', 'opens'],
    de: 'Ihr Anliegen ist notiert. Wir schließen bald; wenn es vorher niemand mehr schafft, antworten wir Ihnen hier ab {{ opens }}.',
    du: 'Dein Anliegen ist notiert. Wir schließen bald; wenn es vorher niemand mehr schafft, antworten wir dir hier ab {{ opens }}.',
    en: 'I\'ve noted your request. We close soon; if nobody gets to it before that, we will answer you here from {{ opens }}.',
  },
  'handoff-noted': {
    when: 'A case is passed to a queue of which no opening time is known.',
    reads: ['queue'],
    de: 'Ihr Anliegen ist notiert. Sie bekommen hier eine Antwort, sobald wieder jemand im Dienst ist.',
    du: 'Dein Anliegen ist notiert. Du bekommst hier eine Antwort, sobald wieder jemand im Dienst ist.',
    en: 'I\'ve noted your request. You get an answer here as soon as somebody is on duty again.',
  },
  'in-line': {
    when: 'The customer writes again for the first time while nobody has taken their case; after that the bot is silent.',
    reads: [],
    de: 'Sie sind in der Reihe. Alles, was Sie hier noch schreiben, liegt dem Menschen vor, der übernimmt. Hat es sich erledigt, schreiben Sie einfach „abbrechen“.',
    du: 'Du bist in der Reihe. Alles, was du hier noch schreibst, liegt dem Menschen vor, der übernimmt. Hat es sich erledigt, schreib einfach „abbrechen“.',
    en: 'You are in line. All that you write here is passed on to the person who takes over. If it\'s settled, just write "cancel".',
  },
  'case-withdrawn': {
    when: 'The customer cancels while nobody has taken their case; it is closed.',
    reads: [],
    de: 'Gut, Ihr Anliegen ist damit zurückgezogen. Wenn noch etwas ist, schreiben Sie einfach wieder.',
    du: 'Gut, dein Anliegen ist damit zurückgezogen. Wenn noch etwas ist, schreib einfach wieder.',
    en: 'All right, your request is withdrawn. If there is anything else, just write again.',
  },
  'handed-back': {
    when: 'An agent hands the conversation back.',
    reads: ['agent'],
    de: 'Ab hier bin wieder ich für Sie da, der automatische Service.',
    du: 'Ab hier bin wieder ich für dich da, der automatische Service.',
    en: 'From here on it\'s me again, the automatic service.',
  },
  'case-closed': {
    when: 'An agent closes the case.',
    reads: ['agent'],
    de: 'Damit ist Ihr Anliegen abgeschlossen. Wenn noch etwas ist, schreiben Sie einfach wieder.',
    du: 'Damit ist dein Anliegen abgeschlossen. Wenn noch etwas ist, schreib einfach wieder.',
    en: 'This settles your request. If there is anything else, just write again.',
  },
  'where-were-we': {
    when: 'After a question in between; the question that was open follows. "slot" is what it asks for, where the slot has a title.',
    reads: ['title', 'slot'],
    de: 'Zurück zu vorhin:',
    en: 'Where were we:',
  },
  cancelled: {
    when: 'The customer cancels.',
    reads: ['title'],
    de: 'Gut, ich breche das ab.',
    en: 'All right, I\'ve stopped that.',
  },
  'nothing-to-cancel': {
    when: 'The customer cancels, but nothing runs.',
    reads: [],
    de: 'Gerade läuft nichts, was ich abbrechen könnte. Was kann ich für Sie tun?',
    du: 'Gerade läuft nichts, was ich abbrechen könnte. Was kann ich für dich tun?',
    en: 'There is nothing to cancel right now. What can I do for you?',
  },
  'started-over': {
    when: 'The customer wants to begin again.',
    reads: [],
    de: 'Gut, wir fangen von vorn an. Worum geht es?',
    en: 'All right, let\'s begin again. What is it about?',
  },
  corrected: {
    when: 'The last answer is forgotten; its question follows.',
    reads: [],
    de: 'Gut, dann noch einmal:',
    en: 'All right, once more:',
  },
  skip: { when: 'On the button to go on without an answer, where the question names no other; up to 20 characters.', reads: [], de: 'Überspringen', en: 'Skip' },
  which: {
    when: 'An answer may mean several things; they stand below as buttons.',
    reads: [],
    de: 'Das kann mehreres sein. Was davon trifft zu?',
    en: 'That could be several things. Which one is it?',
  },
  invalid: {
    when: 'An answer does not fit, and the dialog says nothing about it.',
    reads: [],
    de: 'Damit kann ich hier leider nichts anfangen.',
    en: 'I\'m afraid I can\'t use that here.',
  },
  'wants-photo': wants('a photo', 'Hier brauche ich ein Foto. Sie können es über die Büroklammer oder die Kamera schicken.', 'I need a photo here. You can send it with the paper clip or the camera.', 'Hier brauche ich ein Foto. Du kannst es über die Büroklammer oder die Kamera schicken.'),
  'wants-document': wants('a document', 'Hier brauche ich eine Datei, zum Beispiel ein PDF. Sie können sie über die Büroklammer schicken.', 'I need a file here, a PDF for example. You can send it with the paper clip.', 'Hier brauche ich eine Datei, zum Beispiel ein PDF. Du kannst sie über die Büroklammer schicken.'),
  'wants-location': wants('a location', 'Hier brauche ich einen Standort. Sie können ihn über die Büroklammer teilen.', 'I need a location here. You can share it with the paper clip.', 'Hier brauche ich einen Standort. Du kannst ihn über die Büroklammer teilen.'),
  'unreadable-photo': unreadable('a photo', 'Bilder kann ich leider nicht lesen. Bitte schreiben Sie es mir.', 'I\'m afraid I can\'t read pictures. Please write it to me.', 'Bilder kann ich leider nicht lesen. Bitte schreib es mir.'),
  'unreadable-voice': unreadable('a voice note', 'Sprachnachrichten kann ich leider nicht hören. Bitte schreiben Sie es mir.', 'I\'m afraid I can\'t listen to voice notes. Please write it to me.', 'Sprachnachrichten kann ich leider nicht hören. Bitte schreib es mir.'),
  'unreadable-video': unreadable('a video', 'Videos kann ich leider nicht ansehen. Bitte schreiben Sie es mir.', 'I\'m afraid I can\'t watch videos. Please write it to me.', 'Videos kann ich leider nicht ansehen. Bitte schreib es mir.'),
  'unreadable-document': unreadable('a document', 'Dokumente kann ich leider nicht öffnen. Bitte schreiben Sie mir, worum es geht.', 'I\'m afraid I can\'t open documents. Please write me what it is about.', 'Dokumente kann ich leider nicht öffnen. Bitte schreib mir, worum es geht.'),
  'unreadable-location': unreadable('a place', 'Mit einem Standort kann ich hier leider nichts anfangen. Bitte schreiben Sie es mir.', 'I\'m afraid I can\'t use a location here. Please write it to me.', 'Mit einem Standort kann ich hier leider nichts anfangen. Bitte schreib es mir.'),
  'unreadable-contact': unreadable('a contact card', 'Mit einem Kontakt kann ich hier leider nichts anfangen. Bitte schreiben Sie es mir.', 'I\'m afraid I can\'t use a contact card here. Please write it to me.', 'Mit einem Kontakt kann ich hier leider nichts anfangen. Bitte schreib es mir.'),
  'unreadable-other': unreadable('something else', 'Das kann ich leider nicht lesen. Bitte schreiben Sie es mir als Text.', 'I\'m afraid I can\'t read that. Please write it to me as text.', 'Das kann ich leider nicht lesen. Bitte schreib es mir als Text.'),
  'unreadable-sticker': unreadable('a sticker', 'Hübsch! Bitte schreiben Sie mir aber, worum es geht.', 'Nice one! But please write me what it is about.', 'Hübsch! Bitte schreib mir aber, worum es geht.'),
  'unreadable-again': {
    when: 'The customer sends something unreadable again; a button for a person stands below, and the question, where one waits, after that.',
    reads: [],
    de: 'Auch das kann ich leider nicht lesen. Wenn Sie möchten, sieht es sich ein Mensch an.',
    du: 'Auch das kann ich leider nicht lesen. Wenn du möchtest, sieht es sich ein Mensch an.',
    en: 'I\'m afraid I can\'t read that one either. If you like, a person will have a look at it.',
  },
  'unreadable-handoff': {
    when: 'The customer sends something unreadable for the third time; the handoff follows.',
    reads: [],
    de: 'Das lasse ich besser einen Menschen ansehen.',
    en: 'I\'d better let a person have a look at this.',
  },
  wordless: {
    when: 'The customer sends only emoji or punctuation, and nothing was asked.',
    reads: [],
    de: 'Ich bin da. Schreiben Sie mir einfach, worum es geht.',
    du: 'Ich bin da. Schreib mir einfach, worum es geht.',
    en: 'I\'m here. Just write me what it is about.',
  },
  'stale-choice': {
    when: 'The customer taps a button whose question is over.',
    reads: [],
    de: 'Diese Auswahl gilt nicht mehr.',
    en: 'That choice is no longer open.',
  },
  'dialog-gone': {
    when: 'The dialog that ran was taken out of the bot meanwhile.',
    reads: [],
    de: 'Dabei kann ich inzwischen leider nicht mehr helfen.',
    en: 'I\'m afraid I can\'t help with that any more.',
  },
  'language-switched': {
    when: 'The customer wants another language; said in the new one.',
    reads: [],
    de: 'Gern, ab jetzt auf Deutsch.',
    en: 'Sure, in English from now on.',
  },
  apology: {
    when: 'Something went wrong on our side; a case is opened.',
    reads: [],
    de: 'Da ist bei uns etwas schiefgegangen, bitte entschuldigen Sie. Ein Mensch sieht es sich an und meldet sich hier bei Ihnen.',
    du: 'Da ist bei uns etwas schiefgegangen, bitte entschuldige. Ein Mensch sieht es sich an und meldet sich hier bei dir.',
    en: 'Something went wrong on our side, we\'re sorry. A person will look into it and write to you here.',
  },
  'call-not-answered': {
    when: 'An outside system is asked and the answer takes a while.',
    reads: [],
    de: 'Einen Moment bitte, ich sehe noch nach.',
    en: 'One moment please, I\'m still looking.',
  },
  'interrupted-too-deep': {
    when: 'Too many questions in between are open.',
    reads: ['title'],
    de: 'Eins nach dem anderen, damit nichts untergeht: erst noch das hier.',
    en: 'One thing at a time, so that nothing gets lost: this first.',
  },
  'no-result': {
    when: 'A dialog that was run has ended without what it was to find out; a button for a person stands below.',
    reads: [],
    de: 'Ohne diese Angabe komme ich hier nicht weiter. Wenn Sie möchten, hilft Ihnen ein Mensch.',
    du: 'Ohne diese Angabe komme ich hier nicht weiter. Wenn du möchtest, hilft dir ein Mensch.',
    en: 'I can\'t go on here without that. If you like, a person will help you.',
  },
  'my-data-shown': {
    when: 'The customer gets what is stored of them; the file to read hangs on it.',
    reads: [],
    de: 'Das ist alles, was wir zu diesem Chat gespeichert haben: einmal zum Lesen, einmal für Programme.',
    en: 'This is everything that we have stored of this chat: once to read, once for programs.',
  },
  'my-data-deleted': {
    when: 'All that is stored of the customer is erased with this message: the receipt.',
    reads: ['number', 'date'],
    de: 'Ihre Daten aus diesem Chat sind gelöscht. Ihr Beleg: {{ number }} vom {{ date | date }}. Mehr als diese Nachricht haben wir danach nicht mehr.',
    du: 'Deine Daten aus diesem Chat sind gelöscht. Dein Beleg: {{ number }} vom {{ date | date }}. Mehr als diese Nachricht haben wir danach nicht mehr.',
    en: 'Your data from this chat is deleted. Your receipt: {{ number }} of {{ date | date }}. This message is all that we keep of it.',
  },
  'my-data-in-use': {
    when: 'Nothing is erased, for an agent is working on a case of the customer.',
    reads: [],
    de: 'Gerade bearbeitet noch jemand Ihr Anliegen. Sobald es abgeschlossen ist, können Sie Ihre Daten hier löschen.',
    du: 'Gerade bearbeitet noch jemand dein Anliegen. Sobald es abgeschlossen ist, kannst du deine Daten hier löschen.',
    en: 'Somebody is still working on your request. As soon as it is closed you can delete your data here.',
  },
  'anything-else': {
    when: 'A dialog has ended.',
    reads: [],
    de: 'Kann ich sonst noch etwas für Sie tun?',
    du: 'Kann ich sonst noch etwas für dich tun?',
    en: 'Is there anything else I can do for you?',
  },
  'not-at-hand': {
    when: 'The customer doesn\'t know or can\'t find what was asked for; a button for a person stands below, and the question after that.',
    reads: [],
    de: 'Kein Problem, lassen Sie sich Zeit. Wenn Sie die Angabe nicht finden, hilft Ihnen gern ein Mensch weiter.',
    du: 'Kein Problem, lass dir Zeit. Wenn du die Angabe nicht findest, hilft dir gern ein Mensch weiter.',
    en: 'No problem, take your time. If you can\'t find it, a person will be glad to help.',
  },
  calm: {
    when: 'The customer is insulting, for the first time; a button for a person stands below.',
    reads: [],
    de: 'Es tut mir leid, dass Sie sich ärgern. Ich helfe Ihnen gern weiter, oder ein Mensch übernimmt.',
    du: 'Es tut mir leid, dass du dich ärgerst. Ich helfe dir gern weiter, oder ein Mensch übernimmt.',
    en: 'I\'m sorry that you\'re upset. I\'m glad to help, or a person can take over.',
  },
  help: {
    when: 'The customer asks what the bot can do, or says yes to whether there is anything else; the dialogs stand below.',
    reads: [],
    de: 'Dabei kann ich Ihnen helfen. Schreiben Sie mir einfach, worum es geht.',
    du: 'Dabei kann ich dir helfen. Schreib mir einfach, worum es geht.',
    en: 'This is what I can help with. Just write me what it is about.',
  },
  'nothing-else': {
    when: 'The customer says no or goodbye, and nothing was asked but whether there is anything else.',
    reads: [],
    de: 'In Ordnung. Wenn noch etwas ist, schreiben Sie einfach wieder.',
    du: 'In Ordnung. Wenn noch etwas ist, schreib einfach wieder.',
    en: 'All right. If there is anything else, just write again.',
  },
  listening: {
    when: 'The customer says okay, and nothing was asked.',
    reads: [],
    de: 'Gut. Wenn ich noch etwas für Sie tun kann, schreiben Sie mir einfach, worum es geht.',
    du: 'Gut. Wenn ich noch etwas für dich tun kann, schreib mir einfach, worum es geht.',
    en: 'Good. If I can do anything else for you, just write me what it is about.',
  },
  'still-there': {
    when: 'The customer has left a question open for a while; the question follows.',
    reads: [],
    de: 'Sind Sie noch da?',
    du: 'Bist du noch da?',
    en: 'Are you still there?',
  },
  'silence-closed': {
    when: 'The customer has left a question open for so long that the dialog is closed.',
    reads: [],
    de: 'Ich habe länger nichts von Ihnen gehört und lege das hier beiseite. Schreiben Sie einfach wieder, wenn es weitergehen soll.',
    du: 'Ich habe länger nichts von dir gehört und lege das hier beiseite. Schreib einfach wieder, wenn es weitergehen soll.',
    en: 'I haven\'t heard from you for a while, so I\'m putting this aside. Just write again when you\'d like to go on.',
  },
  'back-later': {
    when: 'A dialog waits for a time, and has said nothing about it.',
    reads: [],
    de: 'Gut, ich melde mich hier wieder bei Ihnen.',
    du: 'Gut, ich melde mich hier wieder bei dir.',
    en: 'All right, I\'ll get back to you here.',
  },
  stopped: {
    when: 'The customer wants no more messages that come by themselves; none comes any more.',
    reads: [],
    de: 'Gut, Sie bekommen von uns keine weiteren Nachrichten, um die Sie nicht fragen. Schreiben können Sie uns jederzeit.',
    du: 'Gut, du bekommst von uns keine weiteren Nachrichten, um die du nicht fragst. Schreiben kannst du uns jederzeit.',
    en: 'All right, we won\'t send you any more messages that you don\'t ask for. You can write to us at any time.',
  },
  'nothing-to-stop': {
    when: 'The customer wants no more messages that come by themselves, and none was planned.',
    reads: [],
    de: 'Es sind keine Nachrichten für Sie geplant; von selbst schreiben wir Ihnen nicht.',
    du: 'Es sind keine Nachrichten für dich geplant; von selbst schreiben wir dir nicht.',
    en: 'No messages are planned for you; we don\'t write to you unless you ask.',
  },
  'rating-1': { when: 'Beside 1 star of a rating; up to 18 characters.', reads: [], de: 'Sehr unzufrieden', en: 'Very dissatisfied' },
  'rating-2': { when: 'Beside 2 stars of a rating; up to 18 characters.', reads: [], de: 'Unzufrieden', en: 'Dissatisfied' },
  'rating-3': { when: 'Beside 3 stars of a rating; up to 18 characters.', reads: [], de: 'Geht so', en: 'So-so' },
  'rating-4': { when: 'Beside 4 stars of a rating; up to 18 characters.', reads: [], de: 'Zufrieden', en: 'Satisfied' },
  'rating-5': { when: 'Beside 5 stars of a rating; up to 18 characters.', reads: [], de: 'Sehr zufrieden', en: 'Very satisfied' },
  'rating-opener': { when: 'On the button that opens the list of a rating; up to 20 characters.', reads: [], de: 'Bewerten', en: 'Rate' },
  'rating-again': {
    when: 'The answer to a rating is none; the question follows once more.',
    reads: [],
    de: 'Bitte tippen Sie eine Bewertung an, oder schreiben Sie eine Zahl von 1 bis 5.',
    du: 'Bitte tippe eine Bewertung an, oder schreib eine Zahl von 1 bis 5.',
    en: 'Please tap a rating, or write a number from 1 to 5.',
  },
  'list-opener': { when: 'On the button that opens a list; up to 20 characters.', reads: [], de: 'Auswählen', en: 'Choose' },
  person: { when: 'On a button that asks for a person; up to 20 characters.', reads: [], de: 'Mit Menschen reden', en: 'Talk to a person' },
} satisfies Record<string, DefaultText>;

export type DefaultTextName = keyof typeof defaultTexts;

export const defaultTextNames = Object.keys(defaultTexts) as DefaultTextName[];
