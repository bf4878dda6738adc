import { expect } from 'chai';
import { createChat } from './chat.js';
import { number } from './files.js';
import { project } from './project.js';

describe('the language of a customer', () => {
  it('is that of their first words', () => {
    expect(createChat(project).says('where is my parcel')).to.deep.equal(['What is the number?']);
    expect(createChat(project).says('wo ist mein paket')).to.deep.equal(['Wie lautet die Nummer?']);
  });

  it('is told by one word that stands among the examples of one language only', () => {
    const welcome = { intents: [{ intent: 'welcome', confidence: 0.9 }] };
    expect(createChat(project).saysMeaning('hello!', welcome)).to.deep.equal(['Hello!']);
    expect(createChat(project).saysMeaning('HALLO', welcome)).to.deep.equal(['Hallo!']);
    const chat = createChat(project);
    chat.saysMeaning('hello', welcome);
    expect(chat.state.language).to.equal('en');
    expect(chat.saysMeaning('hallo', welcome)).to.deep.equal(['Hallo!']);
    expect(chat.state.language).to.equal('de');
  });

  it('stays what the customer was answered in when a word says nothing', () => {
    const chat = createChat(project);
    chat.saysMeaning('paket', { intents: [{ intent: 'parcel', confidence: 0.9 }] });
    chat.saysMeaning('stop', { intents: [{ intent: '@cancel', confidence: 0.9 }] });
    expect(chat.drafts.at(-1)!.locale).to.equal('de');
  });

  it("is the bot's first until it shows", () => {
    const chat = createChat(project);
    chat.saysMeaning(number, { intents: [{ intent: 'hours', confidence: 0.9 }] });
    expect(chat.drafts[0]!.locale).to.equal('de');
    expect(chat.state.language).to.equal('de');
    expect(chat.says('when do you open?')).to.deep.equal(['Open.']);
  });

  it('changes with words that are clearly of the other', () => {
    const chat = createChat(project);
    chat.says('wo ist mein paket');
    expect(chat.says('when do you open?')).to.deep.equal(['Open.', 'Where were we: What is the number?']);
    expect(chat.state.language).to.equal('en');
  });

  it('does not change with one word, nor with an answer', () => {
    const chat = createChat(project);
    chat.says('wo ist mein paket');
    chat.saysMeaning('the', { language: 'en' });
    expect(chat.state.language).to.equal('de');
    chat.says('bitte abbrechen');
    chat.says('ich habe einen gutschein');
    expect(chat.says('the one with my name')).to.deep.equal(['Code the one with my name.']);
    expect(chat.state.language).to.equal('de');
  });

  it('changes on request, and the question comes again in it', () => {
    const chat = createChat(project);
    chat.says('wo ist mein paket');
    expect(chat.says('in English please')).to.deep.equal(['Sure, in English from now on. What is the number?']);
    expect(chat.says('auf deutsch')).to.deep.equal(['Gern, ab jetzt auf Deutsch. Wie lautet die Nummer?']);
  });

  it('is never one that the bot does not speak', () => {
    const chat = createChat(project);
    chat.saysMeaning('où est mon colis', { language: 'fr', intents: [{ intent: 'parcel', confidence: 0.9 }] });
    expect(chat.drafts[0]!.locale).to.equal('de');
    expect(chat.saysMeaning('parler français', { language: 'fr', intents: [{ intent: '@language-fr', confidence: 0.9 }] })).to.have.length(1);
    expect(chat.state.language).to.equal('de');
  });
});
