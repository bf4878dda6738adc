import { expect } from 'chai';
import { orderNumber } from '../../src/slots/order-number.js';
import { foundIn, optionProblems, readingsOf, shown, valuesOf } from './reading.js';

const options = { pattern: 'NW-\\d{6}', example: 'NW-204518' };

describe('order-number', () => {
  const ways = [
    'NW-204518', 'nw-204518', 'NW 204518', 'nw204518', 'Nw 204 518', 'NW–204518', 'NW2O4518', 'nw-2o45l8', ' NW-204518. ', 'Nr. NW-204518!', 'ＮＷ-204518',
    'meine bestellnummer ist nw 204518, danke', '"NW-204518"', '(NW-204518)', '#NW-204518', 'NW-\n204518', 'Bestellung NW-204518 vom 3.11.',
  ];
  for (const text of ways) it(`reads ${JSON.stringify(text)}`, () => expect(valuesOf(orderNumber, text, { options })).to.deep.equal(['NW-204518']));

  for (const text of ['NW-20451', 'NW-2045189', 'XY-204518', '204518', 'weiß nicht', 'Wo ist mein Paket?', '', 'NW-ABCDEF']) {
    it(`refuses "${text}"`, () => expect(valuesOf(orderNumber, text, { options })).to.deep.equal([]));
  }

  it('takes the whole number or nothing, anchors or not', () => {
    for (const pattern of ['\\d{4}', '^\\d{4}$', '^\\d{4}', '\\d{4}$']) {
      expect(valuesOf(orderNumber, '2045', { options: { pattern } }), pattern).to.deep.equal(['2045']);
      expect(valuesOf(orderNumber, '20451', { options: { pattern } }), pattern).to.deep.equal([]);
    }
  });

  it('puts several separators back, each in its place', () => {
    expect(valuesOf(orderNumber, 'r20261234567', { options: { pattern: 'R-\\d{4}/\\d{7}' } })).to.deep.equal(['R-2026/1234567']);
    expect(valuesOf(orderNumber, '302 1234567 7654321', { options: { pattern: '\\d{3}-\\d{7}-\\d{7}' } })).to.deep.equal(['302-1234567-7654321']);
  });

  it('keeps the small letters of a pattern that wants them', () => {
    expect(valuesOf(orderNumber, 'ABC123', { options: { pattern: '[a-z]{3}\\d{3}' } })).to.deep.equal(['abc123']);
  });

  it('says that a mended number is only likely, and asks which of two', () => {
    expect(readingsOf(orderNumber, 'NW2O4518', { options }).map(({ fit }) => fit)).to.deep.equal(['likely']);
    expect(readingsOf(orderNumber, 'nw 204518', { options }).map(({ fit }) => fit)).to.deep.equal(['exact']);
    expect(readingsOf(orderNumber, 'NW-204518 und NW-204519', { options }).map(({ title }) => title)).to.deep.equal(['NW-204518', 'NW-204519']);
  });

  it('finds one that can be nothing else, or that is called by its name', () => {
    const text = 'Wo bleibt nw-204518 denn?';
    expect(foundIn(orderNumber, text, { options }).map(({ value, text: part }) => [value, part])).to.deep.equal([['NW-204518', 'nw-204518']]);
    const digits = { options: { pattern: '\\d{6}' } };
    expect(foundIn(orderNumber, 'Ich rufe an unter 204518', digits)).to.deep.equal([]);
    expect(foundIn(orderNumber, 'Bestellnummer: 204518 bitte', digits).map(({ value }) => value)).to.deep.equal(['204518']);
  });

  it('is shown as it is', () => expect(shown(orderNumber, 'NW-204518', { options })).to.equal('NW-204518'));

  const refused: [pattern: string, message: RegExp][] = [
    ['(NW', /\( is opened and never closed\nClose it/], ['NW)', /\) closes nothing/], ['[A-Z', /\[ is opened/], ['(?=NW)\\d+', /looks around or back/], ['(\\w)\\1', /looks around or back/],
    ['NW{2000}', /1000 times at most/], ['((\\d{100}){100}){100}', /1000 times at most/], ['*NW', /nothing stands that could be repeated/], ['\\d*', /fits an empty answer/], ['.+', /fits any answer/],
  ];
  for (const [pattern, message] of refused) {
    it(`refuses the pattern ${pattern}, and says why`, () => {
      const [problem, ...others] = optionProblems(orderNumber, { pattern });
      expect(others).to.deep.equal([]);
      expect(problem?.path).to.deep.equal(['pattern']);
      expect(problem?.message).to.match(message).and.match(/\n\S/);
    });
  }

  it('refuses an example that doesn\'t fit, at the example', () => {
    expect(optionProblems(orderNumber, { pattern: 'NW-\\d{6}', example: 'NW-12' }).map(({ path }) => path)).to.deep.equal([['example']]);
  });

  it('runs a pattern that would take others for ever', () => {
    const slow = { pattern: '(\\d+)+-(a|aa)+', example: '1-a' };
    expect(valuesOf(orderNumber, `${'1'.repeat(39)}!`, { options: slow })).to.deep.equal([]);
    expect(valuesOf(orderNumber, '1 '.repeat(200), { options: slow })).to.deep.equal([]);
  }).timeout(1000);
});
