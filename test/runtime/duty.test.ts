import { expect } from 'chai';
import { parseHours } from '../../src/dialog/hours.js';
import type { Project } from '../../src/dialog/project.js';
import { dutyAt } from '../../src/runtime/duty.js';
import { project } from './stand.js';

function staffed(hours: unknown, promise: number): Project {
  const queue = { ...project.bot.queues.get('support')!, hours: parseHours(hours).hours!, promise };
  return { ...project, bot: { ...project.bot, queues: new Map([['support', queue]]) } };
}

const office = { 'mon-fri': '08:00-18:00' };

describe('duty', () => {
  const moments: [what: string, hours: unknown, promise: number, now: string, duty: object][] = [
    ['promises minutes while there is time', office, 5, '2026-11-20T12:00:00.000Z',
      { open: true, promise: 5, promisedAt: '2026-11-20T12:05:00.000Z' }],
    ['promises minutes up to the last of them', office, 5, '2026-11-20T16:55:00.000Z',
      { open: true, promise: 5, promisedAt: '2026-11-20T17:00:00.000Z' }],
    ['states a time where it closes first, and takes the rest from the next opening', office, 5, '2026-11-20T16:59:00.000Z',
      { open: true, promise: 5, opensAt: '2026-11-23T07:00:00.000Z', promisedAt: '2026-11-23T07:04:00.000Z' }],
    ['goes on after lunch', { fri: '08:00-12:00, 13:00-18:00' }, 30, '2026-11-20T10:50:00.000Z',
      { open: true, promise: 30, opensAt: '2026-11-20T12:00:00.000Z', promisedAt: '2026-11-20T12:20:00.000Z' }],
    ['counts over several shifts', { fri: '08:00-09:00', sat: '08:00-09:00', mon: '08:00-09:00' }, 150, '2026-11-20T07:30:00.000Z',
      { open: true, promise: 150, opensAt: '2026-11-21T07:00:00.000Z', promisedAt: '2026-11-23T08:00:00.000Z' }],
    ['counts from the opening while closed', office, 5, '2026-11-20T18:00:00.000Z',
      { open: false, promise: 5, opensAt: '2026-11-23T07:00:00.000Z', promisedAt: '2026-11-23T07:05:00.000Z' }],
    ['always', 'always', 5, '2026-11-20T18:00:00.000Z', { open: true, promise: 5, promisedAt: '2026-11-20T18:05:00.000Z' }],
    ['promises nothing where nobody ever is', { mon: 'closed' }, 5, '2026-11-20T18:00:00.000Z', { open: false, promise: 5 }],
  ];
  for (const [what, hours, promise, now, duty] of moments) {
    it(what, () => {
      expect(dutyAt(staffed(hours, promise), now)).to.deep.equal({ support: duty });
    });
  }
});
