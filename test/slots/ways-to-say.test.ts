import { expect } from 'chai';
import type { Value } from '../../src/dialog/slot-type.js';
import { slotTypes } from '../../src/slots/index.js';
import { valuesOf } from './reading.js';

/** What a slot holds after an answer on Wednesday 18 November 2026, noon in Berlin; `asks` where it must not be taken for one value. */
type Ways = Record<string, Record<string, Value>>;
const asks = null;

const german: Ways = {
  date: {
    heute: '2026-11-18', 'morgen früh': '2026-11-19', übermorgn: '2026-11-20', 'über morgen': '2026-11-20', gestern: '2026-11-17', 'vor gestern': '2026-11-16', 'ab sofort': '2026-11-18', 'so bald wie möglich': '2026-11-18',
    Freitag: '2026-11-20', 'am freitg': '2026-11-20', donerstag: '2026-11-19', 'kommenden Montag': '2026-11-23', 'nächsten Montag': '2026-11-23', 'übernächsten Montag': '2026-11-30', 'übernächstn montag': '2026-11-30', 'vorletzten Freitag': '2026-11-06', 'letzten Freitag': '2026-11-13', 'letzen freitag': '2026-11-13',
    'nächsten Freitag': asks, 'übernächsten Freitag': asks, 'folgenden Freitag': asks, 'drauffolgenden Montag': asks, 'jeden Montag': asks, montags: asks, 'nicht am Freitag': asks, 'Freitag geht nicht': asks, 'ausser montag': asks, 'nach Freitag': asks, 'vor dem 24.12.': asks, 'nach dem 24.': asks, 'Freitag oder später': asks, 'Montag oder Dienstag': asks, 'am Wochenende': asks, 'ersten Montag im Dezember': asks, 'Ende November': asks, 'folgende Woche Mittwoch': asks, 'nächste Woche': asks,
    'nicht heute sondern morgen': '2026-11-19', 'nächste Woche Mittwoch': '2026-11-25', 'nächste wohce mittwoch': '2026-11-25', 'Mittwoch in der nächsten Woche': '2026-11-25', 'übernächste Woche Montag': '2026-11-30', 'Montag in zwei Wochen': '2026-12-07', 'heute in 14 Tagen': '2026-12-02', 'in einer Woche': '2026-11-25', 'vor drei Tagen': '2026-11-15', 'in ein paar Tagen': asks,
    '24.12.': '2026-12-24', '24. dezemebr': '2026-12-24', 'erster Dezember': '2026-12-01', 'am siebten Januar': '2027-01-07', 'einundzwanzigster Dezember': '2026-12-21', 'am zwanzigsten': '2026-11-20', 'am zwölften': asks, 'am zweiten Weihnachtstag': asks, '31.2.': asks, Heiligabend: '2026-12-24', Mittwochvormittag: '2026-11-18',
  },
  time: {
    'um drei': '15:00', 'halb drei': '14:30', 'viertl drei': '14:15', 'dreiviertel drei': '14:45', 'viertel vor drei': '14:45', 'zehn nach neun': '09:10', '14 urh': '14:00', 'nachmitags um 3': '15:00', 'acht uhr abens': '20:00', mittags: '12:00', 'ab 17 Uhr': '17:00', 'gegen 17 Uhr': '17:00',
    'um acht': asks, 'nach 16 Uhr': asks, 'kurz nach 5': asks, 'kurz vor 12 Uhr': asks, 'bis 17 Uhr': asks, '14 bis 16 Uhr': asks, 'zwischen 14 und 16 Uhr': asks, '14-16 Uhr': asks, '14 - 16 Uhr': asks, '10 oder 11 Uhr': asks, 'um 10 oder 11': asks, 'nicht um 10': asks, 'um 10 geht nicht': asks, 'gegen abend': asks, 'nach der Arbeit': asks,
  },
  'date-time': {
    'Fr 15 uhr': '2026-11-20T15:00+01:00', 'mitwoch um 14 uhr': '2026-11-18T14:00+01:00', 'Freitagnachmittag um 3': '2026-11-20T15:00+01:00', 'übernächsten montag um 10': '2026-11-30T10:00+01:00', 'morgen um halb drei': '2026-11-19T14:30+01:00', 'gestern abends': '2026-11-17T19:00+01:00', 'gestern irgendwann': asks, 'um 15 uhr': '2026-11-18T15:00+01:00',
    'so 15 uhr': asks, 'xyztag 14 uhr': asks, 'morgen nach 16 Uhr': asks, 'morgen 10 oder 11 Uhr': asks, 'nicht morgen um 10': asks, 'nächsten Freitag um 10': asks, 'in zwei Stunden': '2026-11-18T14:00+01:00',
  },
  number: {
    zwei: 2, zwie: 2, fuenf: 5, einundzwanzig: 21, fuffzig: 50, anderthalb: 1.5, fünfeinhalb: 5.5, 'zwei und eine halbe': 2.5, '1 1/2': 1.5, '2½': 2.5, 'eine halbe': 0.5, '5 tausend': 5000, '1,5 Mio': 1_500_000, 'ein Dutzend': 12, 'ca. 20': 20, 'nicht 3 sondern 4': 4,
    'ein paar': asks, 'ein wenig': asks, 'eine Handvoll': asks, 'ein bis zwei': asks, 'ein oder zwei': asks, 'mehr als 3': asks, 'mindestens 3': asks, 'bis zu 5': asks, 'über 100': asks, 'fast 20': asks, '3 oder mehr': asks, '3+': asks, 'ein Drittel': asks, 'zwei Drittel': asks, 'drei komma fünf': asks,
  },
  money: {
    '12 Euro fuffzig': 12.5, '12,50': 12.5, 'zwanzig Euro fünfzig': 20.5, '12€50': 12.5, '12½ Euro': 12.5, '1,5 Mio Euro': 1_500_000, '50 Cent': 0.5, '1.299,-': 1299, 'Rechnung über 50 Euro': 50,
    'zwölf fünfzig': asks, 'mehr als 20 Euro': asks, '12 Euro irgendwas': asks, 'ein paar Euro': asks, '12 Dollar': asks, '20 bis 30 Euro': asks,
  },
};

const english: Ways = {
  date: {
    today: '2026-11-18', tomorow: '2026-11-19', tmrw: '2026-11-19', '2moro': '2026-11-19', tonite: '2026-11-18', yesterday: '2026-11-17', asap: '2026-11-18', 'right away': '2026-11-18', 'day after tomorow': '2026-11-20', 'the day before yesterday': '2026-11-16',
    Friday: '2026-11-20', firday: '2026-11-20', 'on thrusday': '2026-11-19', wensday: '2026-11-18', 'this Friday': '2026-11-20', 'last Friday': '2026-11-13', 'next Monday': '2026-11-23', 'Friday week': '2026-11-27', 'Tuesday next week': '2026-11-24', 'Tuesday of next week': '2026-11-24', 'next week on Tuesday': '2026-11-24', 'in a fortnight': '2026-12-02', 'in two weeks': '2026-12-02', 'Monday in two weeks': '2026-12-07', 'tomorrow week': '2026-11-26', 'two weeks ago': '2026-11-04', 'a week ago': '2026-11-11',
    'next Friday': asks, tursday: asks, 'the following Friday': asks, 'every Monday': asks, Mondays: asks, 'not Friday': asks, 'Friday doesn\'t work': asks, 'friday wont work': asks, 'except Monday': asks, 'after Friday': asks, 'before Christmas Eve': asks, 'Friday before last': asks, 'the Friday after next': asks, 'Friday or later': asks, 'Monday or Tuesday': asks, 'at the weekend': asks, 'the first Monday of December': asks, 'end of November': asks, 'next week': asks, 'in a few days': asks, 'any Monday': asks, 'the other Friday': asks, 'two days after Monday': asks,
    'not today, tomorrow': '2026-11-19', 'Dec 24th': '2026-12-24', 'first of december': '2026-12-01', 'the twenty first of december': '2026-12-21', 'second of may 2027': '2027-05-02', 'on the twentieth': '2026-11-20', 'on the twelfth': asks, '12/11/2026': asks, 'Febuary 3': '2027-02-03', 'New Year\'s Eve': '2026-12-31', 'Friday afternoon': '2026-11-20',
  },
  time: {
    '3 pm': '15:00', 'at 3': '15:00', 'half past two': '14:30', 'quarter to five': '16:45', 'ten past 9': '09:10', noon: '12:00', midnight: '00:00', '10 o\'clock': '10:00', 'at 8 in the evenig': '20:00', 'from 5 pm': '17:00', 'around 5 pm': '17:00', '14h30': '14:30',
    'at 8': asks, 'half two': asks, 'after 4 pm': asks, 'shortly after 5': asks, 'before noon': asks, 'until 5 pm': asks, '2 to 4 pm': asks, 'between 2 and 4 pm': asks, '3 or 4 pm': asks, 'at 3 or 4': asks, 'not at 10': asks, '10 am doesn\'t work': asks, 'around 5ish': asks, 'after work': asks,
  },
  'date-time': {
    'wensday 1 pm': '2026-11-18T13:00+01:00', 'Fri 3 pm': '2026-11-20T15:00+01:00', 'tomorow at 3 pm': '2026-11-19T15:00+01:00', 'last night': '2026-11-17T23:00+01:00', 'Friday week at 10 am': '2026-11-27T10:00+01:00', '3 pm please': '2026-11-18T15:00+01:00',
    'xyzday 3 pm': asks, 'tomorrow after 4 pm': asks, 'tomorrow 3 or 4 pm': asks, 'not tomorrow at 10 am': asks, 'next Friday at 3 pm': asks, 'tursday 11 am': asks, 'in two hours': '2026-11-18T14:00+01:00',
  },
  number: {
    two: 2, 'twenty one': 21, fourty: 40, 'a hundred': 100, 'a hundred and five': 105, 'two thousand': 2000, '2 thousand': 2000, 'one and a half': 1.5, 'two and a half': 2.5, 'half a dozen': 6, 'a dozen': 12, '1 1/2': 1.5, 'about 20': 20, none: 0, '1.5 million': 1_500_000,
    'a couple': asks, 'a few': asks, 'one or two': asks, 'one to two': asks, 'more than 3': asks, 'at least 3': asks, 'up to 5': asks, 'over 100': asks, 'almost 20': asks, '3 or more': asks, 'one third': asks, 'two thirds': asks, 'three quarters': asks, 'three point five': asks, 'not 3': asks,
  },
  money: {
    '€12': 12, '12 euros 50': 12.5, 'EUR 1,299.00': 1299, 'twenty euros': 20, 'fifty cents': 0.5, '12.50': 12.5, 'one and a half euros': 1.5,
    'twelve fifty': asks, '12 bucks': asks, '$12': asks, '12 quid': asks, 'more than 20 euros': asks, 'a few euros': asks, '12 euros something': asks, '20 to 30 euros': asks,
  },
};

describe('ways to say days, times, numbers and money', () => {
  for (const [language, ways] of [['de', german], ['en', english]] as const) {
    it(`are many in ${language}`, () => expect(Object.values(ways).flatMap((rows) => Object.keys(rows)).length).to.be.at.least(120));

    for (const [name, rows] of Object.entries(ways)) {
      const type = slotTypes.find((each) => each.name === name)!;
      for (const [text, value] of Object.entries(rows)) {
        it(`${name} in ${language}: "${text}" ${value === asks ? 'is asked back' : `is ${String(value)}`}`, () => {
          const read = valuesOf(type, text, { language, now: '2026-11-18T11:00:00Z' });
          if (value === asks) expect(read).not.to.have.length(1);
          else expect(read).to.deep.equal([value]);
        });
      }
    }
  }
});
