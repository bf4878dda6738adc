import { expect } from 'chai';
import fc from 'fast-check';
import { align } from '../../src/testing/align.js';

const shown = (left: string, right: string): string => align([...left], [...right], (one, other) => one === other)
  .map((pair) => ('left' in pair ? ('right' in pair ? (pair.same ? pair.left : `${pair.left}≠${pair.right}`) : `${pair.left}−`) : `${pair.right}+`)).join(' ');

describe('two lists side by side', () => {
  for (const [left, right, pairs] of [
    ['abc', 'abc', 'a b c'],
    ['abc', 'ac', 'a b− c'],
    ['ac', 'abc', 'a b+ c'],
    ['abc', 'xbc', 'a≠x b c'],
    ['ab', 'xab', 'x+ a b'],
    ['ab', '', 'a− b−'],
    ['', 'ab', 'a+ b+'],
    ['ab', 'xy', 'a≠x b≠y'],
    ['', '', ''],
  ] as const) {
    it(`"${left}" and "${right}": ${pairs || 'nothing'}`, () => expect(shown(left, right)).to.equal(pairs));
  }

  it('keep all that they have, in its order', () => {
    fc.assert(fc.property(fc.array(fc.nat(3), { maxLength: 8 }), fc.array(fc.nat(3), { maxLength: 8 }), (left, right) => {
      const pairs = align(left, right, (one, other) => one === other);
      expect(pairs.flatMap((pair) => ('left' in pair ? [pair.left] : []))).to.deep.equal(left);
      expect(pairs.flatMap((pair) => ('right' in pair ? [pair.right] : []))).to.deep.equal(right);
    }));
  });

  it('are not weighed for ever when they are long', () => {
    const many = Array.from({ length: 5_000 }, (_, index) => index);
    expect(align(many, many, (one, other) => one === other)).to.have.lengthOf(5_000);
  });
});
