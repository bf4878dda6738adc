import { expect } from 'chai';
import fc from 'fast-check';
import { momentOf } from '../../src/slots/clock/local-moment.js';
import { dateTime } from '../../src/slots/date-time.js';
import { foundIn, readingsOf, shown, valuesOf } from './reading.js';

describe('date-time', () => {
  const german: Record<string, string> = {
    'übermorgen um halb drei': '2026-11-24T14:30+01:00', 'in zwei Stunden': '2026-11-22T14:00+01:00', 'vor zwei Stunden': '2026-11-22T10:00+01:00', '24.12. 10:15 Uhr': '2026-12-24T10:15+01:00', '24.12. um 10': '2026-12-24T10:00+01:00', 'um 10 am 24.12.': '2026-12-24T10:00+01:00',
    'morgen früh um 8': '2026-11-23T08:00+01:00', 'heute Abend um acht': '2026-11-22T20:00+01:00', 'am Freitag um 15.30 Uhr': '2026-11-27T15:30+01:00', 'gestern um 3': '2026-11-21T15:00+01:00', 'heute Nachmittag gegen halb fünf': '2026-11-22T16:30+01:00',
    'gestern Abend': '2026-11-21T19:00+01:00', 'heute morgen': '2026-11-22T09:00+01:00', 'morgen Mittag': '2026-11-23T12:00+01:00', '15 Uhr': '2026-11-22T15:00+01:00', '10 Uhr': '2026-11-23T10:00+01:00', jetzt: '2026-11-22T12:00+01:00',
    '1.7.2027 um 10 Uhr': '2027-07-01T10:00+02:00', '2026-11-24T13:30:00Z': '2026-11-24T14:30+01:00', 'nächsten Freitag 17 Uhr': '2026-11-27T17:00+01:00',
  };
  for (const [text, value] of Object.entries(german)) it(`reads "${text}"`, () => expect(valuesOf(dateTime, text)).to.deep.equal([value]));

  const english: Record<string, string> = {
    'next Friday at 3 pm': '2026-11-27T15:00+01:00', tonight: '2026-11-22T19:00+01:00', 'last night': '2026-11-21T23:00+01:00', 'yesterday evening around 7': '2026-11-21T19:00+01:00', 'Dec 24 at noon': '2026-12-24T12:00+01:00', 'tomorrow morning': '2026-11-23T09:00+01:00',
  };
  for (const [text, value] of Object.entries(english)) it(`reads "${text}" in English`, () => expect(valuesOf(dateTime, text, { language: 'en' })).to.deep.equal([value]));

  for (const text of ['', 'morgen', '24.12.', 'guten Abend', 'bald', 'Wo ist mein Paket?', '31.2. um 10 Uhr']) it(`refuses "${text}"`, () => expect(valuesOf(dateTime, text)).to.deep.equal([]));

  it('asks which where day or hour may be several, with titles that fit on a button', () => {
    expect(readingsOf(dateTime, 'morgen um acht').map(({ title }) => title)).to.deep.equal(['Mo 23.11., 8:00 Uhr', 'Mo 23.11., 20:00 Uhr']);
    expect(readingsOf(dateTime, 'tomorrow at 8', { language: 'en' }).map(({ title }) => title)).to.deep.equal(['Mon 23 Nov, 8:00 am', 'Mon 23 Nov, 8:00 pm']);
    expect(readingsOf(dateTime, '24.12. um 10 oder 27.12. um 11').map(({ value }) => value)).to.deep.equal(['2026-12-24T10:00+01:00', '2026-12-27T11:00+01:00']);
  });

  it('keeps to the past or the future', () => {
    expect(valuesOf(dateTime, 'gestern um 10', { options: { range: 'future' } })).to.deep.equal([]);
    expect(valuesOf(dateTime, '10 Uhr', { options: { range: 'past' } })).to.deep.equal(['2026-11-22T10:00+01:00']);
    expect(valuesOf(dateTime, '15 Uhr', { options: { range: 'past' } })).to.deep.equal(['2026-11-21T15:00+01:00']);
  });

  it('says what was said only roughly', () => {
    const [reading] = readingsOf(dateTime, 'gestern Abend');
    expect(reading?.fields).to.deep.equal({ day: '2026-11-21', time: '19:00', about: true });
    expect(shown(dateTime, reading!.value, { fields: reading!.fields! })).to.equal('Samstag, 21. November, gegen 19:00 Uhr');
    expect(shown(dateTime, reading!.value, { fields: reading!.fields!, language: 'en' })).to.equal('Saturday 21 November, about 7:00 pm');
  });

  it('finds one in a message, with its place', () => {
    const text = 'Können Sie am Freitag um 15 Uhr anrufen?';
    expect(foundIn(dateTime, text).map(({ value, start, end }) => [value, text.slice(start, end)])).to.deep.equal([['2026-11-27T15:00+01:00', 'Freitag um 15 Uhr']]);
    expect(foundIn(dateTime, 'Bestellt am 3.11., kommt in 2 Paketen')).to.deep.equal([]);
  });

  it('reads what it shows, in both languages and both halves of the year', () => {
    const minutes = fc.integer({ min: Date.UTC(2020, 0) / 60_000, max: Date.UTC(2035, 0) / 60_000 });
    fc.assert(fc.property(minutes, fc.constantFrom('de', 'en'), (minute, language) => {
      const value = momentOf(new Date(minute * 60_000), 'Europe/Berlin');
      const [read] = valuesOf(dateTime, shown(dateTime, value, { language }), { language });
      expect(String(read).slice(0, 16)).to.equal(value.slice(0, 16));
    }), { numRuns: 300, seed: 7 });
  });
});
