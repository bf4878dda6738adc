import { expect } from 'chai';
import { postcode } from '../../src/slots/postcode.js';
import { foundIn, valuesOf } from './reading.js';

describe('postcode', () => {
  const read = (text: string, country?: string) => valuesOf(postcode, text, { options: country ? { country } : {} });

  for (const [text, value] of [
    ['20457', '20457'], ['01001', '01001'], ['99998', '99998'], ['D-20457', '20457'], ['20457 Hamburg', '20457'], ['PLZ: 20457', '20457'],
    ['ich wohne in 20457 hamburg', '20457'], ['2 0 4 5 7', '20457'], ['2O457', '20457'],
  ] as const) it(`reads "${text}"`, () => expect(read(text)).to.deep.equal([value]));

  for (const text of ['00000', '01000', '99999', '2045', '204571', '12.345', 'A2045', 'hello', 'OOOOO', 'Illol']) {
    it(`refuses "${text}"`, () => expect(read(text)).to.deep.equal([]));
  }

  it('knows Austria and Switzerland', () => {
    expect(read('A-1010 Wien', 'AT')).to.deep.equal(['1010']);
    expect(read('0999', 'AT')).to.deep.equal([]);
    expect(read('CH-8001 Zürich', 'CH')).to.deep.equal(['8001']);
    expect(read('9900', 'CH')).to.deep.equal([]);
    expect(read('20457', 'AT')).to.deep.equal([]);
  });

  it('finds one in a message only where it is called one', () => {
    expect(foundIn(postcode, 'Liefert ihr nach D-20457?').map(({ value, text }) => [value, text])).to.deep.equal([['20457', '20457']]);
    expect(foundIn(postcode, 'meine plz ist 20457').map(({ start }) => start)).to.deep.equal([14]);
    expect(foundIn(postcode, 'Packstation bei 20457?').map(({ value, start }) => [value, start])).to.deep.equal([['20457', 16]]);
    expect(foundIn(postcode, 'a locker near 20457').map(({ value }) => value)).to.deep.equal(['20457']);
    for (const text of ['Bestellung 20457 fehlt', 'dabei 20457', 'in 20457,50 Euro']) expect(foundIn(postcode, text), text).to.deep.equal([]);
  });
});
