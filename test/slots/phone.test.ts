import { expect } from 'chai';
import { phone } from '../../src/slots/phone.js';
import { foundIn, shown, valuesOf } from './reading.js';

describe('phone', () => {
  const numbers: Record<string, string> = {
    '0170 1234567': '+491701234567', '0170/123 45 67': '+491701234567', '(0170) 123-4567': '+491701234567', '+49 (0) 170 1234567': '+491701234567',
    '0049 170 1234567': '+491701234567', '170 1234567': '+491701234567', '491701234567': '+491701234567', '040 123456': '+4940123456',
    '040-12 34 56 78': '+494012345678', 'Meine Nummer ist 0151 12345678': '+4915112345678', '+43 664 1234567': '+436641234567', '+41 44 668 18 00': '+41446681800',
    '+1 (212) 555-0123': '+12125550123', '+44 (0)20 7946 0958': '+442079460958', '+353 1 234 5678': '+35312345678',
  };
  for (const [text, value] of Object.entries(numbers)) it(`reads "${text}"`, () => expect(valuesOf(phone, text)).to.deep.equal([value]));

  for (const text of ['110', '0170 123', '017012345678901', '+49', '+999 1234567', '0000000000', '12345', 'keine', '+49 170 12345678901234', '00340434161094022115']) {
    it(`refuses "${text}"`, () => expect(valuesOf(phone, text)).to.deep.equal([]));
  }

  it('reads national numbers of the country that the slot says', () => {
    expect(valuesOf(phone, '0664 1234567', { options: { country: 'AT' } })).to.deep.equal(['+436641234567']);
    expect(valuesOf(phone, '079 123 45 67', { options: { country: 'CH' } })).to.deep.equal(['+41791234567']);
    expect(valuesOf(phone, '212 555 0123', { options: { country: 'US' } })).to.deep.equal(['+12125550123']);
  });

  it('finds numbers that can be nothing else', () => {
    const text = 'bitte ruft mich an unter 0170 1234567 danke';
    expect(foundIn(phone, text).map(({ value, text: part }) => [value, part])).to.deep.equal([['+491701234567', '0170 1234567']]);
    expect(foundIn(phone, 'tel. 040 123456').map(({ value }) => value)).to.deep.equal(['+4940123456']);
  });

  for (const text of [
    'Bestellnummer 0123456789', 'wo ist mein paket 00340434161094022115', 'am 01.02.2026', '040 123456', 'Sendungsnummer 01701234567', '24.12.2026 10:00', '09133131530724',
  ]) {
    it(`finds none in "${text}"`, () => expect(foundIn(phone, text)).to.deep.equal([]));
  }

  it('is shown in groups', () => {
    expect(shown(phone, '+491701234567')).to.equal('+49 170 1234567');
  });
});
