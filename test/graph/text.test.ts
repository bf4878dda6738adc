import { expect } from 'chai';
import { readable } from '../../src/graph/text/readable.js';
import { textWidth } from '../../src/graph/text/text-width.js';
import { wrapText } from '../../src/graph/text/wrap-text.js';

const font = { width: 100, size: 13, lines: 4 };
const fits = (lines: string[]): boolean => lines.every((line) => textWidth(line, font) <= font.width);

describe('a text on the map', () => {
  it('shows where values stand, and what is said only sometimes', () => {
    expect(readable('Ihr Paket ist unterwegs{% if parcel.place %}, zuletzt in {{ parcel.place | upcase }}{% else %} irgendwo{% endif %}.'))
      .to.equal('Ihr Paket ist unterwegs[, zuletzt in ‹parcel.place› / irgendwo].');
    expect(readable('{{- a.b -}}')).to.equal('‹a.b›');
  });

  it('breaks at spaces', () => {
    const lines = wrapText('Wie lautet Ihre Sendungsnummer bitte', { ...font, width: 130 });
    expect(lines.join(' ')).to.equal('Wie lautet Ihre Sendungsnummer bitte');
    expect(lines).to.have.lengthOf.above(1);
  });

  it('breaks a word that no line holds, at a sign within it if there is one, and never within a letter', () => {
    expect(wrapText('tracking_number.carrier', font)).to.deep.equal(['tracking_', 'number.carrier']);
    const long = wrapText('Donaudampfschifffahrtsgesellschaft👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧', { ...font, lines: 9 });
    expect(long.join('')).to.equal('Donaudampfschifffahrtsgesellschaft👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧');
    expect(long.every((line) => !line.endsWith('\u200d') && !line.startsWith('\u200d'))).to.equal(true);
  });

  it('cuts what is too long, and says so', () => {
    const lines = wrapText('Wort '.repeat(600), font);
    expect(lines).to.have.lengthOf(4);
    expect(lines.at(-1)).to.match(/Wo.*…$/);
    expect(fits(lines)).to.equal(true);
    expect(wrapText('x'.repeat(1_000_000), font)).to.have.lengthOf(4);
    expect(wrapText('', font)).to.deep.equal([]);
  });

  it('takes more room for wide signs than for narrow ones, and none for accents', () => {
    const width = (text: string): number => textWidth(text, { size: 100 });
    expect(width('iii')).to.be.below(width('mmm'));
    expect(width('ö')).to.equal(width('o\u0308'));
    expect(width('😀')).to.be.above(width('M'));
    expect(textWidth('x', { size: 100, bold: true })).to.be.above(width('x'));
  });
});
