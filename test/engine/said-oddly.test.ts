import { expect } from 'chai';
import { asked, createTrainedChat } from './trained-chat.js';

const minute = 60_000;
const again = { de: 'Schön, dann weiter.', en: "Good, let's go on." };
const questions = { de: { number: 'Wie lautet die Nummer?', text: 'Was ist passiert?' }, en: { number: 'What is the number?', text: 'What happened?' } };

describe('somebody who is still there', () => {
  for (const [language, words] of [
    ['de', 'ja bin da'], ['de', 'Ja, ich bin noch da'], ['de', 'ja'], ['de', 'bin wieder da'], ['de', 'jo noch da'],
    ['en', 'yes still here'], ['en', "Yes, I'm still here!"], ['en', 'yes'], ['en', "sorry, i'm back"],
  ] as const) {
    for (const what of ['number', 'text'] as const) {
      it(`"${words}" after the reminder: the ${what} is asked again, and nothing was wrong`, () => {
        const chat = asked(language, what);
        expect(chat.passes(130 * minute)[0]).to.contain(language === 'de' ? 'Sind Sie noch da?' : 'Are you still there?');
        expect(chat.says(words)).to.deep.equal([`${again[language]} ${questions[language][what]}`]);
        expect(chat.effects.some(({ effect }) => effect === 'not-understood')).to.equal(false);
        for (let wrong = 1; wrong <= 2; wrong++) if (what === 'number') chat.says('12');
        expect(chat.state.speaker).to.equal('bot');
      });
    }
  }

  it('may still answer yes to a question that wants one, and says nothing to free text before any reminder', () => {
    const chat = asked('de', 'text');
    expect(chat.says('ja')[0]).to.equal('Notiert: ja');
  });
});

describe('a message that no words can be read from', () => {
  const kinds = { emoji: '😀🎉', dots: '…', blank: '   ' };
  for (const language of ['de', 'en'] as const) {
    for (const [kind, text] of Object.entries(kinds)) {
      it(`(${kind}) leaves the question as it is (${language})`, () => {
        expect(asked(language, 'number').says(text)).to.deep.equal([questions[language].number]);
      });
    }

    it(`(a sticker) is answered kindly, with the question (${language})`, () => {
      const chat = asked(language, 'number');
      const [said] = chat.sends({ contentType: 'image/webp', content: { kind: 'sticker', mediaId: '1' } });
      expect(said).to.match(language === 'de' ? /^Hübsch!/ : /^Nice one!/).and.contain(questions[language].number);
    });

    for (const text of ['Где моя посылка?', 'أين طردي؟', '我的包裹在哪里']) {
      it(`(${text}) is told which languages are spoken, with a person to tap, in the language so far (${language})`, () => {
        const chat = asked(language, 'number');
        const [said, question] = chat.says(text);
        expect(said).to.contain(language === 'de' ? 'ich verstehe Deutsch und Englisch' : 'I understand German and English');
        expect(chat.drafts[0]!.suggestedActions!.actions.map(({ title }) => title)).to.deep.equal([language === 'de' ? 'Mit Menschen reden' : 'Talk to a person']);
        expect(question).to.equal(questions[language].number);
        chat.says(text);
        chat.says(text);
        expect(chat.cases[0]).to.include({ reason: 'not-understood' });
      });
    }
  }

  it('may be a free answer all the same', () => {
    expect(asked('de', 'text').says('Где моя посылка?')[0]).to.equal('Notiert: Где моя посылка?');
  });
});

describe('a message of 4,000 letters', () => {
  for (const [language, unit, long, short] of [
    ['de', 'bla sülz ', 'höchstens 300 Zeichen', 'in einem Satz'], ['en', 'blurb mumble ', 'room for 300 characters', 'in one sentence'],
  ] as const) {
    const text = unit.repeat(4000 / unit.length);
    it(`is too long for an answer, which is said (${language})`, () => {
      expect(asked(language, 'text').says(text)[0]).to.contain(long).and.contain(questions[language].text);
    });

    it(`is asked for in a sentence (${language})`, () => {
      const chat = createTrainedChat();
      chat.says(language === 'de' ? 'Hallo zusammen' : 'Good morning');
      expect(chat.says(text)[0]).to.contain(short);
    });
  }
});

describe('half a character', () => {
  it('is nowhere kept: what is kept can stand in an address', () => {
    const chat = asked('de', 'text');
    chat.says('kaputt \ud83d und \udc4d da');
    const kept = JSON.stringify(chat.state) + chat.drafts.map(({ text }) => text).join('');
    expect(() => encodeURIComponent(kept)).to.not.throw();
    expect(chat.drafts[0]!.text).to.contain('kaputt');
  });
});

describe('a number without its letters', () => {
  for (const [language, shown] of [['de', 'Ich lese das als NW-104203. Welche Postleitzahl?'], ['en', 'I take that as NW-104203. Which postcode?']] as const) {
    it(`is taken, and shown as what it was taken for (${language})`, () => {
      const chat = createTrainedChat();
      chat.says(language === 'de' ? 'Ich will etwas zurückschicken' : 'I want to send something back');
      expect(chat.says('104203')).to.deep.equal([shown]);
    });
  }
});

describe('what is said with the first message', () => {
  for (const [language, all, number] of [
    ['de', 'Ich will etwas zurückschicken, Bestellung NW-104203, PLZ 20457', 'Ich will NW-104203 zurückschicken'],
    ['en', 'I want to send something back, order NW-104203, postcode 20457', 'I want to send something back, NW-104203'],
  ] as const) {
    it(`is not asked again by the dialog that is run for it (${language})`, () => {
      const chat = createTrainedChat();
      expect(chat.says(all)).to.deep.equal([language === 'de' ? 'Warum?' : 'Why?']);
      expect(chat.says(language === 'de' ? 'Beschädigt' : 'Damaged')[0]).to.match(/^NW-104203: /);
    });

    it(`is asked for where it is missing (${language})`, () => {
      const chat = createTrainedChat();
      expect(chat.says(number)).to.deep.equal([language === 'de' ? 'Welche Postleitzahl?' : 'Which postcode?']);
    });
  }
});
