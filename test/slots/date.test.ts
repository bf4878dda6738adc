import { expect } from 'chai';
import fc from 'fast-check';
import { date } from '../../src/slots/date.js';
import { foundIn, shown, valuesOf } from './reading.js';

describe('date', () => {
  const german: Record<string, string> = {
    '24.12.': '2026-12-24', '24.12': '2026-12-24', '24.12.2026': '2026-12-24', '24.12.26': '2026-12-24', '24. 12. 2026': '2026-12-24', '24/12/2026': '2026-12-24',
    '24-12-2026': '2026-12-24', '24 12 2026': '2026-12-24', '2026-12-24': '2026-12-24', '24. Dezember': '2026-12-24', '24 Dez': '2026-12-24', '24. dezemebr 2026': '2026-12-24',
    'am 24. Dezember 2026': '2026-12-24', '3. März': '2027-03-03', '3. maerz 2026': '2026-03-03', '1.1.': '2027-01-01', '29.2.2028': '2028-02-29', '5.7.1984': '1984-07-05', '5.7.84': '1984-07-05',
    heute: '2026-11-22', Morgen: '2026-11-23', 'übermorgen': '2026-11-24', uebermorgen: '2026-11-24', gestern: '2026-11-21', vorgestern: '2026-11-20',
    'morgen früh': '2026-11-23', Freitag: '2026-11-27', 'am Freitag': '2026-11-27', fr: '2026-11-27', 'nächsten Freitag': '2026-11-27', 'naechsten freitag': '2026-11-27', 'kommenden Mittwoch': '2026-11-25',
    'letzten Freitag': '2026-11-20', 'in drei Tagen': '2026-11-25', 'in 2 Wochen': '2026-12-06', 'vor einer Woche': '2026-11-15', 'in einem Monat': '2026-12-22', 'am 24.': '2026-11-24', donerstag: '2026-11-26',
    'übermogen': '2026-11-24', 'übermorgn': '2026-11-24', moregn: '2026-11-23', morgn: '2026-11-23', mogen: '2026-11-23', 'am besten moregn': '2026-11-23', gesten: '2026-11-21', vorgesten: '2026-11-20',
  };
  for (const [text, value] of Object.entries(german)) it(`reads "${text}"`, () => expect(valuesOf(date, text)).to.deep.equal([value]));

  const english: Record<string, string> = {
    'Dec 24th': '2026-12-24', 'December 24, 2026': '2026-12-24', '24th of December': '2026-12-24', '24 December 2026': '2026-12-24', '12/24/2026': '2026-12-24', '24/12/2026': '2026-12-24',
    today: '2026-11-22', tomorrow: '2026-11-23', tomorow: '2026-11-23', yesterday: '2026-11-21', 'the day after tomorrow': '2026-11-24', 'next Friday': '2026-11-27', 'on Wednesday': '2026-11-25',
    'last Monday': '2026-11-16', 'in 3 days': '2026-11-25', 'two weeks ago': '2026-11-08', 'in a week': '2026-11-29', 'the 24th': '2026-11-24',
  };
  for (const [text, value] of Object.entries(english)) {
    it(`reads "${text}" in English`, () => expect(valuesOf(date, text, { language: 'en' })).to.deep.equal([value]));
  }

  const weeks: Record<string, string> = {
    'nächste Woche Dienstag': '2026-11-24', 'Dienstag nächster Woche': '2026-11-24', 'letzte Woche am Freitag': '2026-11-13', 'übernächste Woche Montag': '2026-11-30', 'heute in einer Woche': '2026-11-29', 'Freitag in zwei Wochen': '2026-12-11',
    Heiligabend: '2026-12-24', 'Silvester 2027': '2027-12-31', 'diesen Freitag': '2026-11-27',
  };
  for (const [text, value] of Object.entries(weeks)) it(`reads "${text}"`, () => expect(valuesOf(date, text)).to.deep.equal([value]));

  it('reads the same in English', () => {
    for (const [text, value] of [['Tuesday next week', '2026-11-24'], ['next week on Tuesday', '2026-11-24'], ['last night', '2026-11-21'], ['New Year\'s Eve', '2026-12-31']] as const) {
      expect(valuesOf(date, text, { language: 'en' }), text).to.deep.equal([value]);
    }
  });

  it('asks which where people mean different days by the same words', () => {
    const wednesday = { now: '2026-11-18T11:00:00Z' };
    expect(valuesOf(date, 'nächsten Freitag', wednesday)).to.deep.equal(['2026-11-20', '2026-11-27']);
    expect(valuesOf(date, 'next Friday', { ...wednesday, language: 'en' })).to.deep.equal(['2026-11-20', '2026-11-27']);
    expect(valuesOf(date, 'kommenden Freitag', wednesday)).to.deep.equal(['2026-11-20']);
    expect(valuesOf(date, 'nächsten Montag', wednesday)).to.deep.equal(['2026-11-23']);
    expect(valuesOf(date, 'am Wochenende', wednesday)).to.deep.equal(['2026-11-21', '2026-11-22']);
  });

  it('reads what it shows, in both languages', () => {
    const days = fc.integer({ min: -20_000, max: 60_000 }).map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));
    fc.assert(fc.property(days, fc.constantFrom('de', 'en'), (value, language) => {
      expect(valuesOf(date, shown(date, value, { language }), { language })).to.deep.equal([value]);
    }), { numRuns: 300, seed: 7 });
  });

  it('reads what it shows of the days around today, at any time of the year', () => {
    const around = fc.record({ at: fc.integer({ min: 20_454, max: 20_818 }), away: fc.integer({ min: -364, max: 364 }) });
    const iso = (day: number): string => new Date(day * 86_400_000).toISOString();
    fc.assert(fc.property(around, fc.constantFrom('de', 'en'), ({ at, away }, language) => {
      const [now, value] = [iso(at), iso(at + away).slice(0, 10)];
      expect(valuesOf(date, shown(date, value, { language, now }), { language, now })).to.deep.equal([value]);
    }), { numRuns: 300, seed: 7 });
  });

  for (const text of ['31.2.', '31.02.2026', '29.2.2027', '32.1.', '24.13.2026', '0.0.', '12', 'bald', 'guten Morgen', 'irgendwann', 'morgens', 'Norden', 'Sorgen', 'guten moregn', '99.99.9999', '1.2.3.4', '10115 Berlin']) {
    it(`refuses "${text}"`, () => expect(valuesOf(date, text)).to.deep.equal([]));
  }

  it('asks which where English leaves day and month open', () => {
    expect(valuesOf(date, '12/11/2026', { language: 'en' })).to.have.members(['2026-11-12', '2026-12-11']);
    expect(valuesOf(date, '12/11/2026')).to.deep.equal(['2026-11-12']);
  });

  it('takes today from where the business is', () => {
    expect(valuesOf(date, 'heute', { now: '2026-11-22T23:30:00Z' })).to.deep.equal(['2026-11-23']);
    expect(valuesOf(date, 'heute', { now: '2026-11-22T22:30:00Z' })).to.deep.equal(['2026-11-22']);
  });

  it('completes a date towards the past or the future as the slot says, and refuses the other', () => {
    const past = { options: { range: 'past' } };
    const future = { options: { range: 'future' } };
    expect(valuesOf(date, '24.12.', past)).to.deep.equal(['2025-12-24']);
    expect(valuesOf(date, '1.11.', future)).to.deep.equal(['2027-11-01']);
    expect(valuesOf(date, 'Freitag', past)).to.deep.equal(['2026-11-20']);
    expect(valuesOf(date, 'gestern', future)).to.deep.equal([]);
    expect(valuesOf(date, '24.12.2026', past)).to.deep.equal([]);
  });

  it('finds a date in a message', () => {
    const text = 'Kann das Paket erst am 24.12. kommen?';
    expect(foundIn(date, text)).to.deep.equal([{ value: '2026-12-24', title: '24. Dezember 2026', fit: 'exact', text: '24.12.', start: 23, end: 29 }]);
    expect(foundIn(date, 'Bestellt am 3. November, kommt das morgen?').map(({ value }) => value)).to.deep.equal(['2026-11-03', '2026-11-23']);
  });

  for (const text of ['Guten Morgen', 'schönen guten morgen zusammen', 'Version 1.2.3', 'kostet 24.12 Euro', 'Nr. 12/24', '192.168.1.10', '0034 0434 1610 9402 2115', 'so ist das', 'wir moegen das', 'do it', 'in the morning']) {
    it(`finds none in "${text}"`, () => expect(foundIn(date, text)).to.deep.equal([]));
  }

  it('is shown as people write it', () => {
    expect(shown(date, '2026-12-24')).to.equal('Donnerstag, 24. Dezember');
    expect(shown(date, '2026-12-24', { language: 'en' })).to.equal('Thursday 24 December');
    expect(shown(date, '2027-01-01')).to.equal('Freitag, 1. Januar 2027');
    expect(shown(date, '2027-01-01', { now: '2026-12-31T23:30:00Z' })).to.equal('Freitag, 1. Januar');
  });
});
