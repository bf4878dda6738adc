import { expect } from 'chai';
import { isOpen, nextClosing, nextOpening, parseHours, renderHours } from '../../src/dialog/hours.js';
import type { OpeningHours } from '../../src/dialog/project.js';

function hours(value: unknown): OpeningHours {
  const { hours: read, problems } = parseHours(value);
  expect(problems).to.deep.equal([]);
  return read!;
}

const berlin = 'Europe/Berlin';
const shop = hours({ 'mon-fri': '08:00-12:00, 13:00-18:00', sat: '09:00-13:00' });

describe('opening hours', () => {
  const moments: [at: string, open: boolean, opens: string | undefined][] = [
    ['2026-11-20T07:00:00Z', true, undefined], // Friday, eight o'clock
    ['2026-11-20T06:59:59Z', false, '2026-11-20T07:00:00.000Z'],
    ['2026-11-20T11:00:00Z', false, '2026-11-20T12:00:00.000Z'], // noon: the end is not open
    ['2026-11-20T17:00:00Z', false, '2026-11-21T08:00:00.000Z'], // Friday evening → Saturday
    ['2026-11-21T12:00:00Z', false, '2026-11-23T07:00:00.000Z'], // Saturday → Monday
    ['2026-11-22T23:30:00Z', false, '2026-11-23T07:00:00.000Z'], // already Monday in Berlin
    ['2026-03-28T13:00:00Z', false, '2026-03-30T06:00:00.000Z'], // across the night in which clocks go forward
    ['2026-10-24T13:00:00Z', false, '2026-10-26T07:00:00.000Z'], // and back
  ];
  for (const [at, open, opens] of moments) {
    it(`${at}: ${open ? 'open' : `opens ${opens!}`}`, () => {
      expect(isOpen(shop, at, berlin)).to.equal(open);
      expect(nextOpening(shop, at, berlin)).to.equal(opens);
    });
  }

  it('open at an hour that a night skips or repeats', () => {
    const night = hours({ sun: '02:30-04:00' });
    expect(nextOpening(night, '2026-03-28T23:00:00Z', berlin)).to.equal('2026-03-29T01:30:00.000Z');
    expect(isOpen(night, '2026-03-29T01:30:00Z', berlin)).to.equal(true);
    expect(nextOpening(night, '2026-10-24T23:00:00Z', berlin)).to.equal('2026-10-25T00:30:00.000Z');
  });

  it('always, and never', () => {
    expect(isOpen('always', '2026-11-22T00:00:00Z', berlin)).to.equal(true);
    expect(nextOpening('always', '2026-11-22T00:00:00Z', berlin)).to.equal(undefined);
    const never = hours({ mon: 'closed' });
    expect(isOpen(never, '2026-11-23T12:00:00Z', berlin)).to.equal(false);
    expect(nextOpening(never, '2026-11-23T12:00:00Z', berlin)).to.equal(undefined);
  });

  const closings: [hours: unknown, at: string, closes: string | undefined][] = [
    [{ 'mon-fri': '08:00-12:00, 13:00-18:00' }, '2026-11-20T07:00:00Z', '2026-11-20T11:00:00.000Z'],
    [{ 'mon-fri': '08:00-12:00, 13:00-18:00' }, '2026-11-20T16:59:59Z', '2026-11-20T17:00:00.000Z'],
    [{ 'mon-fri': '08:00-12:00, 13:00-18:00' }, '2026-11-20T17:00:00Z', undefined],
    [{ 'mon-fri': '08:00-12:00, 12:00-18:00' }, '2026-11-20T07:00:00Z', '2026-11-20T17:00:00.000Z'],
    [{ fri: '22:00-02:00' }, '2026-11-20T22:30:00Z', '2026-11-21T01:00:00.000Z'],
    [{ 'fri-sat': '00:00-24:00' }, '2026-11-20T12:00:00Z', '2026-11-21T23:00:00.000Z'],
    [{ sun: '00:00-04:00' }, '2026-10-24T23:30:00Z', '2026-10-25T03:00:00.000Z'],
    [{ sun: '02:00-02:30' }, '2026-10-25T01:10:00Z', '2026-10-25T01:30:00.000Z'],
    [{ daily: '00:00-24:00' }, '2026-11-20T12:00:00Z', undefined],
    ['always', '2026-11-20T12:00:00Z', undefined],
  ];
  for (const [value, at, closes] of closings) {
    it(`${JSON.stringify(value)} at ${at} closes ${closes ?? 'never'}`, () => {
      expect(nextClosing(value === 'always' ? value : hours(value), at, berlin)).to.equal(closes);
    });
  }

  it('past midnight', () => {
    const bar = hours({ fri: '22:00-02:00' });
    expect(isOpen(bar, '2026-11-20T23:30:00Z', berlin)).to.equal(true); // Saturday, 0:30
    expect(isOpen(bar, '2026-11-21T01:00:00Z', berlin)).to.equal(false);
  });

  it('once a week, seen right after it closed', () => {
    expect(nextOpening(hours({ mon: '08:00-09:00' }), '2026-11-23T08:00:00Z', berlin)).to.equal('2026-11-30T07:00:00.000Z');
  });

  const wordings: [unknown, string, string][] = [
    [{ 'mon-fri': '08:00-18:00', 'sat': '09:00-13:00' }, 'Mo–Fr 8–18 Uhr, Sa 9–13 Uhr', 'Mon–Fri 8 am–6 pm, Sat 9 am–1 pm'],
    [{ 'mon-fri': '08:30-12:00, 13:00-17:30' }, 'Mo–Fr 8:30–12 und 13–17:30 Uhr', 'Mon–Fri 8:30 am–noon and 1 pm–5:30 pm'],
    [{ daily: '10:00-24:00' }, 'täglich 10–24 Uhr', 'daily 10 am–midnight'],
    [{ 'mon, wed': '09:00-12:00', 'fri': '00:00-24:00' }, 'Mo 9–12 Uhr, Mi 9–12 Uhr, Fr rund um die Uhr', 'Mon 9 am–noon, Wed 9 am–noon, Fri round the clock'],
    [{ weekend: '10:00-12:00' }, 'Sa, So 10–12 Uhr', 'Sat, Sun 10 am–noon'],
    [{ mon: 'closed' }, 'derzeit geschlossen', 'closed at present'],
    ['always', 'rund um die Uhr', 'round the clock'],
  ];
  for (const [value, de, en] of wordings) {
    it(`as people say them: ${de}`, () => {
      expect(renderHours(hours(value), 'de')).to.equal(de);
      expect(renderHours(hours(value), 'en')).to.equal(en);
    });
  }

  for (const [value, path, hint] of [
    [{ 'mon-fir': '08:00-18:00' }, ['mon-fir'], 'Did you mean "mon-fri"?'],
    [{ monday: '08:00-18:00' }, ['monday'], 'mon, tue'],
    [{ mon: '8-18' }, ['mon'], '08:00-18:00'],
    [{ mon: '25:00-26:00' }, ['mon'], '08:00-18:00'],
    [{ mon: '08:60-09:00' }, ['mon'], '08:00-18:00'],
    [{ mon: '08:00-08:00' }, ['mon'], '08:00-18:00'],
    [{ 'mon-fri': '08:00-18:00', 'fri': '08:00-14:00' }, ['fri'], 'once'],
    [12, [], 'always'],
  ] as const) {
    it(`that can't be read: ${JSON.stringify(value)}`, () => {
      const { problems, hours: read } = parseHours(value);
      expect(read).to.equal(undefined);
      expect(problems.map((problem) => problem.path)).to.deep.equal([path]);
      expect(problems[0]!.hint).to.include(hint);
    });
  }
});
