import { expect } from 'chai';
import { createDemoChat } from './demo-chat.js';
import { createTrainedChat } from './trained-chat.js';

describe('a slip, owned up to when the dialog is over', () => {
  const chats = [
    { wish: 'Ich will mich beschweren', said: 'Bei Müller, Nr 14', slip: 'nein sorry, nr 41', again: 'Gut, dann noch einmal: Was ist passiert?', full: 'Bei Müller, Nr 41', noted: 'Notiert: Bei Müller, Nr 41' },
    { wish: 'I want to complain', said: 'At Miller, no 14', slip: 'no sorry, nr 41', again: 'All right, once more: What happened?', full: 'At Miller, no 41', noted: 'Noted: At Miller, no 41' },
  ];
  for (const { wish, said, slip, again, full, noted } of chats) {
    it(`${slip}: a part of free text is asked for once more, whole`, () => {
      const chat = createTrainedChat();
      chat.says(wish);
      chat.says(said);
      expect(chat.says(slip)).to.deep.equal([again]);
      expect(chat.says(full)).to.deep.equal([noted]);
    });
  }

  for (const [wish, wrong, slip, right] of [['Wo ist mein Paket?', '00340434161094022108', 'sorry, 00340434161094022115', 'ist unterwegs'], ['Where is my parcel?', '00340434161094022108', 'oops, 00340434161094022115', 'is on its way']] as const) {
    it(`${slip}: what can be read is taken`, () => {
      const chat = createTrainedChat();
      chat.says(wish);
      chat.says(wrong);
      expect(chat.says(slip)).to.deep.equal([`00340434161094022115 ${right}.`]);
    });
  }

  for (const said of ['nein', "no that's all", 'nein alles gut']) {
    it(`is not a mere no: ${said}`, () => {
      const chat = createTrainedChat();
      chat.says('Ich will mich beschweren');
      chat.says('Die Vase war kaputt');
      chat.says(said);
      expect(chat.state.stack).to.deep.equal([]);
    });
  }

  it('means nothing where nothing was asked', async () => {
    const chat = await createDemoChat();
    chat.says('no sorry, nr 41');
    expect(chat.state.stack).to.deep.equal([]);
  });
});
