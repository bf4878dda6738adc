import { expect } from 'chai';
import { choice } from '../../src/slots/choice.js';
import { foundIn, readingsOf, shown, valuesOf } from './reading.js';

const reasons = {
  choices: [
    { value: 'refund', title: { de: 'Geld zurück', en: 'Money back' }, also: { de: ['Erstattung'], en: ['refund'] } },
    { value: 'exchange', title: { de: 'Umtausch', en: 'Exchange' }, description: { de: 'In anderer Größe', en: 'In another size' } },
    { value: 'voucher', title: { de: 'Gutschein über den Betrag', en: 'Voucher for the amount' } },
  ],
};

describe('choice', () => {
  const read = (text: string, language = 'de') => valuesOf(choice, text, { options: reasons, language });

  const answers: Record<string, string> = {
    refund: 'refund', 'Geld zurück': 'refund', 'GELD ZURUECK!': 'refund', 'geld zuruck': 'refund', 'gled zurück': 'refund', Erstattung: 'refund',
    '1': 'refund', '1.': 'refund', '1️⃣': 'refund', 'Nr. 2': 'exchange', 'nummer zwei': 'exchange', 'die zweite': 'exchange', 'das zweite bitte': 'exchange',
    'Option 3': 'voucher', 'die letzte': 'voucher', umtasch: 'exchange', 'ich hätte gern den Umtausch': 'exchange', Gutschein: 'voucher',
    'einen gutschein bitte': 'voucher', 'Gutschein über den Betrag': 'voucher', 'Money back': 'refund',
  };
  for (const [text, value] of Object.entries(answers)) it(`reads "${text}"`, () => expect(read(text)).to.deep.equal([value]));

  it('reads English rows and titles', () => {
    expect(read('second one', 'en')).to.deep.equal(['exchange']);
    expect(read('the third one please', 'en')).to.deep.equal(['voucher']);
    expect(read('I want my money back', 'en')).to.deep.equal(['refund']);
    expect(read('vuocher', 'en')).to.deep.equal(['voucher']);
  });

  for (const text of ['4', '0', 'die vierte', 'weiß nicht', 'Wo ist mein Paket?', 'ja', '', '99999999999999999999']) {
    it(`refuses "${text}"`, () => expect(read(text)).to.deep.equal([]));
  }

  it('asks which where a word stands in several titles', () => {
    const options = { choices: [{ title: 'Rote Jacke' }, { title: 'Blaue Jacke' }, { title: 'Mütze' }] };
    expect(readingsOf(choice, 'die Jacke', { options }).map(({ title }) => title)).to.deep.equal(['Rote Jacke', 'Blaue Jacke']);
    expect(valuesOf(choice, 'die blaue Jacke', { options })).to.deep.equal(['blaue-jacke']);
  });

  it('takes a number as a title where titles are numbers', () => {
    const options = { choices: ['36', '38', '40'] };
    expect(valuesOf(choice, '38', { options })).to.deep.equal(['38']);
    expect(valuesOf(choice, '2', { options })).to.deep.equal([]);
  });

  it('keeps values when rows are moved, and takes them from the keys of a map', () => {
    const options = { choices: { small: { de: 'Klein', en: 'Small' }, large: { title: { de: 'Groß', en: 'Large' }, description: 'XL' } } };
    expect(valuesOf(choice, 'gross', { options })).to.deep.equal(['large']);
    const moved = { choices: [...reasons.choices].reverse() };
    expect(valuesOf(choice, 'Umtausch', { options: moved })).to.deep.equal(['exchange']);
  });

  it('takes no negation for a title with a typo', () => {
    const options = { choices: { small: { de: 'Zu klein', en: 'Too small' }, large: { de: 'Zu groß', en: 'Too large' } } };
    expect(valuesOf(choice, 'doch kein Rückversand', { options })).to.deep.equal([]);
    expect(valuesOf(choice, 'zu klien', { options })).to.deep.equal(['small']);
  });

  it('takes a language called like a field for a language', () => {
    expect(valuesOf(choice, 'Klein', { options: { choices: { s: { de: 'Klein', en: 'Small' } } } })).to.deep.equal(['s']);
  });

  it('finds a title that was said before it was asked for', () => {
    const text = 'Hallo, ich will einen Umtausch für die Jacke';
    expect(foundIn(choice, text, { options: reasons })).to.deep.equal([
      { value: 'exchange', title: 'Umtausch', fit: 'likely', text: 'Umtausch', start: 22, end: 30 },
    ]);
    expect(foundIn(choice, 'Das Gelände war zurück', { options: reasons })).to.deep.equal([]);
  });

  it('is shown by its title in the language of the conversation', () => {
    expect(shown(choice, 'refund', { options: reasons, language: 'en' })).to.equal('Money back');
    expect(shown(choice, 'gone', { options: reasons })).to.equal('gone');
  });
});
