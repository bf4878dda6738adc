import { expect } from 'chai';
import { compileText } from '../../src/dialog/texts/compile-text.js';
import { pluralForms } from '../../src/dialog/texts/plurals.js';
import { templateScope } from '../../src/dialog/texts/template-scope.js';

const scope = templateScope(
  { reason: { value: 'too-small' }, photo: { value: 'media:0a', fields: { name: 'Karton.png' } }, gift: { value: false }, weight: { value: 2.5 } },
  { order: { total: 1234.5, pieces: 3, none: 0, one: 1, lines: ['a', 'b'], paid: true } },
  {},
  (name, { value }) => ({ reason: 'Zu klein', photo: 'Karton.png', gift: 'Nein' })[name] ?? String(value),
);

function put(source: string, as?: 'words' | 'data', language = 'de'): string {
  const { text, problems } = compileText({ [language]: source }, 'Europe/Berlin');
  expect(problems).to.deep.equal([]);
  return text.render(language, scope, as);
}

describe('a slot in a text', () => {
  it('stands as its type shows it', () => {
    expect(put('Grund: {{ reason }}, Bild: {{ photo }}')).to.equal('Grund: Zu klein, Bild: Karton.png');
    expect(put('{% if photo %}{{ photo }}{% endif %}{% for i in (1..2) %}{{ reason }}{% endfor %}')).to.equal('Karton.pngZu kleinZu klein');
  });

  it('is shown before words are changed, and its value goes to filters of values', () => {
    expect(put('{{ reason | upcase }} {{ reason | default: "?" }} {{ gone | default: reason }} {{ reason | truncate: 4, "" }}')).to.equal('ZU KLEIN Zu klein Zu klein Zu k');
    expect(put('{{ weight | number }}')).to.equal('2,5');
  });

  it('is compared by its value', () => {
    expect(put('{% if reason == "too-small" %}a{% endif %}{% if gift %}b{% endif %}{% unless gift %}c{% endunless %}{% case reason %}{% when "too-small" %}d{% endcase %}{% if weight > 2 %}e{% endif %}')).to.equal('acde');
  });

  it('gives away nothing of how it is kept', () => {
    expect(put('[{{ reason.shown }}{{ reason.words }}{{ reason.constructor }}]')).to.equal('[]');
  });

  it('goes as it is to another system, numbers and truths as JSON has them', () => {
    expect(put('{{ reason }} {{ photo }} {{ photo.name }} {{ gift }} {{ weight }} {{ order.total }} {{ order.paid }} {{ gone }}', 'data')).to.equal('too-small media:0a Karton.png false 2.5 1234.5 true');
    expect(put('{{ reason }}', 'data', 'en')).to.equal('too-small');
  });
});

describe('the filter count', () => {
  it('says one and many as the language does', () => {
    expect(put('{{ order.one | count: "Paket", "Pakete" }} {{ order.pieces | count: "Paket", "Pakete" }} {{ order.none | count: "Paket", "Pakete" }}')).to.equal('1 Paket 3 Pakete 0 Pakete');
    expect(put('{{ order.one | count: "parcel", "parcels" }} {{ order.total | count: "parcel", "parcels" }}', 'words', 'en')).to.equal('1 parcel 1,234.5 parcels');
  });

  it('says none by itself where a word for it is given', () => {
    expect(put('{{ order.none | count: "Paket", "Pakete", "kein Paket" }} {{ order.pieces | count: "Paket", "Pakete", "kein Paket" }}')).to.equal('kein Paket 3 Pakete');
  });

  it('counts a list, and says nothing of what can\'t be counted', () => {
    expect(put('{{ order.lines | count: "Zeile", "Zeilen" }}[{{ reason | count: "a", "b" }}{{ gone | count: "a", "b" }}]')).to.equal('2 Zeilen[]');
  });

  it('takes as many forms as a language has', () => {
    expect([pluralForms('de'), pluralForms('en'), pluralForms('pl')]).to.deep.equal([['one', 'other'], ['one', 'other'], ['one', 'few', 'many', 'other']]);
    const polish = ['paczka', 'paczki', 'paczek', 'paczki'].map((form) => `"${form}"`).join(', ');
    expect([1, 2, 5].map((number) => put(`{{ ${number} | count: ${polish} }}`, 'words', 'pl'))).to.deep.equal(['1 paczka', '2 paczki', '5 paczek']);
  });
});

describe('what a text says of its filters', () => {
  it('is each with its place and what it is given, within conditions too', () => {
    const source = 'Hallo {{ n | count: "a", "b" }}{% if x %}{{ d | date }}{% else %}{{ m | money: cur | upcase }}{% endif %}';
    const { text } = compileText({ de: source }, 'Europe/Berlin');
    expect(text.uses.map(({ language, filter, given, start, end }) => [language, filter, given, source.slice(start, end)])).to.deep.equal([
      ['de', 'count', ['a', 'b'], '{{ n | count: "a", "b" }}'],
      ['de', 'date', [], '{{ d | date }}'],
      ['de', 'money', [undefined], '{{ m | money: cur | upcase }}'],
      ['de', 'upcase', [], '{{ m | money: cur | upcase }}'],
    ]);
  });
});
