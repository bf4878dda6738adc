import { expect } from 'chai';
import { createChat } from './chat.js';
import { parse, smallBot } from '../dialog/files.js';
import { number } from './files.js';
import { project } from './project.js';

const other = '00340434161094022108';
const transit = { 'parcels.track': { outcome: 'found', result: { status: 'transit', place: 'Bremen' } } };

describe('correcting the last answer', () => {
  it('forgets it and asks again', () => {
    const chat = createChat(project);
    chat.says('ich will umziehen');
    chat.says('28195');
    expect(chat.says('nein, falsch')).to.deep.equal(['Gut, dann noch einmal: Welche Postleitzahl?']);
    expect(chat.says('28203')).to.deep.equal(['Ab wann?']);
    expect(chat.state.stack[0]!.slots.postcode!.value).to.equal('28203');
  });

  it('takes the new value that comes with it', () => {
    const chat = createChat(project);
    chat.says('I am moving house');
    chat.says('28195');
    expect(chat.says('sorry, I meant 28203')).to.deep.equal(['From when?']);
    expect(chat.state.stack[0]!.slots.postcode!.value).to.equal('28203');
  });

  it('reads a new value by its title', () => {
    const chat = createChat(project);
    chat.says('ich will es zurückschicken');
    chat.says('Beschädigt');
    expect(chat.saysMeaning('nein, ich meinte falsche Größe', { language: 'de', intents: [{ intent: '@correct', confidence: 0.95 }] })).to.deep.equal(['Noch etwas dazu?']);
    expect(chat.state.stack[0]!.slots.reason!.value).to.equal('wrong-size');
  });

  it('works after the dialog has answered', () => {
    const chat = createChat(project, transit);
    expect(chat.says(`wo ist mein paket ${number}`)).to.deep.equal([`${number} ist in Bremen.`]);
    expect(chat.says(`nein, ich meinte ${other}`)).to.deep.equal([`${other} ist in Bremen.`]);
    expect(chat.says('das war falsch')).to.deep.equal(['Gut, dann noch einmal: Wie lautet die Nummer?']);
    expect(chat.says(number)).to.deep.equal([`${number} ist in Bremen.`]);
  });

  it('is an answer where it answers what is asked', () => {
    const chat = createChat(project, transit);
    chat.says('wo ist mein paket');
    expect(chat.says(`ich meinte ${number}`)).to.deep.equal([`${number} ist in Bremen.`]);
  });

  it('leaves what was answered before', () => {
    const chat = createChat(project);
    chat.says('ich will es zurückschicken');
    chat.says('Beschädigt');
    chat.says('Ein Riss');
    expect(chat.saysMeaning('halt, da war ein Fehler', { language: 'de', intents: [{ intent: '@correct', confidence: 0.95 }] }))
      .to.deep.equal(['Gut, dann noch einmal: Noch etwas dazu?']);
    expect(chat.state.stack[0]!.slots).to.have.all.keys('reason');
  });

  it('of nothing is something that the bot does not understand', () => {
    const chat = createChat(project);
    expect(chat.says('das ist falsch')[0]).to.contain('nicht verstanden');
    expect(chat.state.misunderstood).to.equal(1);
  });
});

describe('correcting what was said before it was asked', () => {
  const parts = parse({
    ...smallBot,
    'dialogs/delivery.yaml': `
dialog: delivery
title: { de: Lieferung, en: Delivery }
examples: { de: [Lieferung ändern], en: [Change the delivery] }
slots:
  postcode: { type: postcode }
  day: { type: date }
steps:
  - ask: postcode
    say: { de: Welche Postleitzahl?, en: Which postcode? }
  - choose:
      - when: postcode is "10115"
        then:
          - say: { de: Dort nicht., en: Not there. }
          - end: dialog
  - ask: day
    say: { de: "Welcher Tag in {{ postcode }}?", en: "Which day in {{ postcode }}?" }
  - say: { de: "Am {{ day | date }} in {{ postcode }}.", en: "On {{ day | date }} in {{ postcode }}." }
`,
  });
  const begin = () => {
    const chat = createChat(parts.project!);
    expect(chat.saysMeaning('Lieferung am 24.12. ändern', { language: 'de', intents: [{ intent: 'delivery', confidence: 0.9 }] })).to.deep.equal(['Welche Postleitzahl?']);
    return chat;
  };
  const correcting = { language: 'de', intents: [{ intent: '@correct', confidence: 0.95 }] };

  it('stays at the question that waits, and asks for it in its turn', () => {
    const chat = begin();
    expect(chat.saysMeaning('das war falsch', correcting)).to.deep.equal(['Gut, dann noch einmal: Welche Postleitzahl?']);
    expect(chat.says('20457')).to.deep.equal(['Welcher Tag in 20457?']);
  });

  it('takes the new value, and stays at the question that waits', () => {
    const chat = begin();
    expect(chat.saysMeaning('nein, ich meinte den 23.12.', correcting)).to.deep.equal(['Welche Postleitzahl?']);
    expect(chat.says('20457')[0]).to.match(/^Am 23\. Dezember \d{4} in 20457\.$/);
  });

  it('is not possible once the dialog has ended without coming to it', () => {
    const chat = begin();
    expect(chat.says('10115')[0]).to.equal('Dort nicht.');
    expect(chat.saysMeaning('das war falsch', correcting)).to.deep.equal(['Gut, dann noch einmal: Welche Postleitzahl?']);
  });
});
