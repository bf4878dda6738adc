import { expect } from 'chai';
import fc from 'fast-check';
import { number } from '../../src/slots/number.js';
import { optionProblems, readingsOf, shown, valuesOf } from './reading.js';

describe('number', () => {
  const german: Record<string, number> = {
    '2': 2, '2.': 2, 'zwei': 2, 'Zwei Pakete': 2, '1.234': 1234, '1.234,5': 1234.5, '1,5': 1.5, '12.5': 12.5, '1.234.567': 1234567, '-3': -3, 'minus drei': -3, 'einundzwanzig': 21, 'zweihundertfünfzig': 250, 'fuenf': 5, 'zwölf': 12,
    'dreitausendvierhundertsiebenundachtzig': 3487, 'hundert': 100, 'ein Dutzend': 12, 'zwei Dutzend': 24, 'ein halbes Dutzend': 6, 'eineinhalb': 1.5, 'nur eins': 1, 'ich habe eine Frage zu 3 Teilen': 3, '３': 3, 'keine': 0, "1'234,50": 1234.5,
  };
  for (const [text, value] of [['zwie', 2], ['zwie Stück', 2], ['drie', 3]] as const) it(`reads "${text}"`, () => expect(valuesOf(number, text)).to.deep.equal([value]));
  for (const [text, value] of Object.entries(german)) it(`reads "${text}"`, () => expect(valuesOf(number, text)).to.deep.equal([value]));

  const english: Record<string, number> = {
    '1,234': 1234, '1,234.5': 1234.5, '1.5': 1.5, 'twenty-five': 25, 'two hundred and fifty': 250, 'three thousand four hundred eighty seven': 3487, 'a dozen': 12, 'half a dozen': 6, 'just one': 1, 'one of the 3': 3, none: 0,
  };
  for (const [text, value] of Object.entries(english)) it(`reads "${text}" in English`, () => expect(valuesOf(number, text, { language: 'en' })).to.deep.equal([value]));

  for (const text of ['', 'viele', 'a1', '1.2.3', '10:30', '24.12.2026', 'Hunderte', 'constructor', '1e5', '٣', 'zweihundertundundeins']) it(`refuses "${text}"`, () => expect(valuesOf(number, text)).to.deep.equal([]));

  it('asks which of several', () => expect(readingsOf(number, '2 oder 3').map(({ title }) => title)).to.deep.equal(['2', '3']));

  it('keeps to what the slot accepts', () => {
    const options = { min: 1, max: 5, whole: true };
    expect(['0', '1', '5', '6', '2,5'].map((text) => valuesOf(number, text, { options }).length)).to.deep.equal([0, 1, 1, 0, 0]);
    expect(optionProblems(number, { min: 5, max: 1 }).map(({ path }) => path)).to.deep.equal([['max']]);
  });

  it('reads what it shows, in both languages', () => {
    fc.assert(fc.property(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), fc.integer({ min: 0, max: 2 }), fc.constantFrom('de', 'en'), (whole, places, language) => {
      const value = whole / 10 ** places;
      expect(valuesOf(number, shown(number, value, { language }), { language })).to.deep.equal([value]);
    }), { numRuns: 500, seed: 7 });
  });
});
