import { expect } from 'chai';
import { createDemoChat } from './demo-chat.js';

describe('waiting in line', () => {
  for (const words of ['abbrechen', 'hat sich erledigt danke', 'doch nicht', 'Das hat sich schon erledigt, danke', 'cancel', 'never mind', 'nevermind thanks']) {
    it(`"${words}" withdraws the case, and the bot is back`, async () => {
      const chat = await createDemoChat();
      chat.says('wo ist mein paket');
      chat.says('mensch bitte');
      expect(chat.says(words).join()).to.match(/ist damit zurückgezogen|request is withdrawn/);
      expect(chat.effects.filter(({ effect }) => effect === 'close-case')).to.have.length(1);
      expect(chat.state).to.deep.include({ speaker: 'bot', stack: [] });
      expect(chat.says('wann habt ihr geöffnet?')[0]).to.contain('Unsere Zeiten');
    });
  }

  for (const words of ['cancel order', 'Bestellung abbrechen', 'Vertrag beenden', 'ich möchte meine Bestellung abbrechen', 'das geht doch nicht', 'stop my subscription']) {
    it(`"${words}" is for the person who comes`, async () => {
      const chat = await createDemoChat();
      chat.says('mensch bitte');
      chat.says(words);
      expect(chat.effects.map(({ effect }) => effect)).to.deep.equal(['send']);
      expect(chat.state.speaker).to.equal('queue');
    });
  }

  it('the first message is answered once, then silence, and again for the next case', async () => {
    const chat = await createDemoChat();
    chat.says('mensch bitte');
    expect(chat.says('hallo?')).to.have.length(1);
    expect(chat.drafts[0]!.origin?.text).to.equal('in-line');
    expect(chat.says('noch da?')).to.deep.equal([]);
    expect(chat.sends({ contentType: 'image/jpeg', content: { kind: 'image' } })).to.deep.equal([]);
    chat.says('abbrechen');
    chat.says('mensch bitte');
    expect(chat.says('hallo?')).to.have.length(1);
  });

  it('a photo is passed on too', async () => {
    const chat = await createDemoChat();
    chat.says('mensch bitte');
    expect(chat.sends({ contentType: 'image/jpeg', content: { kind: 'image' } })[0]).to.match(/^Sie sind in der Reihe/);
  });

  it('once an agent has it, "abbrechen" is theirs to read', async () => {
    const chat = await createDemoChat();
    chat.says('mensch bitte');
    chat.takes();
    expect(chat.says('abbrechen')).to.deep.equal([]);
    expect(chat.effects).to.deep.equal([]);
  });
});
