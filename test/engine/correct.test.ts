import { expect } from 'chai';
import { createChat } from './chat.js';
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
