import { expect } from 'chai';
import { copy } from '../../src/engine/copy.js';

describe('a copy of a state', () => {
  it('is the same, and nothing of it is shared', () => {
    const state = { stack: [{ slots: { a: { value: [1, null, 'x'] } } }], offered: {}, text: 'ä', none: undefined };
    const copied = copy(state);
    expect(copied).to.deep.equal(state);
    copied.stack[0]!.slots.a.value.push(2);
    expect(state.stack[0]!.slots.a.value).to.have.length(3);
  });

  it('keeps a key that is called like a prototype as what it is', () => {
    const copied = copy(JSON.parse('{ "__proto__": { "admin": true } }') as object);
    expect(JSON.stringify(copied)).to.equal('{"__proto__":{"admin":true}}');
    expect((copied as { admin?: boolean }).admin).to.equal(undefined);
  });
});
