import { expect } from 'chai';
import fc from 'fast-check';
import { time } from '../../src/slots/time.js';
import { foundIn, optionProblems, readingsOf, shown, valuesOf } from './reading.js';

describe('time', () => {
  const german: Record<string, string> = {
    '15:30': '15:30', '15.30': '15:30', '15.30 Uhr': '15:30', '15 Uhr': '15:00', '15 Uhr 30': '15:30', '15h': '15:00', '1530': '15:30', '08:30': '08:30', '3:30': '03:30', '0:30': '00:30', '24:00': '00:00',
    'halb drei': '14:30', 'halb 3': '14:30', 'halb eins': '12:30', 'fünf vor halb drei': '14:25', 'viertel nach drei': '15:15', 'viertel vor drei': '14:45', 'viertel drei': '14:15', 'dreiviertel drei': '14:45', 'zehn vor drei': '14:50',
    'um drei': '15:00', 'um 1': '13:00', 'um sechs': '18:00', 'um 9': '09:00', 'um zwölf': '12:00', 'gegen 5': '17:00', '3': '15:00', '11': '11:00', 'acht Uhr abends': '20:00', 'abends um acht': '20:00', 'morgens um sechs': '06:00', '6 Uhr früh': '06:00', '3 Uhr nachts': '03:00', 'um 1 Uhr mittags': '13:00', mittags: '12:00', Mitternacht: '00:00',
    'in zwei Stunden': '14:00', 'in einer halben Stunde': '12:30', 'in 90 Minuten': '13:30', 'vor 2 Stunden': '10:00', jetzt: '12:00', 'am besten so gegen 17 Uhr': '17:00',
  };
  for (const [text, value] of Object.entries(german)) it(`reads "${text}"`, () => expect(valuesOf(time, text)).to.deep.equal([value]));

  const english: Record<string, string> = {
    '3 pm': '15:00', '3pm': '15:00', '3:30 p.m.': '15:30', '12 am': '00:00', '12:00 pm': '12:00', noon: '12:00', midnight: '00:00', 'half past two': '14:30', 'quarter to five': '16:45', 'a quarter past nine': '09:15', 'ten past 9': '09:10',
    'at 3': '15:00', '3:30': '15:30', '03:30': '03:30', 'at 8 in the evening': '20:00', 'tonight at 8': '20:00', 'in half an hour': '12:30', '20 minutes ago': '11:40', '10 o\'clock': '10:00',
  };
  for (const [text, value] of Object.entries(english)) it(`reads "${text}" in English`, () => expect(valuesOf(time, text, { language: 'en' })).to.deep.equal([value]));

  for (const text of ['', '25:00', '12:60', '24.12.', 'guten Morgen', 'um 10 Euro', 'Wo ist mein Paket?', 'bald', '1.2.3', '13 pm']) it(`refuses "${text}"`, () => expect(valuesOf(time, text)).to.deep.equal([]));

  it('asks whether morning or evening is meant where both may be, and the slot takes both', () => {
    expect(readingsOf(time, 'um acht').map(({ title }) => title)).to.deep.equal(['8:00 Uhr', '20:00 Uhr']);
    expect(readingsOf(time, 'at 8', { language: 'en' }).map(({ title }) => title)).to.deep.equal(['8:00 am', '8:00 pm']);
    expect(valuesOf(time, 'um acht', { options: { from: '08:00', to: '18:00' } })).to.deep.equal(['08:00']);
    expect(valuesOf(time, '19 Uhr', { options: { from: '08:00', to: '18:00' } })).to.deep.equal([]);
  });

  it('refuses hours that are none', () => expect(optionProblems(time, { from: '8 Uhr' }).map(({ path }) => path)).to.deep.equal([['from']]));

  it('finds a time in a message', () => {
    const text = 'Ich bin ab 17 Uhr zu Hause, Bestellung 4711';
    expect(foundIn(time, text).map(({ value, start, end }) => [value, text.slice(start, end)])).to.deep.equal([['17:00', '17 Uhr']]);
    expect(foundIn(time, 'ich habe 3 Pakete für 15.30 Euro')).to.deep.equal([]);
  });

  it('reads what it shows, in both languages', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 1439 }), fc.constantFrom('de', 'en'), (minutes, language) => {
      const value = `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
      expect(valuesOf(time, shown(time, value, { language }), { language })).to.deep.equal([value]);
    }), { numRuns: 300, seed: 7 });
  });
});
