import { expect } from 'chai';
import { createChat } from './chat.js';
import { project } from './project.js';

const sure = (intent: string) => ({ intents: [{ intent, confidence: 0.95 }] });

describe('a customer who cannot find what was asked for', () => {
  it('is told not to hurry, offered a person, and asked again; then it goes on as the step says', () => {
    const chat = createChat(project);
    chat.says('wo ist mein paket');
    const [calm, question] = chat.saysMeaning('finde ich nicht', sure('@not-at-hand'));
    expect(calm).to.contain('Kein Problem');
    expect(question).to.equal('Wie lautet die Nummer?');
    chat.saysMeaning('weiß nicht', sure('@not-at-hand'));
    expect(chat.state.speaker).to.equal('queue');
    expect(chat.cases.at(-1)).to.include({ queue: 'parcels', reason: 'no-number' });
  });

  it('may still answer', () => {
    const chat = createChat(project);
    chat.says('where is my parcel');
    chat.saysMeaning("can't find it", sure('@not-at-hand'));
    expect(chat.says('00340434161094022115').join()).to.not.contain('What is the number?');
  });
});

describe('an insult', () => {
  it('is answered calmly once, with a person to tap; then a person is called', () => {
    const chat = createChat(project);
    expect(chat.saysMeaning('you useless lot', { language: 'en', ...sure('@abuse') })[0]).to.contain("I'm sorry that you're upset");
    expect(chat.drafts.at(-1)!.suggestedActions!.actions).to.have.lengthOf(1);
    chat.saysMeaning('go to hell', sure('@abuse'));
    expect(chat.cases.at(-1)).to.include({ reason: 'upset', priority: 'high' });
  });
});

describe('help', () => {
  it('is the menu, at once', () => {
    const chat = createChat(project);
    chat.saysMeaning('Hilfe', { language: 'de', ...sure('@help') });
    expect(chat.drafts.at(-1)!.suggestedActions!.actions.length).to.be.greaterThan(1);
    expect(chat.state.misunderstood).to.equal(0);
  });
});

describe('goodbye', () => {
  for (const word of ['tschüss', 'bye', 'auf Wiedersehen']) {
    it(`"${word}" is no riddle`, () => {
      const chat = createChat(project);
      chat.says('wann habt ihr offen?');
      chat.saysMeaning(word, {});
      const [answer] = chat.drafts;
      expect(answer!.origin!.text).to.equal('nothing-else');
    });
  }
});
