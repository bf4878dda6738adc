import { expect } from 'chai';
import { closest, didYouMean } from '../../src/diagnostics/closest.js';

describe('closest', () => {
  const words = ['ask', 'say', 'call', 'choose', 'handoff', 'ask-again', 'tracking_number'];
  for (const [given, meant] of [
    ['aks', 'ask'], ['sya', 'say'], ['chose', 'choose'], ['hand-off', 'handoff'], ['Handoff', 'handoff'], ['ask_again', 'ask-again'], ['tracking-number', 'tracking_number'], ['trackign_nubmer', 'tracking_number'],
  ] as const) {
    it(`${given} → ${meant}`, () => expect(closest(given, words)).to.equal(meant));
  }

  it('knows what German authors write by slip, and plurals as they are said', () => {
    expect(closest('Wenn', ['then', 'when'])).to.equal('when');
    expect(closest('fälle', ['outcomes', 'cases'])).to.equal('cases');
    expect(closest('wenn', ['then', 'otherwise'])).to.equal(undefined);
    expect(closest('trys', ['invalid', 'tries'])).to.equal('tries');
  });

  it('guesses nothing far away', () => {
    expect(closest('menu', words)).to.equal(undefined);
    expect(closest('x'.repeat(100), words)).to.equal(undefined);
  });

  it('names what is possible where nothing is near', () => {
    expect(didYouMean('aks', words)).to.equal('Did you mean "ask"?');
    expect(didYouMean('menu', ['ask', 'say'], 'steps')).to.equal('These are steps: ask, say.');
    expect(didYouMean('menu', [])).to.equal(undefined);
  });
});
