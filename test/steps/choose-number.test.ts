import { expect } from 'chai';
import fc from 'fast-check';
import { coverOf, holds, parseRange, renderRange } from '../../src/dialog/number-range.js';
import { begin, dialogOf, parseOne } from './one-dialog.js';

const text = (words: string) => `{ de: "${words}", en: "${words}" }`;
const dialog = (cases: string[], slot = 'type: number', otherwise = '') => dialogOf(`
  - ask: many
    say: ${text('Wie viele?')}
  - choose: many
    cases:
${cases.map((one) => `      ${one}: [{ say: ${text(one)} }]`).join('\n')}
${otherwise}
`, `{ many: { ${slot} } }`);
const found = (cases: string[], slot?: string, otherwise?: string) => parseOne(dialog(cases, slot, otherwise)).diagnostics.map(({ rule, range, message }) => `${rule} ${range.line}: ${message}`);

describe('a range of numbers', () => {
  const cases: [string, number[], number[]][] = [
    ['under 30', [29.99, -1], [30]], ['up to 30', [30], [30.01]], ['30 or less', [30], [31]], ['over 100', [100.01], [100]], ['at least 5', [5], [4.9]],
    ['5 or more', [5], [4]], ['30 to 100', [30, 100], [29.9, 100.1]], ['30 to under 100', [30, 99.9], [100]], ['over 30 to 100', [30.1, 100], [30]],
    ['between 1 and 2.5', [1, 2.5], [2.6]], ['7', [7], [7.1]], ['-5 to 0', [-5, 0], [1]], ['under 30 €', [29], [30]], ['Over 2 kg', [3], [2]],
    ['2-6', [2, 6], [1.9, 6.1]], ['2 – 6 kg', [2, 6], [7]], ['2..6', [2, 6], [7]], ['7+', [7], [6.9]], ['<30', [29], [30]], ['<= 30', [30], [30.1]], ['> 100', [101], [100]], ['≥7', [7], [6]],
  ];
  for (const [range, inside, outside] of cases) {
    it(range, () => {
      const parsed = parseRange(range)!;
      for (const value of inside) expect(holds(parsed, value), String(value)).to.equal(true);
      for (const value of outside) expect(holds(parsed, value), String(value)).to.equal(false);
    });
  }

  for (const none of ['', 'many', 'under', '100 to 30', 'over 5 to under 5', '6-2', '<', '2-', '+7', '30 to', 'under thirty', '1,000', '{{ x }}', 'x'.repeat(1000)]) {
    it(`is none: ${none.slice(0, 20)}`, () => expect(parseRange(none)).to.equal(undefined));
  }

  it('is written as it is read', () => {
    for (const [range] of cases.slice(0, 12)) expect(parseRange(renderRange(parseRange(range)!))).to.deep.equal(parseRange(range));
  });
});

describe('choose over a number', () => {
  it('takes the range that it is in', () => {
    const three = dialog(['under 30', '30 to 100', 'over 100']);
    for (const [value, name] of [['3', 'under 30'], ['30', '30 to 100'], ['100', '30 to 100'], ['100,5', 'over 100']] as const) {
      expect(begin(three).chat.saysMeaning(value, {}), value).to.deep.equal([name]);
    }
  });

  it('takes the range of what was set, though nobody could answer that', () => {
    const days = dialogOf(`
  - set: { many: "{{ 3 | minus: 3 }}" }
  - choose: many
    cases:
      under 1: [{ say: ${text('keine')} }]
      1+: [{ say: ${text('einige')} }]
`, '{ many: { type: number, min: 1 } }');
    expect(begin(days).said).to.deep.equal(['keine']);
  });

  it('must hold every number, and each once', () => {
    expect(found(['under 30', '30 to 100', 'over 100'])).to.deep.equal([]);
    expect(found(['under 30', 'over 30'])).to.deep.equal(['forgotten-case 8: "30" is not handled.']);
    expect(found(['under 30', '31 to 100'])).to.deep.equal(['forgotten-case 8: "30 to under 31" and "over 100" are not handled.']);
    expect(found(['under 30', '31 to 100'], undefined, `    otherwise: [{ say: ${text('x')} }]`)).to.deep.equal([]);
    expect(found(['up to 30', '30 to 100', 'over 100'])).to.deep.equal(['overlapping-case 10: "up to 30" and "30 to 100" both hold for 30.']);
    expect(found(['under 30', 'viele'])).to.deep.equal(['unknown-case 10: "viele" is no number and no range of numbers.']);
  });

  it('asks only for numbers that there can be', () => {
    expect(found(['1 to 5', '6 or more'], 'type: number, min: 1, whole: true')).to.deep.equal([]);
    expect(found(['1 to 2', '3', '4 to 5'], 'type: number, min: 1, max: 5, whole: true')).to.deep.equal([]);
    expect(found(['1 to 5', '7 or more'], 'type: number, min: 1, whole: true')[0]).to.match(/^forgotten-case 8: .*6/);
    expect(found(['under 10', 'at least 10'], 'type: money')).to.deep.equal([]);
  });

  it('finds a gap or an overlap exactly where there is one', () => {
    const range = fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 4 }), fc.boolean(), fc.boolean())
      .map(([from, length, withFrom, withTo]) => ({ from, to: from + length, withFrom: withFrom || length === 0, withTo: withTo || length === 0 }));
    fc.assert(fc.property(fc.array(range, { minLength: 1, maxLength: 5 }), (ranges) => {
      const { gaps, overlaps } = coverOf(ranges, { min: 0, max: 12 });
      const halves = Array.from({ length: 25 }, (_, index) => index / 2);
      const counts = halves.map((value) => ranges.filter((one) => holds(one, value)).length);
      expect(gaps.length > 0, 'gaps').to.equal(counts.some((count) => count === 0));
      expect(overlaps.length > 0, 'overlaps').to.equal(counts.some((count) => count > 1));
      for (const [index, value] of halves.entries()) expect(gaps.some((gap) => holds(gap, value)), `${value}`).to.equal(counts[index] === 0);
    }), { numRuns: 500, seed: 5 });
  });
});

describe('choose over what can be anything', () => {
  it('has an otherwise', () => {
    expect(found(['rot', 'blau'], 'type: text')).to.deep.equal(['forgotten-case 8: "many" can be more than these cases say.']);
    expect(found(['rot'], 'type: text', `    otherwise: [{ say: ${text('x')} }]`)).to.deep.equal([]);
  });
});
