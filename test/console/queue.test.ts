import { expect } from 'chai';
import type { CaseSummary } from '../../src/server/api/types.js';
import { arrangeQueue, putCase, walkQueue } from '../../src/console/queue.js';

const now = Date.parse('2026-11-02T10:00:00Z');

function caseOf(id: string, fields: Partial<CaseSummary> = {}): CaseSummary {
  return { id, customer: id, channel: 'whatsapp', queue: { de: 'Service' }, reason: 'x', priority: 'normal', status: 'waiting', openedAt: '2026-11-02T09:50:00Z', preview: '', unread: 0, language: 'de', ...fields };
}

describe('the queue', () => {
  it('puts broken promises first, then what is urgent, then who has waited longest', () => {
    const { waiting } = arrangeQueue([
      caseOf('late comer', { openedAt: '2026-11-02T09:59:00Z' }),
      caseOf('early'),
      caseOf('urgent', { priority: 'high', openedAt: '2026-11-02T09:58:00Z' }),
      caseOf('overdue', { promisedAt: '2026-11-02T09:59:59Z', openedAt: '2026-11-02T09:57:00Z' }),
      caseOf('promised', { promisedAt: '2026-11-02T10:00:01Z', openedAt: '2026-11-02T09:40:00Z' }),
    ], 'anna', now);
    expect(waiting.map(({ id }) => id)).to.deep.equal(['overdue', 'urgent', 'promised', 'early', 'late comer']);
  });

  it('keeps apart what lies with me, with others, and what is closed, newest first', () => {
    const agent = (id: string) => ({ status: 'taken' as const, agent: { id, name: id } });
    const queue = arrangeQueue([
      caseOf('old', { status: 'closed', openedAt: '2026-11-01T09:00:00Z', agent: { id: 'anna', name: 'anna' } }),
      caseOf('new', { status: 'closed' }), caseOf('mine', agent('anna')), caseOf('theirs', agent('ben')), caseOf('free'),
    ], 'anna', now);
    expect(walkQueue(queue).map(({ id }) => id)).to.deep.equal(['mine', 'free', 'theirs', 'new', 'old']);
  });

  it('puts first whom their agent leaves without an answer beyond the promise', () => {
    const mine = { status: 'taken' as const, agent: { id: 'anna', name: 'anna' } };
    const queue = arrangeQueue([
      caseOf('answered', { ...mine, openedAt: '2026-11-02T08:00:00Z', promisedAt: '2026-11-02T08:05:00Z' }),
      caseOf('in time', { ...mine, unanswered: { since: '2026-11-02T09:58:00Z', by: '2026-11-02T10:03:00Z' } }),
      caseOf('overdue', { ...mine, openedAt: '2026-11-02T09:55:00Z', unanswered: { since: '2026-11-02T09:54:00Z', by: '2026-11-02T09:59:00Z' } }),
    ], 'anna', now);
    expect(queue.mine.map(({ id }) => id)).to.deep.equal(['overdue', 'answered', 'in time']);
  });

  it('holds a case once, as it stands last', () => {
    const cases = putCase(putCase([caseOf('a')], caseOf('a', { status: 'taken' })), caseOf('b'));
    expect(cases.map(({ id, status }) => `${id} ${status}`)).to.deep.equal(['a taken', 'b waiting']);
  });
});
