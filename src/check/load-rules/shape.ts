import type { RuleDocs } from '../../diagnostics/rule-docs.js';
import { explain, withGift, withOperation } from './explain.js';

const exchange = `dialog: one
title: { de: Umtausch, en: Exchange }
examples:
  de: [Ich möchte etwas umtauschen, Kann man das tauschen?, Umtausch bitte, Das passt leider nicht, Falsche Größe bekommen]
  en: [I want to exchange something, Could you swap this?, Exchange please, It does not fit, Received the wrong size]
`;

/** Which keys stand where, and what they may hold. */
export const shapeRules: readonly RuleDocs[] = [
  explain('unknown-key', 'Each key is one that is known where it stands.', 'A misspelt key would do nothing, and nobody would notice.', {
    bad: withGift('    invaild: { de: Bitte Ja oder Nein., en: Yes or no please. }\n  - handoff: { reason: gift }\n'),
    good: withGift('    invalid: { de: Bitte Ja oder Nein., en: Yes or no please. }\n  - handoff: { reason: gift }\n'),
  }),
  explain('missing-key', 'What a thing needs stands there.', 'A question without words, or an operation without an address, can\'t be done.', {
    bad: 'slots:\n  gift: { type: yes-no }\nsteps:\n  - ask: gift\n  - handoff: { reason: gift }\n',
    good: withGift('  - handoff: { reason: gift }\n'),
  }),
  explain('wrong-value', 'A key holds what it can hold.', 'What is meant by anything else would have to be guessed.', {
    bad: withGift('    tries: three\n  - handoff: { reason: gift }\n'),
    good: withGift('    tries: 3\n  - handoff: { reason: gift }\n'),
  }),
  explain('empty-value', 'A key that stands there holds something.', 'An empty text is a bubble with nothing in it; an empty dialog answers nothing.', {
    bad: 'steps:\n  - say: { de: "", en: Gladly. }\n',
    good: 'steps:\n  - say: { de: Gern., en: Gladly. }\n',
  }),
  explain('wrong-name', 'A name is made of small letters, digits, - and _.', 'It is written in texts and conditions, where a space or an umlaut would end it.', {
    bad: 'slots:\n  Größe: { type: text }\nsteps:\n  - handoff: { reason: wrong-size }\n',
    good: 'slots:\n  groesse: { type: text }\nsteps:\n  - ask: groesse\n    say: { de: Welche Größe?, en: Which size? }\n  - handoff: { reason: wrong-size }\n',
  }),
  explain('reserved-name', 'A slot or a result has a name that means nothing else.', 'In a text nobody could tell which of the two is meant.', {
    bad: 'slots:\n  open: { type: yes-no }\nsteps:\n  - ask: open\n    say: { de: War das Paket offen?, en: Was the parcel open? }\n  - handoff: { reason: opened-parcel }\n',
    good: 'slots:\n  was_open: { type: yes-no }\nsteps:\n  - ask: was_open\n    say: { de: War das Paket offen?, en: Was the parcel open? }\n  - handoff: { reason: opened-parcel }\n',
  }),
  explain('no-step', 'Each item of a list of steps is a step.', 'A sentence alone, or the name of a step alone, says nothing of what is to be done.', {
    bad: 'steps:\n  - Guten Tag\n',
    good: 'steps:\n  - say: { de: Guten Tag, en: Hello }\n',
  }),
  explain('unknown-step', 'Each step is one that there is.', 'What should be done is not known, so nothing would be.', {
    bad: 'steps:\n  - sya: { de: Guten Tag, en: Hello }\n',
    good: 'steps:\n  - say: { de: Guten Tag, en: Hello }\n',
  }),
  explain('two-steps', 'An item of a list is one step.', 'Which of two comes first would be left to chance.', {
    bad: 'steps:\n  - say: { de: Gern., en: Gladly. }\n    handoff: { reason: exchange }\n',
    good: 'steps:\n  - say: { de: Gern., en: Gladly. }\n  - handoff: { reason: exchange }\n',
  }),
  explain('duplicate-dialog', 'A dialog\'s name belongs to it alone.', 'Which of two is run would be left to chance.', {
    file: 'whole',
    bad: `${exchange.replace('one', 'other')}steps:\n  - say: { de: Gern., en: Gladly. }\n`,
    good: `${exchange}steps:\n  - say: { de: Gern., en: Gladly. }\n`,
  }),
  explain('duplicate-place', 'A place\'s name stands once in a dialog.', 'A go-to could lead to either.', {
    bad: 'steps:\n  - place: start\n  - say: { de: Gern., en: Gladly. }\n  - place: start\n  - handoff: { reason: exchange }\n',
    good: 'steps:\n  - place: start\n  - say: { de: Gern., en: Gladly. }\n  - handoff: { reason: exchange }\n',
  }),
  explain('no-bot', 'The bot that is to run has its folder under bots/, with a bot.yaml.', 'Without it nothing is known of languages, channels and queues.'),
  explain('name-mismatch', 'A bot is called as its folder is.', 'Who starts it names the folder, and reads the other name in the log.', {
    file: 'bot',
    bad: 'bot: shop\n',
    good: 'bot: demo\n',
  }),
  explain('two-methods', 'An operation has one of get, post, put, patch and delete.', 'Which of two is called would be left to chance.', {
    file: 'services',
    bad: withOperation('get: /track\npost: /track\noutcomes: { found: { status: 200 }, failed: otherwise }\n'),
    good: withOperation('get: /track\noutcomes: { found: { status: 200 }, failed: otherwise }\n'),
  }),
];
