import { expect } from 'chai';
import { createDemoChat } from './demo-chat.js';

describe('an answer to a question that is still to come', () => {
  const chats = [
    { wish: 'Mein Paket ist kaputt', number: '00340434161094023013', noted: 'Sendungsnummer notiert: 00340434161094023013. Was ist beschädigt?', rest: ['beides', 'habe kein foto'], next: /^Und die Postleitzahl/ },
    { wish: 'Mein Paket ist kaputt', number: 'die nummer ist 00340434161094023013', noted: 'Sendungsnummer notiert: 00340434161094023013. Was ist beschädigt?', rest: ['beides', 'habe kein foto'], next: /^Und die Postleitzahl/ },
    { wish: 'My parcel arrived damaged', number: '00340434161094023013', noted: 'Tracking number noted: 00340434161094023013. What is damaged?', rest: ['both', 'no photo'], next: /^And the postcode/ },
  ];
  for (const { wish, number, noted, rest, next } of chats) {
    it(`${wish}, ${number}: it is noted, and not asked for again`, async () => {
      const chat = await createDemoChat();
      chat.says(wish);
      expect(chat.says(number)).to.deep.equal([noted]);
      const said = rest.flatMap((words) => chat.says(words));
      expect(said.join()).to.not.match(/Und die Sendungsnummer|And the tracking number/);
      expect(said.at(-1)).to.match(next);
    });
  }

  it('is no try, and the dialog that it sounds like is not begun', async () => {
    const chat = await createDemoChat();
    chat.says('Mein Paket ist kaputt');
    chat.says('00340434161094023013');
    expect(chat.state.stack.map(({ dialog, memory }) => [dialog, memory])).to.deep.equal([['damaged-parcel', {}]]);
    expect(chat.effects.map(({ effect }) => effect)).to.deep.equal(['send']);
  });

  it('may be a correction of what is asked again', async () => {
    const chat = await createDemoChat();
    chat.says('I want to return something');
    chat.says('the postcode is 20475');
    expect(chat.says('sorry, postcode is 20457')[0]).to.contain('order number');
    expect(chat.state.stack.at(-1)!.slots.postcode?.value).to.equal('20457');
  });
});

describe('an answer to a question that was left out', () => {
  for (const [wish, unknown, number] of [
    ['Wo ist mein Paket', 'weiß ich nicht', '00340434161094023044'],
    ['Wo ist mein Paket', 'weiß ich nicht', 'Nummer ist 00340434161094023044'],
    ['Where is my parcel', "I don't know", '00340434161094023044'],
  ] as const) {
    it(`${wish}, ${unknown}, ${number}: the dialog goes on with it`, async () => {
      const chat = await createDemoChat();
      chat.says(wish);
      chat.says(unknown);
      chat.says(number);
      expect(chat.effects.find(({ effect }) => effect === 'call')).to.deep.include({ operation: 'parcels.track', input: { number: '00340434161094023044' } });
    });
  }
});
