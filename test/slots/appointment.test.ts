import { expect } from 'chai';
import fc from 'fast-check';
import type { Bot, OpeningHours, Queue } from '../../src/dialog/project.js';
import { appointment } from '../../src/slots/appointment.js';
import { parse, smallBot } from '../dialog/files.js';
import { expectOne, spotted } from '../source/spot.js';
import { contextOf, readingsOf, type Setting, shown, valuesOf } from './reading.js';

const week: OpeningHours = { days: [[], ...Array.from({ length: 5 }, () => [{ from: 480, to: 720 }, { from: 780, to: 1080 }]), [{ from: 540, to: 600 }]] };
const christmas: OpeningHours = { ...week, holidays: { state: 'BY', also: [], days: [{ day: '12-24', ranges: [{ from: 480, to: 600 }] }] } };

function business(hours: OpeningHours, queues: [string, Queue][] = []): Pick<Bot, 'hours' | 'queues'> {
  return { hours, queues: new Map(queues) };
}

const sunday: Setting = { bot: business(week) };
const beforeChristmas: Setting = { bot: business(christmas), now: '2026-12-22T08:00:00Z' };
const titles = (text: string, setting: Setting) => readingsOf(appointment, text, setting).map(({ title }) => title);
const why = (text: string, setting: Setting) => appointment.whyNot!(text, contextOf(appointment, setting));
const offered = (setting: Setting) => appointment.choices!(contextOf(appointment, setting)).map(({ title }) => title);

describe('appointment', () => {
  const exact: Record<string, string> = {
    'morgen um 10': '2026-11-23T10:00+01:00', 'Dienstag halb drei': '2026-11-24T14:30+01:00', 'am 24.11. um 8 Uhr': '2026-11-24T08:00+01:00', 'morgen um acht': '2026-11-23T08:00+01:00', 'Freitag 17:30': '2026-11-27T17:30+01:00', 'um 9': '2026-11-23T09:00+01:00',
    'in zwei Wochen um 10 Uhr': '2026-12-06', 'Mo 23.11., 10:00 Uhr': '2026-11-23T10:00+01:00', '2026-11-24T09:30:00Z': '2026-11-24T10:30+01:00', 'Dienstag, den 1.12. um 10': '2026-12-01T10:00+01:00', 'Samstag um 9:30 Uhr': '2026-11-28T09:30+01:00',
  };
  for (const [text, value] of Object.entries(exact)) {
    if (value.length > 10) it(`reads "${text}"`, () => expect(valuesOf(appointment, text, sunday)).to.deep.equal([value]));
    else it(`has none for "${text}", a Sunday`, () => expect(valuesOf(appointment, text, sunday)).to.deep.equal([]));
  }

  it('offers the times of a day, and of a part of it', () => {
    expect(titles('morgen', sunday)).to.deep.equal(['8:00', '9:00', '10:00', '11:00', '13:00', '14:00', '15:00', '16:00', '17:00'].map((time) => `Mo 23.11., ${time} Uhr`));
    expect(titles('Dienstag Vormittag', sunday)).to.have.length(8).and.include('Di 24.11., 11:30 Uhr');
    expect(titles('Tuesday morning', { ...sunday, language: 'en' })[0]).to.equal('Tue 24 Nov, 8:00 am');
    expect(titles('Samstag', sunday)).to.deep.equal(['Sa 28.11., 9:00 Uhr', 'Sa 28.11., 9:30 Uhr']);
  });

  it('offers what lies around a time between two', () => {
    expect(titles('morgen um 10:10', sunday)).to.deep.equal(['Mo 23.11., 10:00 Uhr', 'Mo 23.11., 10:30 Uhr']);
  });

  it('offers some times of each of the next days, as many as a list has rows', () => {
    const dayOf = (title: string) => title.split(',')[0]!;
    expect(offered(sunday)).to.deep.equal(['Mo 23.11., 8:00 Uhr', 'Mo 23.11., 11:00 Uhr', 'Mo 23.11., 15:00 Uhr', 'Di 24.11., 8:00 Uhr', 'Di 24.11., 11:00 Uhr', 'Di 24.11., 15:00 Uhr', 'Mi 25.11., 8:00 Uhr', 'Mi 25.11., 11:00 Uhr', 'Mi 25.11., 15:00 Uhr']);
    const saturday = offered({ ...sunday, now: '2026-11-27T16:10:00Z' });
    expect([...new Set(saturday.map(dayOf))]).to.deep.equal(['Sa 28.11.', 'Mo 30.11.', 'Di 1.12.']);
    expect(saturday).to.have.length.at.most(10);
  });

  it('offers the next free times, with titles for buttons', () => {
    const late = offered({ ...sunday, now: '2026-11-23T14:40:00Z' });
    expect(late.slice(0, 3)).to.deep.equal(['Mo 23.11., 17:00 Uhr', 'Mo 23.11., 17:30 Uhr', 'Di 24.11., 8:00 Uhr']);
    for (const title of [...offered(sunday), ...offered({ ...sunday, language: 'en' })]) expect(title.length, title).to.be.at.most(20);
  });

  for (const text of ['', 'Sonntag um 10', 'morgen um 12:10 Uhr', 'morgen um 20 Uhr', 'gestern um 10', 'am 24.12.2027 um 10', 'heute', 'irgendwann', 'Wo ist mein Paket?']) {
    it(`has none for "${text}"`, () => expect(valuesOf(appointment, text, sunday).filter((value) => text !== 'morgen um 12:10 Uhr' || value === '2026-11-23T12:00+01:00')).to.deep.equal([]));
  }

  it('honours holidays, and says which', () => {
    expect(valuesOf(appointment, '25.12. um 10', beforeChristmas)).to.deep.equal([]);
    expect(why('25.12. um 10', beforeChristmas)).to.equal('Am Fr 25.12. haben wir geschlossen: 1. Weihnachtstag.');
    expect(why('Dec 25 at 10', { ...beforeChristmas, language: 'en' })).to.equal('We are closed on Fri 25 Dec: Christmas Day.');
    expect(titles('24.12.', beforeChristmas)).to.deep.equal(['8:00', '8:30', '9:00', '9:30'].map((time) => `Do 24.12., ${time} Uhr`));
  });

  it('says why there is none', () => {
    expect(why('Sonntag um 10', { ...sunday, now: '2026-11-23T11:00:00Z' })).to.equal('Am So 29.11. haben wir geschlossen.');
    expect(why('morgen um 20 Uhr', sunday)).to.equal('Am Mo 23.11. gibt es Termine von 8:00 Uhr bis 12:00 Uhr und 13:00 Uhr bis 18:00 Uhr.');
    expect(why('tomorrow at 8 pm', { ...sunday, language: 'en' })).to.equal('On Mon 23 Nov there are appointments from 8:00 am to 12:00 pm and 1:00 pm to 6:00 pm.');
    expect(why('1.3.2027', sunday)).to.equal('Termine gibt es bis So 6.12.');
    expect(why('gestern', sunday)).to.equal('Dieser Tag ist schon vorbei.');
    expect(why('heute', { ...sunday, now: '2026-11-23T17:00:00Z' })).to.equal('Am Mo 23.11. gibt es keinen Termin mehr.');
    expect(why('irgendwann', sunday)).to.equal(undefined);
  });

  it('keeps to its length, its notice and its days', () => {
    const options = { length: '2 h', notice: '1 d', 'days-ahead': 3 };
    expect(valuesOf(appointment, 'morgen um 8', { ...sunday, options })).to.deep.equal([]);
    expect(titles('Dienstag', { ...sunday, options })).to.deep.equal(['8:00', '10:00', '13:00', '15:00'].map((time) => `Di 24.11., ${time} Uhr`));
    expect(valuesOf(appointment, 'Donnerstag um 8', { ...sunday, options })).to.deep.equal([]);
  });

  it('takes a queue\'s hours', () => {
    const queue = { name: 'support', hours: { days: week.days.map(() => [{ from: 600, to: 660 }]) }, promise: 5 } as unknown as Queue;
    const setting = { bot: business(week, [['support', queue]]), options: { hours: 'support' } };
    expect(titles('morgen', setting)).to.deep.equal(['Mo 23.11., 10:00 Uhr', 'Mo 23.11., 10:30 Uhr']);
  });

  it('reads what it shows and what it offers, in both languages', () => {
    const minutes = fc.integer({ min: Date.UTC(2026, 0) / 60_000, max: Date.UTC(2028, 0) / 60_000 });
    fc.assert(fc.property(minutes, fc.constantFrom('de', 'en'), (minute, language) => {
      const setting = { bot: business(christmas), now: new Date(minute * 60_000).toISOString(), language };
      for (const { value, title } of appointment.choices!(contextOf(appointment, setting)).slice(0, 3)) {
        for (const words of [value, title, shown(appointment, value, setting)]) expect(valuesOf(appointment, words, setting), words).to.deep.equal([value]);
      }
    }), { numRuns: 60, seed: 7 });
  });

  const mistakes: [marked: string, bot: string, hint: string][] = [
    ['visit: { type: appointment, hours: ‹suport› }', smallBot['bots/demo/bot.yaml']!, 'support'],
    ['‹visit›: { type: appointment }', smallBot['bots/demo/bot.yaml']!.replace(/^hours:.*\n/m, ''), 'Add hours to bot.yaml'],
  ];
  for (const [marked, bot, hint] of mistakes) {
    it(`is refused with ${hint}`, () => {
      const spot = spotted(`dialog: visit\ntitle: { de: Termin, en: Visit }\nslots:\n  ${marked}\nsteps:\n  - ask: visit\n    say: { de: Wann?, en: When? }\n`);
      expectOne(parse({ ...smallBot, 'bots/demo/bot.yaml': bot, 'dialogs/visit.yaml': spot.text }).diagnostics, 'wrong-slot-option', spot, hint);
    });
  }
});
