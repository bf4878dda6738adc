import { expect } from 'chai';
import fc from 'fast-check';
import { applyFixes } from '../../src/diagnostics/apply-fixes.js';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';

const found = (line: number, column: number, endColumn: number, text: string, endLine = line): Diagnostic => {
  const range = { file: 'a.yaml', line, column, endLine, endColumn };
  return { rule: 'unknown-key', severity: 'error', message: 'Wrong.', range, fix: { range, text } };
};

describe('what is mended', () => {
  it('stands in the place of what was wrong, and nothing around it changes', () => {
    expect(applyFixes('a: 1\nbb: 2\nc: 3', [found(2, 1, 3, 'b'), found(3, 4, 5, '"3"')])).to.deep.include({ text: 'a: 1\nb: 2\nc: "3"' });
  });

  it('keeps a byte order mark, Windows line ends and a missing last one', () => {
    expect(applyFixes('\uFEFFaa: 1\r\nb: 2\r\nc: ä😀x', [found(1, 1, 3, 'a'), found(2, 4, 5, '3'), found(3, 7, 8, 'y')]).text).to.equal('\uFEFFa: 1\r\nb: 3\r\nc: ä😀y');
  });

  it('takes the first of two that touch, and says which it took', () => {
    const [first, second] = [found(1, 1, 4, 'x'), found(1, 3, 6, 'y')];
    const { text, fixed } = applyFixes('abcdef', [second, first]);
    expect(text).to.equal('xdef');
    expect(fixed).to.deep.equal([{ ...first, was: 'abc' }]);
    expect(applyFixes('abcdef', [first, first]).text).to.equal('xdef');
  });

  it('leaves a place that is not in the file, and findings without a cure', () => {
    const plain = { ...found(1, 1, 2, ''), fix: undefined } as unknown as Diagnostic;
    expect(applyFixes('abc', [found(9, 1, 2, 'x'), found(1, 3, 99, 'x'), plain])).to.deep.equal({ text: 'abc', fixed: [] });
  });

  it('loses nothing, whatever is wrong where', () => {
    const place = fc.record({ line: fc.integer({ min: 1, max: 5 }), column: fc.integer({ min: 1, max: 8 }), length: fc.integer({ min: 0, max: 4 }) });
    fc.assert(fc.property(fc.array(fc.string({ maxLength: 8 }).map((line) => line.replace(/[\r\n\uFEFF]/g, '')), { maxLength: 6 }), fc.array(place), (lines, places) => {
      const text = lines.join('\n');
      const { text: mended, fixed } = applyFixes(text, places.map(({ line, column, length }) => found(line, column, column + length, '')));
      const taken = fixed.reduce((sum, { range }) => sum + range.endColumn - range.column, 0);
      expect(mended.length).to.equal(text.length - taken);
    }), { seed: 5 });
  });
});
