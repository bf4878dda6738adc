import { expect } from 'chai';
import fc from 'fast-check';
import { address } from '../../src/slots/address.js';
import { readingsOf, shown, valuesOf } from './reading.js';

describe('address', () => {
  const german: Record<string, string> = {
    'Hafenstraße 12, 20457 Hamburg': 'Hafenstraße 12, 20457 Hamburg', 'hafenstr 12 20457 hamburg': 'Hafenstraße 12, 20457 Hamburg', 'Hafenstr.12 20457 Hamburg': 'Hafenstraße 12, 20457 Hamburg', 'HAFENSTRASSE 12\n20457 HAMBURG': 'Hafenstraße 12, 20457 Hamburg',
    'Hafenstraße 12 in D-20457 Hamburg, Deutschland': 'Hafenstraße 12, 20457 Hamburg', '20457 Hamburg, Hafenstraße 12': 'Hafenstraße 12, 20457 Hamburg', 'Am Markt 3 - 5, Hamburg 20457': 'Am Markt 3-5, 20457 Hamburg',
    'Lange Str. 5 b, 26122 Oldenburg bitte': 'Lange Straße 5b, 26122 Oldenburg', 'Straße des 17. Juni 135, 10623 Berlin': 'Straße des 17. Juni 135, 10623 Berlin', 'Q7, 24, 68161 Mannheim': 'Q7 24, 68161 Mannheim',
    'ich wohne jetzt in der Hafenstraße 12, 60311 Frankfurt am Main': 'Hafenstraße 12, 60311 Frankfurt am Main', 'Meine neue Adresse lautet: Hafenstraße 12, 20457 Hamburg.': 'Hafenstraße 12, 20457 Hamburg',
    'Max Muster, Hafenstraße 12, 20457 Hamburg': 'Hafenstraße 12, Max Muster, 20457 Hamburg',
  };
  for (const [text, value] of Object.entries(german)) it(`reads ${JSON.stringify(text)}`, () => expect(valuesOf(address, text)).to.deep.equal([value]));

  const abroad: [country: string, text: string, value: string][] = [
    ['AT', 'Hauptplatz 1, A-1010 Wien', 'Hauptplatz 1, 1010 Wien'], ['CH', 'Bahnhofplatz 1, 3011 Bern', 'Bahnhofplatz 1, 3011 Bern'], ['NL', 'Keizersgracht 100, 1015cw Amsterdam', 'Keizersgracht 100, 1015 CW Amsterdam'],
    ['GB', '12 Main Street, London sw1a1aa', '12 Main Street, London SW1A 1AA'], ['US', '123 Main St, Springfield, IL 62704', '123 Main St, Springfield, IL 62704'], ['FR', '10 rue de la Paix, 75002 Paris', '10 rue de la Paix, 75002 Paris'],
  ];
  for (const [country, text, value] of abroad) it(`reads ${text}`, () => expect(valuesOf(address, text, { options: { country }, language: 'en' })).to.deep.equal([value]));

  for (const text of [
    'Bitte liefern Sie alles ab sofort immer an Hafenstraße 12, 20457 Hamburg', 'Hafenstraße 12, 20457 Hamburg bitte danke', 'wir wohnen jetzt woanders und zwar in der Hafenstraße 12, 20457 Hamburg',
    'mein mann wohnt jetzt hafenstr 12 20457 hamburg aber erst ab mai', 'please send it to Hafenstraße 12, 20457 Hamburg from now on',
  ]) {
    it(`reads the address alone in "${text}"`, () => expect(valuesOf(address, text)).to.deep.equal(['Hafenstraße 12, 20457 Hamburg']));
  }

  for (const text of ['Straße der Vereinten Nationen 5, 20457 Hamburg', 'An der Alster 3, 20457 Hamburg', 'Platz der Opfer des Nationalsozialismus 1, 20457 Hamburg']) {
    it(`reads all of "${text}"`, () => expect(valuesOf(address, text)).to.deep.equal([text]));
  }

  it('takes no address that is just the one where they are not', () => {
    expect(valuesOf(address, 'Ich wohne nicht mehr in der Hafenstraße 12, 20457 Hamburg')).to.deep.equal([]);
  });

  for (const text of ['', 'Hafenstraße 12', '20457 Hamburg', 'Hafenstraße, 20457 Hamburg', 'Hafenstraße 12, 20457', 'Hafenstraße 12, 2045 Hamburg', 'Wo ist mein Paket 12345 denn?', 'Packstation 145, 20457 Hamburg']) {
    it(`refuses "${text}"`, () => expect(valuesOf(address, text)).to.deep.equal([]));
  }

  it('has its parts as fields', () => {
    expect(readingsOf(address, 'c/o Meier, Hafenstraße 12a, 2. OG links, 20457 Hamburg')[0]?.fields).to.deep.equal({
      street: 'Hafenstraße', number: '12a', postcode: '20457', town: 'Hamburg', extra: 'c/o Meier, 2. OG links',
    });
  });

  it('reads what it shows', () => {
    const word = fc.constantFrom('Hafenstraße', 'Am Alten Markt', 'Kleine Gasse', 'Lindenallee', 'Straße des 17. Juni');
    fc.assert(fc.property(word, fc.integer({ min: 1, max: 999 }), fc.integer({ min: 10_000, max: 99_998 }), fc.constantFrom('Hamburg', 'Bad Oeynhausen', 'Frankfurt am Main'), (street, house, postcode, town) => {
      const value = `${street} ${house}, ${postcode} ${town}`;
      expect(valuesOf(address, shown(address, value))).to.deep.equal([value]);
    }), { numRuns: 100, seed: 7 });
  });
});
