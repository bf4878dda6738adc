import { expect } from 'chai';
import { easterOf } from '../../../src/dialog/hours/easter.js';
import { germanStates, type GermanState, localHolidays, publicHoliday } from '../../../src/dialog/hours/german-holidays.js';

const states = Object.keys(germanStates) as GermanState[];

function holidaysOf(state: GermanState, year: number, also: string[] = []): string[] {
  const days = Array.from({ length: 366 }, (_, index) => new Date(Date.UTC(year, 0, 1 + index)).toISOString().slice(0, 10)).filter((day) => day.startsWith(String(year)));
  return days.filter((day) => publicHoliday(day, state, also)).map((day) => day.slice(5));
}

describe('Easter', () => {
  const sundays: Record<number, string> = {
    1900: '04-15', 1954: '04-18', 1981: '04-19', 2000: '04-23', 2008: '03-23', 2011: '04-24', 2019: '04-21', 2024: '03-31', 2025: '04-20', 2026: '04-05', 2027: '03-28', 2028: '04-16', 2038: '04-25', 2049: '04-18', 2076: '04-19', 2285: '03-22',
  };
  for (const [year, day] of Object.entries(sundays)) {
    it(`${year}: ${day}`, () => expect(new Date(easterOf(Number(year)) * 86_400_000).toISOString().slice(0, 10)).to.equal(`${year}-${day}`));
  }
});

describe('public holidays in Germany', () => {
  /** Days that hold in all states, and how many each state has beside them. */
  const everywhere: Record<number, string[]> = {
    2024: ['01-01', '03-29', '04-01', '05-01', '05-09', '05-20', '10-03', '12-25', '12-26'],
    2025: ['01-01', '04-18', '04-21', '05-01', '05-29', '06-09', '10-03', '12-25', '12-26'],
    2026: ['01-01', '04-03', '04-06', '05-01', '05-14', '05-25', '10-03', '12-25', '12-26'],
    2027: ['01-01', '03-26', '03-29', '05-01', '05-06', '05-17', '10-03', '12-25', '12-26'],
    2028: ['01-01', '04-14', '04-17', '05-01', '05-25', '06-05', '10-03', '12-25', '12-26'],
  };
  const moving: Record<number, { corpus: string; easter: string; whitsun: string; repentance: string }> = {
    2024: { corpus: '05-30', easter: '03-31', whitsun: '05-19', repentance: '11-20' },
    2025: { corpus: '06-19', easter: '04-20', whitsun: '06-08', repentance: '11-19' },
    2026: { corpus: '06-04', easter: '04-05', whitsun: '05-24', repentance: '11-18' },
    2027: { corpus: '05-27', easter: '03-28', whitsun: '05-16', repentance: '11-17' },
    2028: { corpus: '06-15', easter: '04-16', whitsun: '06-04', repentance: '11-22' },
  };

  for (const year of [2024, 2025, 2026, 2027, 2028]) {
    const { corpus, easter, whitsun, repentance } = moving[year]!;
    const own: Record<GermanState, string[]> = {
      BW: ['01-06', corpus, '11-01'], BY: ['01-06', corpus, '11-01'], BE: ['03-08', ...(year === 2025 ? ['05-08'] : year === 2028 ? ['06-17'] : [])], BB: [easter, whitsun, '10-31'],
      HB: ['10-31'], HH: ['10-31'], HE: [corpus], MV: ['03-08', '10-31'], NI: ['10-31'], NW: [corpus, '11-01'], RP: [corpus, '11-01'], SL: [corpus, '08-15', '11-01'],
      SN: ['10-31', repentance], ST: ['01-06', '10-31'], SH: ['10-31'], TH: ['09-20', '10-31'],
    };
    for (const state of states) {
      it(`${germanStates[state]} in ${year}`, () => expect(holidaysOf(state, year)).to.deep.equal([...everywhere[year]!, ...own[state]].sort()));
    }
  }

  it('that hold in parts of a state, where they are named', () => {
    expect(holidaysOf('BY', 2026, ['assumption', 'peace-festival']).filter((day) => day.startsWith('08'))).to.deep.equal(['08-08', '08-15']);
    expect(holidaysOf('SN', 2026, ['corpus-christi'])).to.include('06-04');
    expect(holidaysOf('HH', 2026, ['assumption'])).to.not.include('08-15');
    expect(localHolidays('TH')).to.deep.equal(['corpus-christi']);
    expect(localHolidays('HH')).to.deep.equal([]);
  });

  it('that were young in their year', () => {
    expect([2022, 2023].map((year) => holidaysOf('MV', year).includes('03-08'))).to.deep.equal([false, true]);
    expect([2017, 2018].map((year) => holidaysOf('HH', year).includes('10-31'))).to.deep.equal([false, true]);
  });

  it('have names in both languages', () => {
    expect(publicHoliday('2026-10-03', 'HH')).to.deep.equal({ de: 'Tag der Deutschen Einheit', en: 'German Unity Day' });
  });
});
