import { expect } from 'chai';
import type { Chat } from './chat.js';
import { createDemoChat } from './demo-chat.js';

type Start = { after: string; before: (chat: Chat) => void };

const closed = (chat: Chat): void => { chat.says('mensch bitte'); chat.takes(); chat.closes(); };

const starts: Start[] = [
  { after: 'nothing', before: () => undefined },
  { after: 'a greeting', before: (chat) => chat.says('hallo') },
  { after: 'an answer', before: (chat) => chat.says('wann habt ihr auf') },
  { after: '"anything else?"', before: (chat) => { chat.says('wo ist mein paket'); chat.says('abbrechen'); } },
  { after: 'a person', before: (chat) => { chat.says('mensch bitte'); chat.takes(); chat.handsBack(); } },
  { after: 'a closed case that was rated', before: (chat) => { closed(chat); chat.says('5'); } },
  { after: 'something not understood', before: (chat) => chat.says('blubb xyz qwe') },
];

const words: Record<'help' | 'nothing-else' | 'listening', string[]> = {
  help: ['ja', 'ja bitte', 'yes', 'yes please', 'hilfe', 'help', 'was kannst du', 'was kannst du?'],
  'nothing-else': ['nein danke', 'no thanks', 'nein, danke!', 'bye', 'tschüss'],
  listening: ['ok', 'alles klar', 'gut', 'okay', 'Ok danke'],
};

for (const { after, before } of starts) {
  describe(`after ${after}`, () => {
    for (const [text, sentences] of Object.entries(words)) {
      for (const said of sentences) {
        it(`"${said}" is answered with ${text}, and was not misunderstood`, async () => {
          const chat = await createDemoChat();
          before(chat);
          const { misunderstood } = chat.state;
          chat.says(said);
          expect(chat.drafts.map(({ origin }) => origin?.text)).to.deep.equal([text]);
          expect(chat.buttons.length > 1).to.equal(text === 'help');
          expect(chat.state.misunderstood).to.be.at.most(misunderstood);
          expect(chat.effects.some(({ effect }) => effect === 'not-understood')).to.equal(false);
        });
      }
    }
  });
}

describe('after a closed case, while its rating waits', () => {
  for (const said of ['ja', 'ja bitte', 'yes', 'yes please']) {
    it(`"${said}" is no rating: the five are offered once more, and nobody is pressed`, async () => {
      const chat = await createDemoChat();
      closed(chat);
      chat.says(said);
      expect(chat.drafts.map(({ origin }) => origin?.dialog)).to.deep.equal(['person-rating']);
      expect(chat.buttons).to.have.length(5);
      chat.says(said);
      expect(chat.state.stack).to.deep.equal([]);
      expect(chat.cases).to.deep.equal([]);
    });
  }

  for (const said of ['nein danke', 'no thanks', 'nein, danke!', 'bye', 'tschüss']) {
    it(`"${said}" ends it, with no word of a typo or of thanks`, async () => {
      const chat = await createDemoChat();
      closed(chat);
      expect(chat.says(said).join()).to.match(/Kann ich sonst noch etwas für Sie tun\?|Is there anything else/);
      expect(chat.state.stack).to.deep.equal([]);
      expect(chat.state.misunderstood).to.equal(0);
    });
  }
});

describe('while a question waits', () => {
  for (const said of ['nein danke', 'no thanks', 'tschüss', 'bye']) {
    it(`"${said}" ends it, with no word of a typo or of thanks`, async () => {
      const chat = await createDemoChat();
      chat.says('wo ist mein paket');
      chat.says(said);
      expect(chat.state.stack).to.deep.equal([]);
      expect(chat.drafts.map(({ text }) => text).join()).to.match(/ich breche das ab|I've stopped that/);
    });
  }

  it('"ok" is no try: the question stands', async () => {
    const chat = await createDemoChat();
    chat.says('wo ist mein paket');
    for (const said of ['ok', 'alles klar', 'gut', 'okay']) expect(chat.says(said)).to.deep.equal(['Wie lautet Ihre Sendungsnummer? Sie steht in der Versandbestätigung.']);
    expect(chat.state.speaker).to.equal('bot');
  });

  it('"hilfe" is the menu at once', async () => {
    const chat = await createDemoChat();
    chat.says('wo ist mein paket');
    chat.says('hilfe');
    expect(chat.drafts.some(({ origin }) => origin?.text === 'help')).to.equal(true);
  });
});

describe('after choices were offered for what was not understood', () => {
  it('"nein" is none of them: a person', async () => {
    const chat = await createDemoChat();
    chat.says('blubb xyz qwe');
    chat.says('qwe xyz');
    chat.says('nein');
    expect(chat.cases).to.have.length(1);
  });

  it('"danke" is still thanked for', async () => {
    const chat = await createDemoChat();
    expect(chat.says('danke')[0]).to.match(/^Sehr gern/);
  });
});
