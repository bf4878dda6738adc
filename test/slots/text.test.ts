import { expect } from 'chai';
import { text } from '../../src/slots/text.js';
import { contextOf, shown, valuesOf } from './reading.js';

describe('text', () => {
  it('keeps what was written, line breaks and emoji too', () => {
    expect(valuesOf(text, '  Karton offen\r\nund nass 😡 ')).to.deep.equal(['Karton offen\nund nass 😡']);
  });

  it('is invalid when it holds nothing', () => {
    expect(valuesOf(text, ' \n\u0000 ')).to.deep.equal([]);
  });

  it('holds its limits in characters as people count them', () => {
    expect(valuesOf(text, '🙂🙂🙂', { options: { max: 3 } })).to.have.length(1);
    expect(valuesOf(text, '🙂🙂🙂🙂', { options: { max: 3 } })).to.deep.equal([]);
    expect(valuesOf(text, 'ab', { options: { min: 3 } })).to.deep.equal([]);
  });

  it('says what is wrong with a length, in both languages', () => {
    const why = (answer: string, language: string) => text.whyNot!(answer, contextOf(text, { language, options: { min: 3, max: 10 } }));
    expect(why('a'.repeat(4000), 'de')).to.equal('Das ist leider zu lang, es passen höchstens 10 Zeichen.');
    expect(why('a'.repeat(4000), 'en')).to.equal("I'm afraid that's too long: there is room for 10 characters.");
    expect(why('ab', 'de')).to.equal('Das ist noch etwas kurz.');
    expect(why('', 'de')).to.equal(undefined);
  });

  it('drops marks that turn the reading direction of what follows', () => {
    expect(valuesOf(text, 'a\u202eb\u202cc')).to.deep.equal(['abc']);
  });

  it('is shown as written', () => {
    expect(shown(text, '{{ x }}')).to.equal('{{ x }}');
  });
});
