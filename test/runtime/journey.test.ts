import { expect } from 'chai';
import { from, message } from './fake-connector.js';
import { createStand, echo } from './stand.js';

describe('a message', () => {
  it('is answered once', async () => {
    const { connector, runtime } = await createStand();
    await runtime.accept('fake', [from('kim', message('m1', 'Hallo'))]);
    await runtime.idle();
    expect(connector.textsTo('kim')).to.deep.equal(['echo Hallo']);
  });

  it('that comes three times is answered once', async () => {
    const { connector, runtime } = await createStand();
    const again = (): Promise<void> => runtime.accept('fake', [from('kim', message('m1', 'Hallo'))]);
    await Promise.all([again(), again()]);
    await runtime.idle();
    await again();
    await runtime.idle();
    expect(connector.textsTo('kim')).to.deep.equal(['echo Hallo']);
  });

  it('of a burst is read with the others as one', async () => {
    const { connector, runtime } = await createStand();
    await runtime.accept('fake', [from('kim', message('m1', 'Hallo'), message('m2', 'wo ist'), message('m3', 'mein Paket'))]);
    await runtime.idle();
    expect(connector.textsTo('kim')).to.deep.equal(['echo Hallo\nwo ist\nmein Paket']);
  });

  it('is marked as read', async () => {
    const { connector, runtime } = await createStand();
    await runtime.accept('fake', [from('kim', message('m1', 'Hallo'))]);
    await runtime.idle();
    expect(connector.marks).to.deep.equal(['m1']);
  });

  it('shows that an answer is being written only where the bot writes one, not while the customer waits for a person', async () => {
    const queueing: typeof echo = {
      ...echo,
      transition: (project, state, event) => {
        const { effects, state: next } = echo.transition(project, state, event);
        return { effects, state: { ...next, speaker: effects.some(({ effect }) => effect === 'open-case') ? 'queue' : next.speaker } };
      },
    };
    const { connector, runtime } = await createStand({ engine: queueing });
    const marks: [string, boolean][] = [];
    connector.markRead = (id, _, typing) => {
      marks.push([id, typing]);
      return Promise.resolve();
    };
    for (const [id, text] of [['m1', 'person bitte'], ['m2', 'Hallo?']] as const) {
      await runtime.accept('fake', [from('kim', message(id, text))]);
      await runtime.idle();
    }
    expect(marks).to.deep.equal([['m1', true], ['m2', false]]);
  });
});
