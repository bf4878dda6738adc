import { expect } from 'chai';
import { asked, createTrainedChat } from './trained-chat.js';

describe('free text that sounds like a wish', () => {
  for (const [language, answers] of [
    ['de', ['falsche Farbe', 'egal', 'hinten am Anfang vom Garten', 'Der Mitarbeiter war unfreundlich', 'Das Paket kam zu spät an', 'Bitte neu machen', 'see', 'zurück']],
    ['en', ['wrong colour', 'see', 'at the start of the driveway', 'The agent was rude to me', 'The parcel arrived too late', 'Main street 5', 'wrong item']],
  ] as const) {
    for (const answer of answers) {
      it(`is the answer: ${answer}`, () => {
        expect(asked(language, 'text').says(answer)[0]).to.equal(`${language === 'de' ? 'Notiert' : 'Noted'}: ${answer}`);
      });
    }
  }

  for (const [language, wish, said] of [
    ['de', 'abbrechen', /breche das ab/], ['de', 'Bitte abbrechen', /breche das ab/], ['de', 'von vorn', /wir fangen von vorn an/],
    ['de', 'Wann habt ihr geöffnet?', /^Offen/], ['de', 'danke', /^Gern/], ['de', 'auf Englisch', /English from now on/],
    ['en', 'cancel', /stopped that/], ['en', 'start over', /begin again/], ['en', 'When do you open?', /^Open/], ['en', 'thanks', /welcome/], ['en', 'auf deutsch bitte', /ab jetzt auf Deutsch/],
  ] as const) {
    it(`is the wish where it is one in so many words: ${wish}`, () => {
      const [first] = asked(language, 'text').says(wish);
      expect(first).to.match(said);
    });
  }
});

describe('what is no answer, while something is asked', () => {
  for (const [language, what, answer, question] of [
    ['de', 'choice', 'falsche Farbe', 'Warum?'], ['de', 'choice', 'see', 'Warum?'], ['de', 'choice', 'egal', 'Warum?'],
    ['en', 'choice', 'wrong colour', 'Why?'], ['en', 'choice', 'see', 'Why?'], ['en', 'address', 'Main street 5', 'No address.'], ['de', 'address', 'Main street 5', 'Keine Adresse.'],
  ] as const) {
    it(`throws nothing away on a mere likeness, and asks again: ${answer}`, () => {
      const chat = asked(language, what);
      const before = chat.state.stack.map(({ slots }) => slots);
      expect(chat.says(answer).at(-1)).to.contain(question);
      expect(chat.state.stack.map(({ slots }) => slots)).to.deep.equal(before);
    });
  }

  it('an address that sounds like starting over is an address', () => {
    expect(asked('en', 'address').says('Main street 5, 20457 Hamburg')).to.deep.equal(['From when?']);
    expect(asked('de', 'address').says('Main street 5, 20457 Hamburg')).to.deep.equal(['Ab wann?']);
  });
});

describe('a person, in any clause', () => {
  for (const words of [
    'mein paket ist kaputt, ich will einen menschen sprechen', 'kann mich jemand anrufen?', 'verbinden Sie mich', 'ich möchte mit jemandem reden, 20457',
    'das ist nicht angekommen und ich will mit einem Mitarbeitr sprechen', 'Nicht mit dem Bot, sondern mit einem Menschen reden', 'kann ich nicht mit einem Menschen reden?', 'ein echter mensch bitte',
    'my parcel is broken, i want to talk to a human', 'can somebody call me?', 'put me through please', 'i want to speak to a reel persn', 'this is about 20457 but I need an agent', 'why can I not talk to a person?',
  ]) {
    it(`${words}: comes at once, asked or not`, () => {
      const idle = createTrainedChat();
      idle.says(words);
      expect(idle.cases, 'idle').to.have.length(1);
      for (const what of ['text', 'number', 'choice'] as const) {
        const chat = asked('de', what);
        chat.says(words);
        expect(chat.cases[0], what).to.include({ reason: 'asked-for-a-person' });
      }
    });
  }

  for (const words of [
    'nicht mit einem Menschen', 'ich will nicht mit einem Menschen reden', 'Nein, keinen Mitarbeiter bitte', 'Bitte nicht anrufen', 'bitte an meinen Kollegen Müller liefern',
    "I don't want to talk to a human", 'not with a person', 'no agent please',
  ]) {
    it(`${words}: is not asked for`, () => {
      for (const chat of [createTrainedChat(), asked('de', 'number'), asked('en', 'number')]) {
        chat.says(words);
        expect(chat.cases).to.deep.equal([]);
      }
    });
  }
});

describe('in doubt between two or three', () => {
  for (const [language, words, titles] of [
    ['de', 'das mit der Lieferung', ['Paket verfolgen', 'Lieferung verschieben']],
    ['en', 'that delivery thing', ['Track a parcel', 'Postpone delivery']],
  ] as const) {
    it(`they are offered by title, and a tap or the title goes on (${language})`, () => {
      const chat = createTrainedChat();
      chat.says(language === 'de' ? 'Hallo zusammen' : 'Hi there');
      const said = chat.saysMeaning(words, { language, intents: [{ intent: 'parcel', confidence: 0.4 }, { intent: 'delay', confidence: 0.35 }, { intent: 'small-talk.bye', confidence: 0.2 }] });
      expect(said[0]).to.match(language === 'de' ? /^Ich bin nicht ganz sicher/ : /^I'm not quite sure/);
      expect(chat.buttons).to.deep.equal([...titles]);
      expect(chat.says(titles[0])).to.deep.equal([language === 'de' ? 'Wie lautet die Nummer?' : 'What is the number?']);
    });
  }

  it('they are offered for what examples leave open', () => {
    const chat = createTrainedChat();
    expect(chat.says('change delivery of parcel')[0]).to.match(/^I'm not quite sure/);
    expect(chat.buttons).to.have.members(['Track a parcel', 'Postpone delivery']);
  });

  it('small talk is never offered, nor in the list after not understanding', () => {
    const chat = createTrainedChat();
    for (const text of ['hm so was', 'dings da', 'noch mal dings']) {
      chat.saysMeaning(text, { language: 'de', intents: [{ intent: 'small-talk.bye', confidence: 0.45 }, { intent: 'small-talk.greeting', confidence: 0.3 }, { intent: 'parcel', confidence: 0.2 }] });
      expect(chat.buttons.filter((title) => /Plauderei/.test(title))).to.deep.equal([]);
    }
    expect(chat.cases[0]).to.include({ reason: 'not-understood' });
  });

  it('a person is one of them', () => {
    const chat = createTrainedChat();
    chat.saysMeaning('telefonisch', { language: 'de', intents: [{ intent: 'delay', confidence: 0.35 }, { intent: '@person', confidence: 0.3 }] });
    expect(chat.buttons).to.deep.equal(['Lieferung verschieben', 'Mit Menschen reden']);
    chat.says('Mit Menschen reden');
    expect(chat.cases).to.have.length(1);
  });
});

describe('the language, while something is asked', () => {
  for (const [language, words] of [
    ['de', 'Packstation in 20457'], ['de', 'Main street 5'], ['de', 'John Smith, Baker Street 5'], ['en', 'Hafenstraße 12, 20457 Hamburg'], ['en', 'Müller, Am Markt 5'],
  ] as const) {
    it(`stays ${language} at a number, an address or a name: ${words}`, () => {
      const chat = asked(language, 'number');
      chat.says(words);
      expect(chat.drafts.at(-1)!.locale).to.equal(language);
    });
  }

  for (const [language, words, other] of [
    ['de', 'english please', 'en'], ['de', 'please in english', 'en'], ['de', 'what do you mean, I have no number', 'en'], ['en', 'auf deutsch bitte', 'de'], ['en', 'ich habe die nummer nicht', 'de'],
  ] as const) {
    it(`is ${other} from ${words} on`, () => {
      const chat = asked(language, 'number');
      chat.says(words);
      expect(chat.drafts.at(-1)!.locale).to.equal(other);
    });
  }
});
