import { expect } from 'chai';
import { text } from '../../src/slots/text.js';
import { shown, valuesOf } from './reading.js';

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

  it('drops marks that turn the reading direction of what follows', () => {
    expect(valuesOf(text, 'a\u202eb\u202cc')).to.deep.equal(['abc']);
  });

  it('is shown as written', () => {
    expect(shown(text, '{{ x }}')).to.equal('{{ x }}');
  });
});
