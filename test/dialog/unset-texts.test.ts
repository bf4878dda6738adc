import { expect } from 'chai';
import { parseCondition } from '../../src/dialog/conditions/parse-condition.js';
import { ConditionError } from '../../src/dialog/conditions/tokens.js';
import { compileText } from '../../src/dialog/texts/compile-text.js';

const scope = { parcel: { status: 'transit' }, number: { value: '123', carrier: 'dhl' } };
const unset = (source: string): string[] => compileText({ de: source }, 'Europe/Berlin').text.unset('de', scope);

describe('a text that puts in what nobody knows', () => {
  it('names every such path', () => {
    expect(unset('In {{ parcel.place }}, {{ name }}, {{ parcel.status }}')).to.deep.equal(['parcel.place', 'name']);
    expect(unset('{{ parcel.at | date }}')).to.deep.equal(['parcel.at']);
    expect(unset('{{ number }} von {{ number.carrier }}, {{ number.country }}')).to.deep.equal(['number.country']);
  });

  it('may ask for it, or have other words', () => {
    expect(unset('{% if parcel.place %}In {{ parcel.place }}{% endif %}')).to.deep.equal([]);
    expect(unset('{% unless name %}Guten Tag{% endunless %}')).to.deep.equal([]);
    expect(unset('{{ name | default: "Sie" }}')).to.deep.equal([]);
    expect(unset('{% if parcel.status == "transit" %}{{ parcel.place }}{% endif %}')).to.deep.equal(['parcel.place']);
  });
});

describe('the parts of a condition', () => {
  it('each ask about one name', () => {
    const condition = parseCondition('parcel.weight is more than 30 and (gift or not parcel.status is one of a, b)');
    if (condition instanceof ConditionError) throw condition;
    expect(condition.parts.map(({ of, values }) => [of.path.join('.'), values])).to.deep.equal([['parcel.weight', [30]], ['gift', []], ['parcel.status', ['a', 'b']]]);
    expect(condition.parts.map((part) => part.test({ parcel: { weight: 31, status: 'c' } }))).to.deep.equal([true, false, false]);
  });
});
