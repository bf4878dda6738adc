import { expect } from 'chai';
import type { Value } from '../../src/dialog/slot-type.js';
import { compileText } from '../../src/dialog/texts/compile-text.js';
import { templateScope } from '../../src/dialog/texts/template-scope.js';

const timeZone = 'Europe/Berlin';

const scope = templateScope(
  { number: { value: '0034', fields: { carrier: 'DHL' } }, name: { value: '{{ number }} {% if %}' }, gift: { value: true } },
  { parcel: { place: 'Köln', at: '2026-11-07T23:30:00Z', local: '2026-11-07T23:30:00', day: '2026-11-07', total: 1234.5, empty: null } },
  { hours: { days: [[], [{ from: 480, to: 1080 }], [], [], [], [], []] } as unknown as Value },
);

function render(source: string, language = 'de'): string {
  const { text, problems } = compileText({ [language]: source }, timeZone);
  expect(problems).to.deep.equal([]);
  return text.render(language, scope);
}

describe('a text', () => {
  it('prints slots, their fields and results', () => {
    expect(render('{{ number }} von {{ number.carrier }} in {{ parcel.place }}')).to.equal('0034 von DHL in Köln');
    expect(render('{% if number == "0034" and number.carrier == "DHL" %}ja{% endif %}')).to.equal('ja');
  });

  it('prints nothing for what is not there', () => {
    expect(render('a{{ gone }}{{ gone.deep.er }}{{ parcel.empty }}{{ parcel }}b')).to.equal('ab');
  });

  it('prints numbers and truths as the language does', () => {
    expect(render('{{ parcel.total }} {{ gift }}')).to.equal('1234,5 ja');
    expect(render('{{ parcel.total }} {{ gift }}', 'en')).to.equal('1234.5 yes');
  });

  it('reckons with days, across daylight saving, leap days and years', () => {
    const days: [string, string][] = [
      ['{{ "2026-12-24" | minus: "2026-12-20" }}', '4'], ['{{ "2026-12-20" | minus: "2026-12-24" }}', '-4'], ['{{ "2026-03-30" | minus: "2026-03-28" }}', '2'],
      ['{{ "2028-02-28" | plus: 2 }}', '2028-03-01'], ['{{ "2026-01-01" | minus: 1 | date }}', '31. Dezember 2025'], ['{{ parcel.at | plus: 1 | date }}', '9. November 2026'],
      ['{{ "2026-11-10" | minus: parcel.at }}', '2'], ['{{ 5 | minus: 3 }}', '2'], ['{{ parcel.total | plus: 1 }}', '1235,5'], ['{{ "2026-12-24" | minus: parcel.day | count: "Tag", "Tage" }}', '47 Tage'],
    ];
    for (const [source, shown] of days) expect(render(source), source).to.equal(shown);
  });

  it('never reads what a customer wrote as a template', () => {
    expect(render('Hallo {{ name }}!')).to.equal('Hallo {{ number }} {% if %}!');
    expect(render('{{ name | default: "x" | upcase }}')).to.equal('{{ NUMBER }} {% IF %}');
  });

  it('reads nothing but what it was given', () => {
    expect(render('[{{ constructor }}{{ number.constructor }}{{ number.constructor.name }}{{ parcel.__proto__ }}{{ parcel.toString }}]')).to.equal('[]');
  });

  it('speaks its first language where another has no text', () => {
    expect(compileText({ de: 'Hallo' }, timeZone).text.render('fr', {})).to.equal('Hallo');
  });

  it('loses only the part that can\'t be rendered', () => {
    expect(render('Hallo {% for i in (1..99999999) %}x{% endfor %} Welt')).to.match(/^Hallo\s+Welt$/);
  });

  for (const [bomb, source] of Object.entries({
    'a loop in a loop': '{% for a in (1..9999) %}{% for b in (1..9999) %}{{ b }}{% endfor %}{% endfor %}',
    'a doubled text': `{{ "${'x'.repeat(1000)}" | replace: "x", "xxxxxxxxxx" }}`,
  })) {
    it(`ends soon: ${bomb}`, () => {
      const { text } = compileText({ de: source }, timeZone);
      expect(text.render('de', scope).length).to.be.lessThan(100_001);
    }).timeout(2000);
  }
});

describe('a filter', () => {
  const table: [source: string, de: string, en: string][] = [
    ['{{ parcel.at | date }}', '8. November 2026', '8 November 2026'],
    ['{{ parcel.at | time }}', '0:30 Uhr', '12:30 am'],
    ['{{ parcel.local | date }} {{ parcel.local | time }}', '7. November 2026 23:30 Uhr', '7 November 2026 11:30 pm'],
    ['{{ parcel.day | date }}', '7. November 2026', '7 November 2026'],
    ['{{ parcel.day | time }}', '', ''],
    ['{{ parcel.total | number }}', '1.234,5', '1,234.5'],
    ['{{ parcel.total | money }}', '1.234,50 €', '€1,234.50'],
    ['{{ parcel.total | money: "USD" }}', '1.234,50 $', 'US$1,234.50'],
    ['{{ hours | hours }}', 'Mo 8–18 Uhr', 'Mon 8 am–6 pm'],
    ['{{ parcel.place | date }}{{ parcel.place | money }}{{ parcel.place | hours }}{{ parcel.total | money: "EURO" }}', '', ''],
  ];
  for (const [source, de, en] of table) {
    it(source, () => {
      const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');
      expect(plain(render(source))).to.equal(de);
      expect(plain(render(source, 'en'))).to.equal(en);
    });
  }
});

describe('a text that can\'t be read', () => {
  const table: [source: string, spot: string, rule: string, hint: string][] = [
    ['Hallo {{ name', '{{ name', 'template-syntax', 'Close {{'],
    ['Hallo {{ }}', '}', 'template-syntax', 'Write a slot'],
    ['{% if name %}x', '{% if name %}', 'template-syntax', '{% endif %}'],
    ['x{% endif %}', '{% endif %}', 'template-syntax', 'Remove it'],
    ['{% fi name %}x{% endif %}', '{% fi name %}', 'template-syntax', 'Did you mean "if"?'],
    ['{% include "/etc/passwd" %}', '{% include "/etc/passwd" %}', 'template-syntax', 'possible'],
    ['{% render "x" %}', '{% render "x" %}', 'template-syntax', 'possible'],
    ['{% layout "x" %}', '{% layout "x" %}', 'template-syntax', 'possible'],
    ['{% raw %}{{ x }}{% endraw %}', '{% raw %}', 'template-syntax', 'possible'],
    ['am {{ name | dat }}', 'dat', 'unknown-filter', 'Did you mean "date"?'],
    ['{{ name | sha256 }}', 'sha256', 'unknown-filter', 'possible'],
    ['{{ name | where: "x" }}', 'where', 'unknown-filter', 'possible'],
  ];
  for (const [source, spot, rule, hint] of table) {
    it(source, () => {
      const { problems, text } = compileText({ de: source }, timeZone);
      expect(problems.map((problem) => problem.rule)).to.deep.equal([rule]);
      expect(source.slice(problems[0]!.start, problems[0]!.end).startsWith(spot), source.slice(problems[0]!.start)).to.equal(true);
      expect(problems[0]!.hint).to.include(hint);
      expect(text.render('de', scope)).to.equal('');
    });
  }

  it('tells where each name stands', () => {
    const source = 'Hallo {{ parcel.place | default: name }}\n{% if gift %}{{ number.carrier }}{% endif %}';
    const { text } = compileText({ de: source }, timeZone);
    expect(text.references.map(({ start, end }) => source.slice(start, end)).sort()).to.deep.equal(['gift', 'name', 'number.carrier', 'parcel.place']);
  });
});
