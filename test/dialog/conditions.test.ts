import { expect } from 'chai';
import fc from 'fast-check';
import { parseCondition } from '../../src/dialog/conditions/parse-condition.js';
import { ConditionError } from '../../src/dialog/conditions/tokens.js';
import { templateScope } from '../../src/dialog/texts/template-scope.js';
import { spotted } from '../source/spot.js';

const scope = templateScope(
  { number: { value: '00340434161094022115', fields: { carrier: 'DHL' } }, gift: { value: true }, city: { value: 'New York' }, age: { value: '17' }, due: { value: '2026-12-24' }, blank: { value: '' }, nothing: { value: null } },
  { parcel: { status: 'delivered', weight: 31.5, paid: false, tags: ['fragile', 'Gift'], at: '2026-11-22T10:00:00Z' } },
  { open: true, now: '2026-11-22T10:00:00Z' },
);

function test(source: string): boolean {
  const condition = parseCondition(source);
  if (condition instanceof ConditionError) throw condition;
  return condition.test(scope);
}

describe('a condition', () => {
  const truths: Record<string, boolean> = {
    'open': true, 'not open': false, 'gift': true, 'parcel.paid': false, 'unheard_of': false, 'blank': false,
    'parcel.status is delivered': true, 'parcel.status is Delivered': true, 'parcel.status is transit': false, 'parcel.status is not transit': true,
    'parcel.status is one of transit, delivered': true, 'parcel.status is not one of transit, delivered': false, 'parcel.status is one of pre-transit': false,
    'city is "New York"': true, "city is 'new york'": true, 'city is „New York“': true,
    'gift is yes': true, 'gift is no': false, 'parcel.paid is false': true,
    'parcel.weight is 31.5': true, 'parcel.weight is more than 31.40': true, 'parcel.weight is more than 31': true, 'parcel.weight is more than 31.5': false, 'parcel.weight is at least 31.5': true, 'parcel.weight is less than 40': true, 'parcel.weight is at most 31': false,
    'age is less than 18': true, 'age is 17': true, 'city is more than 5': false, 'unheard_of is less than 5': false,
    'number is known': true, 'number is unknown': false, 'unheard_of is unknown': true, 'nothing is known': false, 'blank is unknown': true, 'number is not known': false,
    'number.carrier is dhl': true, 'number is 00340434161094022115': true, 'number is 00340434161094022116': false, 'number.gone is known': false, 'number.constructor is known': false, 'constructor is known': false,
    'parcel.tags contains gift': true, 'parcel.tags contains gif': false, 'city contains york': true, 'city does not contain berlin': true,
    'due is before 2026-12-25': true, 'due is after 2026-12-24': false, 'parcel.at is after 2026-11-21': true,
    'gift and open': true, 'gift and parcel.paid': false, 'parcel.paid or open': true,
    'parcel.paid and open or gift': true, 'gift or open and parcel.paid': true, '(gift or open) and parcel.paid': false,
    'not gift or open': true, 'not (gift or open)': false, 'not parcel.status is transit': true, 'not not open': true,
    'OPEN': false, 'open AND NOT parcel.paid': true,
  };
  for (const [source, truth] of Object.entries(truths)) it(`${source}: ${truth}`, () => expect(test(source)).to.equal(truth));

  it('tells which names it reads', () => {
    const condition = parseCondition('parcel.status is delivered and (open or parcel.paid)');
    expect(condition).to.have.property('reads').that.deep.equals(['parcel', 'open']);
  });
});

describe('a condition that can\'t be read', () => {
  const errors: [marked: string, hint: string | RegExp][] = [
    ['parcel.status ‹==› delivered', 'Write "is" instead.'],
    ['a ‹!=› b', 'Write "is not" instead.'],
    ['total ‹>=› 5', 'Write "is at least" instead.'],
    ['a ‹&&› b', 'Write "and" instead.'],
    ['‹!›a', 'Write "not" instead.'],
    ['‹{{› open }}', 'no braces'],
    ['city is New ‹York›', '"New York"'],
    ['parcel.status ‹si› delivered', 'Did you mean "is"?'],
    ['parcel.status is delivered ‹adn› open', 'Did you mean "and"?'],
    ['total is more than ‹many›', 'digits'],
    ['a is ‹parcel.status›', '"parcel.status"'],
    ['a is‹›', 'word, a number'],
    ['a and‹›', 'Write what is compared'],
    ['‹and› b', 'begins with a name'],
    ['‹(›a or b', 'Close it with )'],
    ['a or b‹)›', 'No parenthesis is open'],
    ['a is ‹"›b', 'Close it with "'],
    ['a is b‹,› c', 'is one of'],
    ['‹5› is more than 3', 'begins with a name'],
    ['‹%›', 'quotes'],
    ['‹›', 'Write what is compared'],
  ];
  for (const [marked, hint] of errors) {
    it(marked, () => {
      const spot = spotted(marked);
      const error = parseCondition(spot.text);
      if (!(error instanceof ConditionError)) throw new Error('read without an error');
      expect([error.start + 1, error.end + 1], error.message).to.deep.equal([spot.column, spot.endColumn]);
      expect(error.hint).to.match(typeof hint === 'string' ? new RegExp(hint.replace(/[()"?.{}]/g, '\\$&')) : hint);
    });
  }

  it('nested or long without end', () => {
    expect(parseCondition(`${'('.repeat(200)}a${')'.repeat(200)}`)).to.be.instanceOf(ConditionError);
    expect(parseCondition('not '.repeat(100) + 'a')).to.be.instanceOf(ConditionError);
    expect(parseCondition(`a is "${'x'.repeat(5000)}"`)).to.be.instanceOf(ConditionError);
  });

  it('never throws, whatever it is', () => {
    const words = fc.constantFrom('a', 'a.b', 'is', 'not', 'and', 'or', 'one of', 'more than', '5', '"x"', '"', '(', ')', ',', 'known', 'contains', '{{', '==', 'ä', '😀', ' ');
    fc.assert(fc.property(fc.array(words, { maxLength: 12 }), (parts) => {
      const condition = parseCondition(parts.join(' '));
      if (!(condition instanceof ConditionError)) expect(condition.test(scope)).to.be.a('boolean');
    }), { numRuns: 1000, seed: 7 });
  });
});
