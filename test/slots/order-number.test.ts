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

  for (const text of ['NW-20451', 'NW-2045189', 'XY-204518', 'XY 204518', '20451', '2045189', 'weiß nicht', 'Wo ist mein Paket?', '', 'NW-ABCDEF']) {
    it(`refuses "${text}"`, () => expect(valuesOf(orderNumber, text, { options })).to.deep.equal([]));
  }

  it('takes the whole number or nothing, anchors or not', () => {
    for (const pattern of ['\\d{4}', '^\\d{4}$', '^\\d{4}', '\\d{4}$']) {
      expect(valuesOf(orderNumber, '2045', { options: { pattern } }), pattern).to.deep.equal(['2045']);
      expect(valuesOf(orderNumber, '20451', { options: { pattern } }), pattern).to.deep.equal([]);
    }
  });

  for (const text of ['204518', 'die 204518', 'Bestellung 204518', 'meine nummer ist 204 518 danke', '204-518']) {
    it(`takes ${text} for one whose letters were left out, and says that it guessed`, () => {
      expect(readingsOf(orderNumber, text, { options })).to.deep.equal([{ value: 'NW-204518', title: 'NW-204518', fit: 'likely', guessed: true }]);
    });
  }

  it('asks which, where the letters may be these or those, and guesses none where there are none', () => {
    expect(valuesOf(orderNumber, '204518', { options: { pattern: '(?:NW|KD)-\\d{6}' } })).to.deep.equal(['NW-204518', 'KD-204518']);
    expect(valuesOf(orderNumber, '204518', { options: { pattern: 'NW-\\d{6}|KD\\d{6}' } })).to.deep.equal(['NW-204518', 'KD204518']);
    expect(valuesOf(orderNumber, '204518', { options: { pattern: '[A-Z]{2}-\\d{6}' } })).to.deep.equal([]);
  });

  it('puts three kinds of separators back, also in a pattern that repeats itself', () => {
    expect(valuesOf(orderNumber, 'ab2026x1234567', { options: { pattern: 'AB-\\d{4}/X_\\d{7}' } })).to.deep.equal(['AB-2026/X_1234567']);
    expect(valuesOf(orderNumber, '123456789', { options: { pattern: '(?:\\d{3}-){2}\\d{3}' } })).to.deep.equal(['123-456-789']);
    expect(valuesOf(orderNumber, 'kd2045', { options: { pattern: '(?:NW-|KD/)\\d{4}' } })).to.deep.equal(['KD/2045']);
    expect(valuesOf(orderNumber, '12 34 5 '.repeat(60), { options: { pattern: '\\w{2,30}-\\w{2,30}/\\w{2,30}_\\w{1,30}Z' } })).to.deep.equal([]);
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
