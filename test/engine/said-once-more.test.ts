import { expect } from 'chai';
import { createDemoChat } from './demo-chat.js';
import { asked } from './trained-chat.js';

describe('the wish for the dialog that asks, said once more', () => {
  const wishes = [
    { words: 'wo ist mein paket', question: 'Wie lautet Ihre Sendungsnummer?', other: /^Das sieht nicht nach einer Sendungsnummer aus/ },
    { words: 'where is my parcel', question: 'What is your tracking number?', other: /^That doesn't look like a tracking number/ },
    { words: 'Mein Paket ist kaputt', question: 'Was ist beschädigt?', other: /^Damit kann ich hier leider nichts anfangen/ },
    { words: 'I want to complain', question: 'What is it about?', other: /^I'm afraid I can't use that here/ },
  ];
  for (const { words, question, other } of wishes) {
    it(`${words}: the question again without blame, then in other words, then a person`, async () => {
      const chat = await createDemoChat();
      expect(chat.says(words).at(-1)).to.contain(question);
      expect(chat.says(words)).to.have.length(1).and.to.satisfy(([text]: string[]) => text!.startsWith(question));
      expect(chat.says(words)[0]).to.match(other);
      chat.says(words);
      expect(chat.cases).to.have.length(1);
    });
  }

  it('counts together with other words for it, and with answers that do not fit', async () => {
    const chat = await createDemoChat();
    chat.says('Mein Paket ist kaputt');
    for (const words of ['die Tür klemmt', 'blubb', 'kaputt']) chat.says(words);
    expect(chat.cases).to.have.length(1);
  });

  it('brings what it did not say before', async () => {
    const chat = await createDemoChat();
    chat.says('wo ist mein paket');
    chat.says('wo ist mein paket');
    expect(chat.says('wo ist mein paket 00340434161094022115')[0]).to.contain('kennt der Paketdienst noch nicht');
    expect(chat.cases).to.deep.equal([]);
  });

  for (const [language, words, question] of [['de', 'Ich will mich beschweren', 'Was ist passiert?'], ['en', 'I want to complain', 'What happened?']] as const) {
    it(`is no answer to free text either: ${words}`, () => {
      const chat = asked(language, 'text');
      expect(chat.says(words)).to.deep.equal([question]);
      expect(chat.state.stack).to.have.length(1);
    });
  }

  for (const [language, words, noted] of [['de', 'Ich bin unzufrieden mit der Vase, sie ist kaputt', 'Notiert'], ['en', 'I am unhappy, the vase is broken', 'Noted']] as const) {
    it(`is not what plainly answers: ${words}`, () => expect(asked(language, 'text').says(words)[0]).to.equal(`${noted}: ${words}`));
  }
});
