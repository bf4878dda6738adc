import { expect } from 'chai';
import { foundIn, played, shopOf } from './played.js';

/** A question, and what comes of silence. */
const silent = (silence: string): string => `slots:
  model: { type: text }
steps:
  - place: start
  - ask: model
    say: { de: Welches Modell?, en: Which model? }
    silence: ${silence}
  - handoff: { reason: model, note: "{{ model }}" }
`;
const unnamed = (silence: string): string => silent(silence).replace('  - place: start\n', '');

describe('who stays silent', function () {
  this.timeout(20_000);

  for (const [back, steps] of [['go-to: start', silent], ['ask-again: model', unnamed]] as const) {
    it(`is left with a question that only comes once more: ${back}`, async () => {
      const { chat, failures, finding } = await played('can-strand', shopOf(steps(`{ after: 10 min, then: [ { ${back} } ] }`)));
      expect(failures).to.deep.equal([]);
      expect(finding.message).to.include('the dialog stays open');
      expect(chat.match(/bot: "Welches Modell\?"/g)).to.have.length(2);
    });
  }

  it('is not where something else comes of it, or where the bot reminds by itself', () => {
    expect(foundIn(unnamed('{ after: 10 min, then: [ { say: { de: Bis später., en: See you later. } }, { end: dialog } ] }'))).to.deep.equal([]);
    expect(foundIn(unnamed('{ after: 10 min, then: [ { handoff: { reason: silent } } ] }'))).to.deep.equal([]);
    expect(foundIn(unnamed('{ after: 10 min }'))).to.deep.equal([]);
  });
});
