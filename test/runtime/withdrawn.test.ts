import { expect } from 'chai';
import type { Case } from '../../src/store/contract.js';
import { from, message } from './fake-connector.js';
import { createStand, echo } from './stand.js';

const ada = { id: 'ada', name: 'Ada' };

/** Withdraws at "doch nicht", as long as nobody has the case. */
const withdrawing: typeof echo = {
  ...echo,
  transition: (project, state, event) => {
    const next = echo.transition(project, state, event);
    if (event.event !== 'activities' || event.text !== 'doch nicht' || state.speaker === 'agent') return next;
    return { ...next, effects: [{ effect: 'close-case' }, ...next.effects] };
  },
};

describe('a case that the customer withdraws', () => {
  it('is closed, nobody having had it, and the console is told', async () => {
    const { runtime } = await createStand({ engine: withdrawing });
    const seen: Case['status'][] = [];
    runtime.on('case', ({ case: one }) => seen.push(one.status));
    for (const [id, text] of [['m1', 'person bitte'], ['m2', 'doch nicht']] as const) {
      await runtime.accept('fake', [from('kim', message(id, text))]);
      await runtime.idle();
    }
    const [one] = await runtime.cases();
    expect(one).to.include({ status: 'closed' });
    expect(one!.closedAt).to.be.a('string');
    expect(one!.agent).to.equal(undefined);
    expect(seen.at(-1)).to.equal('closed');
    const { conversation } = (await runtime.case(one!.id));
    expect(conversation.transcript.filter(({ name }) => name === 'closed').map(({ from: by }) => by.role)).to.deep.equal(['user']);
  });

  it('makes room for another', async () => {
    const { runtime } = await createStand({ engine: withdrawing });
    for (const [id, text] of [['m1', 'person bitte'], ['m2', 'doch nicht'], ['m3', 'person bitte']] as const) {
      await runtime.accept('fake', [from('kim', message(id, text))]);
      await runtime.idle();
    }
    expect((await runtime.cases()).map(({ status }) => status).sort()).to.deep.equal(['closed', 'waiting']);
  });

  it('stays when an agent has it', async () => {
    const { runtime } = await createStand({ engine: withdrawing });
    await runtime.accept('fake', [from('kim', message('m1', 'person bitte'))]);
    await runtime.idle();
    const [one] = await runtime.cases();
    await runtime.take(one!.id, ada);
    await runtime.accept('fake', [from('kim', message('m2', 'doch nicht'))]);
    await runtime.idle();
    expect((await runtime.cases())[0]).to.include({ status: 'taken' });
  });
});
