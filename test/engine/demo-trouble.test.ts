import { expect } from 'chai';
import { createDemoChat } from './demo-chat.js';

const orders = { de: 'Wie lautet Ihre Bestellnummer?', en: 'What is your order number?' };
const questions = { de: 'Wie lautet Ihre Sendungsnummer?', en: 'What is your tracking number?' };

const empty: [keyof typeof questions, string[]][] = [
  ['de', [
    'hab keine nummer', 'nummer hab ich nicht', 'ich find die mail nicht mehr', 'was für ne nummer?', 'wo steht die?', 'ok moment', 'weiß ich nicht', 'die email hab ich gelöscht',
    'finde die nummer nicht', 'keine ahnung wo die steht',
  ]],
  ['en', ['i dont have a tracking number', 'cant find the email', 'no number sorry', 'ok moment', 'hang on', 'i lost it', 'where do i find that']],
];

describe('what was asked for is not at hand', () => {
  for (const [language, sentences] of empty) {
    for (const words of sentences) {
      it(`${words}: the other way in, then no hurry and a person to tap, the question again, then as the step says`, async () => {
        const chat = await createDemoChat();
        chat.says(language === 'de' ? 'wo ist mein paket' : 'where is my parcel');
        expect(chat.says(words).join()).to.contain(orders[language]);
        const [calm, question] = chat.says(words);
        expect(calm).to.match(language === 'de' ? /^Kein Problem, lassen Sie sich Zeit/ : /^No problem, take your time/);
        expect(chat.drafts[0]!.suggestedActions!.actions).to.have.length(1);
        expect(question).to.contain(orders[language]);
        chat.says(words);
        expect(chat.cases).to.have.length(1);
        expect(chat.cases[0]).to.include({ queue: 'support', reason: 'no-order-number' });
      });
    }
  }

  it('counts as a try', async () => {
    const chat = await createDemoChat();
    chat.says('wo ist mein paket');
    chat.says('hab keine nummer');
    chat.says('12');
    chat.says('34');
    chat.says('hab keine nummer');
    expect(chat.cases[0]).to.include({ queue: 'support', reason: 'no-order-number' });
  });

  it('is not what a number is taken for', async () => {
    const chat = await createDemoChat();
    chat.says('wo ist mein paket');
    chat.says('hab keine nummer');
    chat.says('moment');
    expect(chat.says('ok hab sie NW-104203')[0]).to.contain('Und die Postleitzahl');
  });
});

const insults = [
  'ihr seid doch alle betrüger', 'you people are useless', 'leck mich', 'FUCK YOU', 'idioten', 'arschloch', 'asshole', 'fick dich', 'verpisst euch', 'scheiß bot', 'this is bullshit',
];

describe('an insult to the demo', () => {
  for (const insult of insults) {
    it(`${insult}: calm once with a person to tap, then a person`, async () => {
      const chat = await createDemoChat();
      expect(chat.says(insult)[0]).to.match(/^(Es tut mir leid, dass Sie sich ärgern|I'm sorry that you're upset)/);
      expect(chat.buttons).to.have.length(1);
      chat.says(insult);
      expect(chat.cases[0]).to.include({ reason: 'upset' });
    });
  }

  it('is followed by the question that waits', async () => {
    const chat = await createDemoChat();
    chat.says('wo ist mein paket');
    const [calm, question] = chat.says('ihr seid doch alle betrüger');
    expect(calm).to.contain('Es tut mir leid');
    expect(question).to.contain(questions.de);
  });

  const wishes: [string, RegExp][] = [
    ['wo ist mein paket ihr idioten', /^Wie lautet Ihre Sendungsnummer/],
    ['wo bleibt mein scheiß paket', /^Wie lautet Ihre Sendungsnummer/],
    ['you idiots, where is my parcel', /^What is your tracking number/],
    ['where is my fucking parcel', /^What is your tracking number/],
    ['ihr betrüger, ich will mit einem menschen reden', /^Ich gebe Ihr Anliegen an einen Menschen weiter/],
    ['wo ist mein paket 00340434161094022115 ihr idioten', /^Diese Nummer kennt der Paketdienst noch nicht/],
  ];
  for (const [words, answer] of wishes) {
    it(`${words}: the wish is followed`, async () => {
      const chat = await createDemoChat();
      expect(chat.says(words)[0]).to.match(answer);
      expect(chat.state.upset).to.equal(undefined);
    });
  }

  it('does not hide the answer that it comes with', async () => {
    const chat = await createDemoChat();
    chat.says('wo ist mein paket');
    expect(chat.says('00340434161094022115 ihr idioten')[0]).to.contain('kennt der Paketdienst noch nicht');
  });
});
