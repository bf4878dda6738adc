import { expect } from 'chai';
import fc from 'fast-check';
import { money } from '../../src/slots/money.js';
import { foundIn, readingsOf, shown, valuesOf } from './reading.js';

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

describe('money', () => {
  const german: Record<string, number> = {
    '12,50 €': 12.5, '12,50€': 12.5, '12.50': 12.5, '12,5': 12.5, '€ 12,50': 12.5, 'EUR 12,50': 12.5, '12 Euro': 12, '12 Euro 50': 12.5, '12 Euro und 50 Cent': 12.5, '12€50': 12.5, '50 Cent': 0.5, '1.299,00 Euro': 1299, '1.299 €': 1299,
    'zwanzig Euro': 20, 'ca. 30 euro': 30, 'Es waren 19,99 € für 2 Hemden': 19.99, '0,1 €': 0.1,
  };
  for (const [text, value] of Object.entries(german)) it(`reads "${text}"`, () => expect(valuesOf(money, text)).to.deep.equal([value]));

  it('reads English', () => {
    for (const [text, value] of [['€1,299.00', 1299], ['12.50', 12.5], ['twenty euros', 20], ['EUR 5', 5]] as const) expect(valuesOf(money, text, { language: 'en' }), text).to.deep.equal([value]);
  });

  for (const text of ['', 'viel', '12 CHF', '$12', '-5 €', '24.12.2026']) it(`refuses "${text}"`, () => expect(valuesOf(money, text)).to.deep.equal([]));

  it('reads another currency where the slot says so', () => {
    expect(readingsOf(money, 'Fr. 12.50', { options: { currency: 'CHF' } }).map(({ value, fields }) => [value, fields])).to.deep.equal([[12.5, { cents: 1250, currency: 'CHF' }]]);
    expect(valuesOf(money, '12 Euro', { options: { currency: 'CHF' } })).to.deep.equal([]);
  });

  it('keeps to what the slot accepts', () => {
    expect(['9,99', '10', '20', '20,01'].map((text) => valuesOf(money, text, { options: { min: 10, max: 20 } }).length)).to.deep.equal([0, 1, 1, 0]);
  });

  it('finds amounts only where they say that they are money', () => {
    const text = 'Mir wurden 19,99 € abgebucht statt 15 Euro, Bestellung 4711';
    expect(foundIn(money, text).map(({ value, start, end }) => [value, text.slice(start, end)])).to.deep.equal([[19.99, '19,99 €'], [15, '15 Euro']]);
  });

  it('is shown as the language writes it, and reads what it shows', () => {
    expect(plain(shown(money, 1234.5))).to.equal('1.234,50 €');
    expect(shown(money, 1234.5, { language: 'en' })).to.equal('€1,234.50');
    fc.assert(fc.property(fc.integer({ min: 0, max: 100_000_000 }), fc.constantFrom('de', 'en'), (cents, language) => {
      expect(valuesOf(money, shown(money, cents / 100, { language }), { language })).to.deep.equal([cents / 100]);
    }), { numRuns: 300, seed: 7 });
  });
});
