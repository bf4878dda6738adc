import { expect } from 'chai';
import { from, message } from './fake-connector.js';
import { ada, createStand } from './stand.js';

describe('the sign that an answer is being written', () => {
  it('shows while the bot answers, never while an agent has the case', async () => {
    const { connector, runtime } = await createStand();
    const typing: string[] = [];
    connector.markRead = (id, _, shown) => {
      if (shown) typing.push(id);
      return Promise.resolve();
    };
    const say = async (id: string, text: string): Promise<void> => {
      await runtime.accept('fake', [from('kim', message(id, text))]);
      await runtime.idle();
    };
    await say('m1', 'person bitte');
    const [one] = await runtime.cases();
    await runtime.take(one!.id, ada);
    await say('m2', 'Hallo?');
    await say('m3', 'Noch da?');
    await runtime.handBack(one!.id, ada);
    await say('m4', 'Danke');
    expect(typing).to.deep.equal(['m1', 'm4']);
  });
});
