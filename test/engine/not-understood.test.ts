import { expect } from 'chai';
import { createChat } from './chat.js';
import { number } from './files.js';
import { project } from './project.js';

describe('not understanding', () => {
  for (const { language, hello, first, second, third } of [
    { language: 'de', hello: 'ich bin das', first: 'nicht verstanden', second: 'Geht es um eines davon', third: 'Minuten' },
    { language: 'en', hello: 'that is what i am', first: "didn't understand", second: 'Is it one of these', third: 'minutes' },
  ]) {
    it(`rephrases, offers choices, then calls a person (${language})`, () => {
      const chat = createChat(project);
      expect(chat.says(hello)[0]).to.contain(first);
      expect(chat.effects[0]).to.deep.equal({ effect: 'not-understood', text: hello });
      expect(chat.says('xyzzy')[0]).to.contain(second);
      expect(chat.buttons).to.have.length.greaterThan(3).and.at.most(10);
      expect(chat.says('plugh')[0]).to.contain(third);
      expect(chat.cases[0]).to.include({ queue: 'support', reason: 'not-understood' });
      expect(chat.drafts[0]!.locale).to.equal(language);
    });
  }

  it('offers what was most likely meant first, never small talk', () => {
    const chat = createChat(project);
    chat.says('hm so etwas');
    chat.saysMeaning('das mit dem dings', { intents: [{ intent: 'voucher', confidence: 0.3 }, { intent: 'move', confidence: 0.2 }] });
    expect(chat.buttons.slice(0, 2)).to.deep.equal(['Gutschein', 'Umzug']);
    expect(chat.buttons).to.not.include('Willkommen');
    expect(chat.buttons.at(-1)).to.equal('Mit Menschen reden');
  });

  it('begins anew after something was understood', () => {
    const chat = createChat(project);
    chat.says('xyzzy');
    chat.says('wann habt ihr geöffnet?');
    expect(chat.says('xyzzy')[0]).to.contain('nicht verstanden');
  });

  it('goes on by a choice, also when it is typed', () => {
    for (const words of ['Umzug', 'umzg', 'UMZUG!', 'die dritte', '3']) {
      const chat = createChat(project);
      chat.says('xyzzy das ist');
      chat.says('xyzzy');
      expect(chat.says(words), words).to.deep.equal(['Welche Postleitzahl?']);
    }
    const chat = createChat(project);
    chat.says('xyzzy das ist');
    chat.says('xyzzy');
    chat.says('das letzte');
    expect(chat.cases).to.have.length(1);
  });
});

describe('an answer that does not fit', () => {
  it('is asked for again, and after three tries ends as the dialog says', () => {
    const chat = createChat(project);
    chat.says('wo ist mein paket');
    expect(chat.says('12')).to.deep.equal(['Keine Nummer.']);
    expect(chat.effects.some((effect) => effect.effect === 'not-understood')).to.equal(true);
    expect(chat.says('weiß nicht')).to.deep.equal(['Keine Nummer.']);
    chat.says('keine ahnung');
    expect(chat.cases[0]).to.include({ queue: 'parcels', reason: 'no-number' });
  });

  it('is asked for again in our words where the dialog has none, and then goes to a person', () => {
    const chat = createChat(project);
    chat.says('ich will umziehen');
    expect(chat.says('weit weg')).to.deep.equal(['Damit kann ich hier leider nichts anfangen. Welche Postleitzahl?']);
    chat.says('sehr weit');
    chat.says('ganz weit');
    expect(chat.cases[0]).to.include({ queue: 'support', reason: 'not-understood' });
  });

  it('counts an answer that a service does not know as a try', () => {
    const chat = createChat(project, { 'parcels.track': { outcome: 'not-found' } });
    expect(chat.says(`wo ist mein paket ${number}`)).to.deep.equal(['Unbekannt.', 'Wie lautet die Nummer?']);
    expect(chat.says(number)).to.deep.equal(['Unbekannt.', 'Wie lautet die Nummer?']);
    expect(chat.says(number)[0]).to.equal('Unbekannt.');
    expect(chat.cases[0]).to.include({ reason: 'no-number' });
  });
});
