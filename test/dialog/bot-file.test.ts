import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { holidayAt, isOpen, nextClosing, nextOpening } from '../../src/dialog/hours.js';
import { parseProject, type ProjectLoad } from '../../src/dialog/parse-project.js';
import { slotTypes } from '../../src/slots/index.js';
import { stepTypes } from '../../src/steps/index.js';
import { expectOne, spotted } from '../source/spot.js';

const rest = `
bot: demo
title: { de: Laden, en: Shop }
languages: [de, en]
time-zone: Europe/Berlin
hours: { mon-sat: 08:00-18:00 }
`;
const queues = 'queues:\n  support: { title: { de: Service, en: Support }, hours: { mon-sat: 08:00-18:00 }, promise: 5 min }\n';
const dialog = 'dialog: hello\ntitle: { de: Gruß, en: Hello }\nsteps:\n  - say: { de: Hallo., en: Hello. }\n';
const channels = ['whatsapp', 'telegram'];

function load(text: string, hello = dialog): ProjectLoad {
  return parseProject({ bot: 'demo', files: { 'bots/demo/bot.yaml': text, 'dialogs/hello.yaml': hello }, stepTypes, slotTypes, channels });
}

function botWith(lines: string, own = queues) {
  const { project, diagnostics } = load(`channels: [whatsapp]\n${lines}${rest}${own}`);
  expect(diagnostics).to.deep.equal([]);
  return project!.bot;
}

const berlin = 'Europe/Berlin';

describe('holidays in bot.yaml', () => {
  it('close the business and its queues, by state', () => {
    const bot = botWith('holidays: { state: BY }\n');
    const epiphany = '2027-01-06T09:00:00Z';
    for (const hours of [bot.hours!, bot.queues.get('support')!.hours]) {
      expect(isOpen(hours, epiphany, berlin)).to.equal(false);
      expect(nextOpening(hours, epiphany, berlin)).to.equal('2027-01-07T07:00:00.000Z');
      expect(nextOpening(hours, '2026-12-24T18:00:00Z', berlin), 'over Christmas and a Sunday').to.equal('2026-12-28T07:00:00.000Z');
    }
    expect(holidayAt(bot.holidays, epiphany, berlin, 'de')).to.equal('Heilige Drei Könige');
    expect(holidayAt(bot.holidays, epiphany, berlin, 'en')).to.equal('Epiphany');
    expect(holidayAt(bot.holidays, '2027-01-07T09:00:00Z', berlin, 'de')).to.equal(undefined);
    expect(isOpen(botWith('holidays: { state: HH }\n').hours!, epiphany, berlin)).to.equal(true);
  });

  it('take the day from where the business is', () => {
    const { hours } = botWith('holidays: { state: BY }\n', `${queues}  night: { title: { de: Nacht, en: Night }, hours: always, promise: 5 min }\n`);
    expect(nextClosing(hours!, '2026-12-24T16:30:00Z', berlin)).to.equal('2026-12-24T17:00:00.000Z');
    expect(isOpen(hours!, '2026-10-02T22:30:00Z', berlin)).to.equal(false);
  });

  it('leave round the clock and who works on them alone', () => {
    const bot = botWith('holidays: { state: BY }\n', `${queues}  always: { title: { de: A, en: A }, hours: always, promise: 5 min }\n  keen: { title: { de: B, en: B }, hours: { mon-sat: 08:00-18:00 }, holidays: open, promise: 5 min }\n`);
    for (const name of ['always', 'keen']) expect(isOpen(bot.queues.get(name)!.hours, '2027-01-06T09:00:00Z', berlin), name).to.equal(true);
  });

  it('can be listed, by day or in every year, with names and with hours', () => {
    const bot = botWith('holidays:\n  dates:\n    12-24: 08:00-12:00\n    2026-12-31: { de: Silvester, en: New Year\'s Eve }\n    2027-01-04: { title: { de: Inventur, en: Stocktaking }, hours: 14:00-18:00 }\n    2027-01-05: closed\n');
    expect(isOpen(bot.hours!, '2026-12-24T09:00:00Z', berlin)).to.equal(true);
    expect(isOpen(bot.hours!, '2027-12-24T12:00:00Z', berlin)).to.equal(false);
    expect(holidayAt(bot.holidays, '2026-12-31T09:00:00Z', berlin, 'en')).to.equal('New Year\'s Eve');
    expect(isOpen(bot.hours!, '2026-12-31T09:00:00Z', berlin)).to.equal(false);
    expect(isOpen(bot.hours!, '2027-12-31T09:00:00Z', berlin)).to.equal(true);
    expect(nextOpening(bot.hours!, '2027-01-04T09:00:00Z', berlin)).to.equal('2027-01-04T13:00:00.000Z');
    expect(nextOpening(bot.hours!, '2027-01-05T09:00:00Z', berlin)).to.equal('2027-01-06T07:00:00.000Z');
    expect(botWith('holidays: { dates: [2026-12-24, 01-02] }\n').holidays?.days.map(({ day }) => day)).to.deep.equal(['2026-12-24', '01-02']);
  });

  it('may last for weeks', () => {
    const days = Array.from({ length: 20 }, (_, index) => `2027-08-${String(index + 2).padStart(2, '0')}`);
    const { hours } = botWith(`holidays: { dates: [${days.join(', ')}] }\n`);
    expect(nextOpening(hours!, '2027-08-02T09:00:00Z', berlin)).to.equal('2027-08-23T06:00:00.000Z');
  });

  it('name those of a town only where they are named', () => {
    const augsburg = '2027-08-09';
    expect(holidayAt(botWith('holidays: { state: BY, also: [assumption] }\n').holidays, '2026-08-15T10:00:00Z', berlin, 'de')).to.equal('Mariä Himmelfahrt');
    expect(holidayAt(botWith('holidays: { state: BY }\n').holidays, `${augsburg}T10:00:00Z`, berlin, 'de')).to.equal(undefined);
  });
});

describe('mistakes in bot.yaml', () => {
  const table: [what: string, lines: string, rule: string, hint: string | RegExp][] = [
    ['a state that there is not', 'holidays: { state: ‹Franken› }\n', 'wrong-value', 'BW, BY, BE'],
    ['a state by its name', 'holidays: { state: ‹bayern› }\n', 'wrong-value', 'BY for Bayern'],
    ['a holiday of another state', 'holidays: { state: HH, also: [‹assumption›] }\n', 'wrong-holiday', 'list the day'],
    ['a holiday that a part of the state has, misspelt', 'holidays: { state: BY, also: [‹asumption›] }\n', 'wrong-value', '"assumption"'],
    ['a holiday without a state', 'holidays: { also: [‹assumption›] }\n', 'wrong-holiday', /\S/],
    ['a day that the calendar has not', 'holidays: { dates: [‹2026-02-30›] }\n', 'wrong-date', '2026-12-24'],
    ['a day as Germans write it', 'holidays: { dates: { ‹24.12.›: closed } }\n', 'wrong-date', 'Write "12-24".'],
    ['a day of one year as Germans write it', 'holidays: { dates: { ‹3.5.2027›: closed } }\n', 'wrong-date', 'Write "2027-05-03".'],
    ['hours that are none', 'holidays: { dates: { 12-24: { hours: ‹vormittags› } } }\n', 'opening-hours', '08:00-12:00'],
    ['a name in one language', 'holidays: { dates: { ‹12-24›: { de: Heiligabend } } }\n', 'missing-language', 'en'],
    ['a tone that there is not', 'tone: ‹du›\n', 'wrong-value', 'formal, informal'],
    ['a privacy notice that reads a slot', 'privacy: { de: "Hallo {{ ‹customer› }}", en: Hello }\n', 'unknown-variable', 'bot'],
  ];
  for (const [what, lines, rule, hint] of table) {
    it(what, () => {
      const spot = spotted(`channels: [whatsapp]\n${lines}${rest}${queues}`);
      expectOne(load(spot.text).diagnostics, rule, spot, hint);
    });
  }

  it('a channel that nobody speaks', () => {
    const spot = spotted(`channels: [whatsapp, ‹telegramm›]${rest}${queues}`);
    expectOne(load(spot.text).diagnostics, 'unknown-channel', spot, '"telegram"');
  });

  it('a channel twice', () => {
    const spot = spotted(`channels: [whatsapp, ‹whatsapp›]${rest}${queues}`);
    expectOne(load(spot.text).diagnostics, 'unknown-channel', spot, 'Remove');
  });

  it('a holiday read where none is declared', () => {
    const spot = spotted('dialog: hello\ntitle: { de: Gruß, en: Hello }\nsteps:\n  - say: { de: "Heute ist {{ ‹holiday› }}", en: Hello. }\n');
    const [found, ...more] = load(`channels: [whatsapp]${rest}${queues}`, spot.text).diagnostics;
    expect(more).to.deep.equal([]);
    expect(found).to.include({ rule: 'unknown-variable', message: '"holiday" is known only where bot.yaml states holidays.', hint: 'Write holidays: { state: BY } or holidays: { dates: [12-24] } into bot.yaml.' });
  });
});

describe('the tone of bot.yaml', () => {
  const text = (lines: string, name: string, language: string): string => botWith(lines).texts.get(name)!.render(language, {});

  it('says Sie or du in all that the bot says by itself', () => {
    expect(text('', 'rephrase', 'de')).to.include('Können Sie');
    expect(text('tone: informal\n', 'rephrase', 'de')).to.include('Kannst du');
    expect(text('tone: informal\n', 'rephrase', 'en')).to.equal(text('', 'rephrase', 'en'));
  });

  it('leaves the bot\'s own words alone', () => {
    expect(text('tone: informal\ntexts: { rephrase: { de: Wie bitte?, en: Pardon? } }\n', 'rephrase', 'de')).to.equal('Wie bitte?');
  });
});

describe('what docs/dialogs.md says of bot.yaml', () => {
  it('can be written so', () => {
    const page = readFileSync(new URL('../../docs/dialogs.md', import.meta.url), 'utf8');
    const block = /```yaml\n(tone:[^]*?)```/.exec(page)?.[1] ?? '';
    const bot = botWith(block);
    expect(bot.tone).to.equal('informal');
    expect(bot.privacy?.render('en', {})).to.include('30 days');
    expect(holidayAt(bot.holidays, '2026-08-15T10:00:00Z', berlin, 'en')).to.equal('Assumption Day');
  });
});
