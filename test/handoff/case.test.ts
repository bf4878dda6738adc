import { expect } from 'chai';
import { addNote, closeCase, handBackCase, openCase, takeCase } from '../../src/handoff/case.js';
import { promisedAt } from '../../src/engine/promised-at.js';

const now = '2026-11-02T09:00:00.000Z';
const ada = { id: 'ada', name: 'Ada' };
const ben = { id: 'ben', name: 'Ben' };
const waiting = openCase({ conversation: 'c', queue: 'support', reason: 'asked', priority: 'normal', slots: [] }, now, undefined);
const taken = takeCase(waiting, ada, now);
const closed = closeCase(taken, ada, now);

describe('a case', () => {
  it('goes from waiting to taken to closed', () => {
    expect([waiting.status, taken.status, closed.status]).to.deep.equal(['waiting', 'taken', 'closed']);
    expect(taken).to.deep.include({ agent: ada, takenAt: now });
    expect(closed).to.deep.include({ agent: ada, closedAt: now });
  });

  const refusals: [what: string, act: () => unknown, code: string][] = [
    ['taking what another has', () => takeCase(taken, ben, now), 'taken'],
    ['taking what is closed', () => takeCase(closed, ben, now), 'closed'],
    ['taking over from one who does not have it', () => takeCase(taken, ben, now, 'cyd'), 'taken'],
    ['taking over what is closed', () => takeCase(closed, ben, now, 'ada'), 'closed'],
    ['handing back what nobody has taken', () => handBackCase(waiting, ada, now), 'not-yours'],
    ['handing back what another has', () => handBackCase(taken, ben, now), 'not-yours'],
    ['closing what another has', () => closeCase(taken, ben, now), 'not-yours'],
    ['closing twice', () => closeCase(closed, ada, now), 'closed'],
  ];
  for (const [what, act, code] of refusals) {
    it(`refuses ${what}`, () => {
      expect(act).to.throw().with.property('code', code);
    });
  }

  it('is taken over from the one who has it', () => {
    expect(takeCase(taken, ben, '2026-11-02T10:00:00.000Z', 'ada')).to.deep.include({ status: 'taken', agent: ben, takenAt: '2026-11-02T10:00:00.000Z' });
  });

  it('is closed by anyone while nobody has it', () => {
    expect(closeCase(waiting, ben, now)).to.deep.include({ status: 'closed', agent: ben });
  });

  it('takes notes from every agent, at any time', () => {
    expect(addNote(closed, ben, 'Gutschrift folgt.', now).notes).to.deep.equal([{ at: now, agent: ben, text: 'Gutschrift folgt.' }]);
  });
});

describe('a promise', () => {
  it('counts from now while somebody is on duty', () => {
    expect(promisedAt({ open: true, promise: 5 }, now)).to.equal('2026-11-02T09:05:00.000Z');
  });
  it('counts from the next opening otherwise', () => {
    expect(promisedAt({ open: false, opensAt: '2026-11-03T07:00:00.000Z', promise: 5 }, now)).to.equal('2026-11-03T07:05:00.000Z');
  });
  it('is as duty says where it says so', () => {
    expect(promisedAt({ open: true, promise: 5, promisedAt: '2026-11-03T07:04:00.000Z' }, now)).to.equal('2026-11-03T07:04:00.000Z');
  });
  it('is not given where nobody ever is', () => {
    expect(promisedAt({ open: false, promise: 5 }, now)).to.equal(undefined);
  });
});
