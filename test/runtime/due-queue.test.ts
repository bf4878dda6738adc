import { expect } from 'chai';
import fc from 'fast-check';
import { createDueQueue } from '../../src/runtime/due-queue.js';

describe('the queue of who is due', () => {
  it('gives them in the order of their times, each once, at the earliest that was told', () => {
    const told = fc.array(fc.tuple(fc.constantFrom(...'abcdefghijklmnop'), fc.integer({ min: 0, max: 30 })));
    fc.assert(fc.property(told, fc.integer({ min: 0, max: 30 }), fc.integer({ min: 1, max: 20 }), (times, now, most) => {
      const queue = createDueQueue();
      const earliest = new Map<string, number>();
      for (const [id, at] of times) {
        queue.set(id, at);
        earliest.set(id, Math.min(at, earliest.get(id) ?? Infinity));
      }
      const due = [...earliest].filter(([, at]) => at <= now).map(([, at]) => at).sort((a, b) => a - b);
      const taken = queue.take(now, most);
      expect(taken.map((id) => earliest.get(id))).to.deep.equal(due.slice(0, most));
      expect(new Set(taken).size).to.equal(taken.length);
      const rest = [...earliest].filter(([id]) => !taken.includes(id)).map(([, at]) => at);
      expect(queue.first()).to.equal(rest.length === 0 ? undefined : Math.min(...rest));
    }));
  });

  it('takes no time that is none', () => {
    const queue = createDueQueue();
    queue.set('a', Number.NaN);
    expect(queue.first()).to.equal(undefined);
  });
});
