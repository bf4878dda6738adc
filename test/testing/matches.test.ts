import { expect } from 'chai';
import { matches } from '../../src/testing/matches.js';

describe('what a bubble should say', () => {
  for (const [expected, actual, same] of [
    ['Guten Tag', 'Guten Tag', true],
    ['Guten Tag', 'Guten Tag!', false],
    ['Guten  Tag', 'Guten\nTag', true],
    ['Guten *', 'Guten Tag', true],
    ['* Tag', 'Guten Tag', true],
    ['*Tag', 'Guten Tag, Tag für Tag', true],
    ['*Tag', 'Guten Tag.', false],
    ['*unterwegs*Bremen*', 'Ihr Paket ist unterwegs, zuletzt in Bremen.', true],
    ['*Bremen*unterwegs*', 'Ihr Paket ist unterwegs, zuletzt in Bremen.', false],
    ['*', '', true],
    ['', '', true],
    ['a*a', 'a', false],
    ['a*b*c', 'abc', true],
    ['.+ (a|b)$', '.+ (a|b)$', true],
    ['.*', 'x', false],
    ['Grüße', 'Gru\u0308ße', true],
  ] as const) {
    it(`${JSON.stringify(expected)} ${same ? 'is' : 'is not'} ${JSON.stringify(actual)}`, () => {
      expect(matches(expected, actual)).to.equal(same);
    });
  }

  it('is looked for in no time, however it is written', () => {
    expect(matches('*a'.repeat(200) + 'b', 'a'.repeat(50_000))).to.equal(false);
  });
});
