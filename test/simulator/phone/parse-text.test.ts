import { expect } from 'chai';
import { parseText } from '../../../src/simulator/phone/parse-text.js';

const drawn = (text: string): string => parseText(text).map((piece) => (piece.kind === 'plain' ? piece.text : `[${piece.kind} ${piece.text}]`)).join('');

describe('a text in a bubble', () => {
  it('has marks as messengers know them', () => {
    expect(drawn('Ihr *Paket* ist _unterwegs_, nicht ~weg~: ```00340434```')).to.equal('Ihr [bold Paket] ist [italic unterwegs], nicht [strike weg]: [mono 00340434]');
  });

  it('keeps signs that mark nothing', () => {
    for (const text of ['2*3*4', 'a_b_c', '* Punkt', '** **', '~', '5 * 3 = 15 * 1', 'Straße*n*en']) expect(drawn(text)).to.equal(text);
  });

  it('finds addresses, and only those of the web', () => {
    expect(drawn('Siehe https://nordwind.example/a?b=1 oder javascript:alert(1)')).to.equal('Siehe [link https://nordwind.example/a?b=1] oder javascript:alert(1)');
  });

  it('reads the longest text in no time, whatever stands in it', () => {
    for (const sign of ['*', '_', '`', '*a', 'https://']) expect(parseText(sign.repeat(4096)).map(({ text }) => text).join('').length).to.be.above(0);
  });
});
