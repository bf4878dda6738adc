import { expect } from 'chai';
import { splitCompound } from '../../src/nlu/tokens/compounds.js';
import { createSpelling } from '../../src/nlu/tokens/spelling.js';
import { tokenise } from '../../src/nlu/tokens/tokenise.js';

describe('tokens', () => {
  it('are the same for every spelling of umlauts', () => {
    const forms = ['geöffnet', 'geoeffnet', 'geoffnet', 'GEÖFFNET', 'geo\u0308ffnet'].map(tokenise);
    for (const form of forms) expect(form).to.deep.equal(['geoffnet']);
    expect(tokenise('Straße')).to.deep.equal(tokenise('STRASSE'));
  });

  it('keep emoji, classes of numbers, and placeholders', () => {
    expect(tokenise('😡 3 Pakete, Nr. 00340434161094022115 {tracking-number}')).to.deep.equal(['😡', '#1', 'pakete', 'nummer', '#long', '{tracking-number}']);
  });

  it('take slang and contractions for what is usually written', () => {
    expect(tokenise('wo isn mein paket ned da')).to.deep.equal(['wo', 'ist', 'denn', 'mein', 'paket', 'nicht', 'da']);
    expect(tokenise("I can't, won't and dont")).to.deep.equal(['i', 'can', 'not', 'will', 'not', 'and', 'do', 'not']);
    expect(tokenise("where's")).to.deep.equal(tokenise('wheres'));
  });

  it('shorten elongated words', () => expect(tokenise('hallooooo sooo')).to.deep.equal(['hallo', 'so']));
});

describe('spelling', () => {
  const spelling = createSpelling(new Map([['paket', 5], ['pakete', 2], ['sendungsnummer', 1], ['haus', 1], ['maus', 3], ['der', 9]]));

  it('repairs one edit from four letters on, two from eight', () => {
    expect(['packet', 'pakt', 'pkaet', 'sednungsnumer'].map((word) => spelling.repair(word))).to.deep.equal(['paket', 'paket', 'paket', 'sendungsnummer']);
  });

  it('leaves known, short and far words alone', () => {
    expect(['paket', 'dre', 'pxyzt', 'wetter'].map((word) => spelling.repair(word))).to.deep.equal([undefined, undefined, undefined, undefined]);
  });

  it('takes the more frequent of equally near words', () => expect(spelling.repair('laus')).to.equal('maus'));
});

describe('compounds', () => {
  const parts = new Set(['sendung', 'nummer', 'paket', 'verfolgung', 'versand', 'bestatigung']);
  const split = (word: string) => splitCompound(word, (part) => parts.has(part));

  it('fall into known words, with the letter between them dropped', () => {
    expect(split('sendungsnummer')).to.deep.equal(['sendung', 'nummer']);
    expect(split('paketverfolgung')).to.deep.equal(['paket', 'verfolgung']);
    expect(split('paketversandbestatigung')).to.deep.equal(['paket', 'versand', 'bestatigung']);
  });

  it('stay whole where a part is unknown', () => expect(split('paketbote')).to.deep.equal([]));
});
