import { expect } from 'chai';
import { demoModel } from './demo-model.js';
import { hostile } from '../slots/reading.js';

const word = 'Donaudampfschifffahrtsgesellschaftskapitän';

describe('hostile utterances', () => {
  const texts = [
    ...hostile,
    word.repeat(3000),
    `${word} `.repeat(3000),
    'sendungs'.repeat(10_000),
    '{tracking_number}'.repeat(5000),
    `{${'x'.repeat(50_000)}}`,
    "'".repeat(50_000),
    "a'b'".repeat(20_000),
    '😡'.repeat(20_000),
    'wo ist mein paket '.repeat(6000),
    '\u202eteakp niem tsi ow',
    '\ud83d wo ist mein paket \udce6',
    'w\u200bo i\u200bst mein p\u200baket',
    'ｗｏ ｉｓｔ ｍｅｉｎ ｐａｋｅｔ',
    'а'.repeat(1000),
    'ß'.repeat(50_000),
    'ﷺ'.repeat(20_000),
  ];
  for (const text of texts) {
    it(`does no harm: ${JSON.stringify(text.slice(0, 30))} (${text.length})`, () => {
      const { intents, outOfScope, entities } = demoModel().understand(text, { language: 'xx', dialog: '__proto__', asked: 'constructor' });
      expect(intents.every(({ confidence }) => confidence >= 0 && confidence <= 1)).to.equal(true);
      expect(outOfScope).to.be.within(0, 1);
      for (const { start, end, text: part } of entities) expect(text.slice(start, end)).to.equal(part);
    });
  }

  it('reads through invisible characters, full-width letters and broken surrogates', () => {
    for (const text of ['w\u200bo i\u200bst mein p\u200baket', 'ｗｏ ｉｓｔ ｍｅｉｎ ｐａｋｅｔ', '\ud83d wo ist mein paket \udce6']) {
      expect(demoModel().understand(text).intents[0]).to.include({ intent: 'parcel-tracking' });
    }
  });
});
