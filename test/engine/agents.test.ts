import { expect } from 'chai';
import { createChat } from './chat.js';
import { number } from './files.js';
import { project } from './project.js';

describe('while an agent has the case', () => {
  it('the bot is silent, also to what a call still brings', () => {
    const chat = createChat(project);
    chat.saysUnanswered(`wo ist mein paket ${number}`);
    const { id } = chat.effects.find((effect) => effect.effect === 'call') as { id: string };
    expect(chat.takes()).to.deep.equal([]);
    expect(chat.event({ event: 'outcome', call: id, operation: 'parcels.track', outcome: 'found', result: { status: 'delivered' } })).to.deep.equal([]);
    expect(chat.says('wann habt ihr geöffnet?')).to.deep.equal([]);
    expect(chat.state.speaker).to.equal('agent');
  });

  it('a turn that breaks is not spoken about', () => {
    const chat = createChat(project);
    chat.says('mensch bitte');
    chat.takes();
    expect(chat.event({ event: 'failed' })).to.deep.equal([]);
    expect(chat.effects).to.deep.equal([]);
  });
});

describe('handed back', () => {
  it('the bot says so and repeats the question that waits', () => {
    const chat = createChat(project);
    chat.says('wo ist mein paket');
    chat.says('ich will einen menschen');
    chat.takes();
    expect(chat.handsBack()).to.deep.equal(['Ab hier bin wieder ich für Sie da, der automatische Service. Zurück zu vorhin: Wie lautet die Nummer?']);
    expect(chat.says('12')).to.deep.equal(['Keine Nummer.']);
  });

  it('the bot says so and offers help where nothing waits', () => {
    const chat = createChat(project);
    chat.says('I want a human');
    chat.takes();
    expect(chat.handsBack()).to.deep.equal(["From here on it's me again, the automatic service. Is there anything else I can do for you?"]);
    expect(chat.says('when do you open?')).to.deep.equal(['Open.']);
  });

  it('a call that the agent came before is made again', () => {
    const chat = createChat(project, { 'parcels.track': { outcome: 'found', result: { status: 'delivered' } } });
    chat.saysUnanswered(`wo ist mein paket ${number}`);
    chat.takes();
    expect(chat.handsBack()).to.deep.equal(['Ab hier bin wieder ich für Sie da, der automatische Service.', `${number} ist da.`]);
  });

  it('so is one that the customer’s wish for a person came before', () => {
    const chat = createChat(project, { 'parcels.track': { outcome: 'found', result: { status: 'delivered' } } });
    chat.saysUnanswered(`wo ist mein paket ${number}`);
    const { id } = chat.effects.find((effect) => effect.effect === 'call') as { id: string };
    chat.says('lieber ein mensch bitte');
    expect(chat.cases).to.have.length(1);
    expect(chat.event({ event: 'outcome', call: id, operation: 'parcels.track', outcome: 'found', result: { status: 'transit' } })).to.deep.equal([]);
    chat.takes();
    expect(chat.handsBack().at(-1)).to.equal(`${number} ist da.`);
  });

  it('twice says nothing twice', () => {
    const chat = createChat(project);
    chat.says('mensch bitte');
    chat.handsBack();
    expect(chat.handsBack()).to.deep.equal([]);
  });

  it('a person may be asked for again', () => {
    const chat = createChat(project);
    chat.says('mensch bitte');
    chat.takes();
    chat.handsBack();
    chat.says('ich will einen menschen');
    expect(chat.cases).to.have.length(1);
  });
});

describe('closed', () => {
  it('the bot says so, forgets all but the language, and begins afresh', () => {
    const chat = createChat(project);
    chat.says('where is my parcel');
    chat.says('I want a human');
    chat.takes();
    expect(chat.closes()).to.deep.equal(['This settles your request. If there is anything else, just write again.']);
    expect(chat.state).to.deep.include({ stack: [], known: {}, speaker: 'bot', language: 'en' });
    expect(chat.saysMeaning('opening', { intents: [{ intent: 'hours', confidence: 0.9 }] })).to.deep.equal(['Open.']);
  });
});
