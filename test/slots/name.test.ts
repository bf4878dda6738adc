import { expect } from 'chai';
import { name } from '../../src/slots/name.js';
import { foundIn, readingsOf, valuesOf } from './reading.js';

describe('name', () => {
  const names: Record<string, string> = {
    'Erika Mustermann': 'Erika Mustermann', 'erika mustermann': 'Erika Mustermann', 'ERIKA MUSTERMANN': 'Erika Mustermann', 'Ich heiße Erika Mustermann.': 'Erika Mustermann', 'ich heisse erika': 'Erika',
    'Mein Name ist Erika Mustermann und ich warte schon lange': 'Erika Mustermann', 'Ich bin die Erika': 'Erika', 'hier ist Erika Mustermann': 'Erika Mustermann', 'Frau Mustermann': 'Mustermann', 'Name: Erika Mustermann': 'Erika Mustermann',
    'Hans-Peter Müller-Lüdenscheidt': 'Hans-Peter Müller-Lüdenscheidt', 'hans-peter müller': 'Hans-Peter Müller', 'Ludwig van Beethoven': 'Ludwig van Beethoven', 'vincent VAN gogh': 'vincent VAN gogh', 'Dr. Erika Mustermann': 'Dr. Erika Mustermann',
    'my name is john o\'neill': 'John O\'Neill', 'I\'m Sarah Connor': 'Sarah Connor', 'This is John Smith': 'John Smith', 'JOHN MCDONALD': 'John McDonald', 'Ayşe Yılmaz': 'Ayşe Yılmaz', 'Łukasz': 'Łukasz', 'Li': 'Li', '王小明': '王小明',
  };
  for (const [text, value] of Object.entries(names)) it(`reads "${text}"`, () => expect(valuesOf(name, text)).to.deep.equal([value]));

  const others = [
    '', '12345', 'Max 2', 'X', 'ja', 'nein danke', 'Wo ist mein Paket?', 'ich will mit einem Menschen sprechen', 'Mensch', 'abbrechen', 'keine Ahnung', 'das sage ich nicht', 'max@example.org', 'https://example.org', '🙂',
    'ich bin sauer', 'I am angry', 'Ich habe drei Namen und alle sind wirklich sehr lang geworden', 'a'.repeat(81), 'von der', 'help me please',
  ];
  for (const text of ['zu Nachbarn', 'beim Nachbarn', 'vor der Tür', 'Ein blaues Fahrrad', 'Im Garten hinten', 'Lieferung kam zu spät', 'to a neighbour', 'the back door', 'at the gate']) {
    it(`refuses "${text}"`, () => expect(valuesOf(name, text)).to.deep.equal([]));
  }
  for (const text of others) it(`refuses "${text.slice(0, 40)}"`, () => expect(valuesOf(name, text)).to.deep.equal([]));

  it('takes a bare name for anything at all, an introduced one for a name', () => {
    expect(readingsOf(name, 'Erika Mustermann')[0]?.fit).to.equal('loose');
    expect(readingsOf(name, 'Ich heiße Erika')[0]?.fit).to.equal('likely');
  });

  it('knows first and last name', () => {
    const fields = (text: string) => readingsOf(name, text)[0]?.fields;
    expect(fields('Dr. Erika Maria Mustermann')).to.deep.equal({ first: 'Erika Maria', last: 'Mustermann' });
    expect(fields('Ludwig van Beethoven')).to.deep.equal({ first: 'Ludwig', last: 'van Beethoven' });
    expect(fields('Erika')).to.deep.equal({});
  });

  it('finds only who introduces themselves', () => {
    const text = 'Hallo, mein Name ist Erika Mustermann, wo ist mein Paket?';
    expect(foundIn(name, text).map(({ value, start, end }) => [value, text.slice(start, end)])).to.deep.equal([['Erika Mustermann', 'Erika Mustermann']]);
    for (const none of ['Ich bin sauer', 'Hier ist niemand', 'Erika hat bestellt', 'Das ist Mist']) expect(foundIn(name, none), none).to.deep.equal([]);
  });
});
