import { z } from 'zod';
import { defineSlotType, type Reading } from '../dialog/slot-type.js';
import { addressesIn } from './address/sample-addresses.js';
import { countries, type Country } from './address/postcodes.js';
import { type Address, readAddress } from './address/read-address.js';

const options = z.strictObject({
  country: z.enum(Object.keys(countries) as [Country, ...Country[]]).default('DE').describe('Where it is.'),
});
type Options = z.infer<typeof options>;

export const address = defineSlotType<Options>({
  name: 'address',
  docs: {
    summary: 'A postal address with street, house number, postcode and town, on one line or several. What else stands in it, a floor or a name, is its field `extra`.',
    example: 'address: { type: address, country: DE, personal: true }',
    reads: [
      { text: 'Hafenstraße 12, 20457 Hamburg', value: 'Hafenstraße 12, 20457 Hamburg' },
      { text: 'meine neue adresse ist hafenstr 12a 20457 hamburg', value: 'Hafenstraße 12a, 20457 Hamburg' },
      { text: 'hafenstrase 12 hamburg 20457', value: 'Hafenstraße 12, 20457 Hamburg' },
      { text: 'i live at hafenstr 12, 20457 hamburg', value: 'Hafenstraße 12, 20457 Hamburg', language: 'en' },
      { text: 'Hafenstr. 12\n2. OG\nD-20457 Hamburg', value: 'Hafenstraße 12, 2. OG, 20457 Hamburg' },
    ],
  },
  fields: ['street', 'number', 'postcode', 'town', 'extra'],
  optional: ['extra'],
  options,
  read(answer, { options: { country } }) {
    const text = answer.slice(0, 400).normalize('NFC').trim();
    const found = readAddress(text, country);
    return typeof found === 'string' ? [] : [reading(found, country)];
  },
  samples: ({ options: { country } }) => addressesIn(country),
  show: ({ value }) => String(value),
});

function reading(found: Address, country: Country): Reading {
  const { street, number, postcode, town, extra } = found;
  const isEnglish = country === 'GB' || country === 'US';
  const line = isEnglish || country === 'FR' ? `${number} ${street}` : `${street} ${number}`;
  const value = [line, ...(extra === undefined ? [] : [extra]), isEnglish ? `${town} ${postcode}` : `${postcode} ${town}`].join(', ');
  return { value, title: value, fields: { ...found }, fit: 'likely' };
}
