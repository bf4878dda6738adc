import { expect } from 'chai';
import { yesNo } from '../../src/slots/yes-no.js';
import { readingsOf, shown, valuesOf } from './reading.js';

describe('yes-no', () => {
  const yes = [
    'ja', 'Ja!', 'jaaaa', 'jo', 'jep', 'klar', 'na klar', 'Ja bitte', 'natürlich', 'natuerlich', 'gerne', 'passt', 'stimmt', 'genau',
    'auf jeden Fall', 'warum nicht', 'kein Problem', 'ok', 'Okay 👍', 'doch', 'yes', 'yesss', 'yep', 'yeah', 'yes please', 'sure',
    'of course', 'why not', "that's right", 'that’s right', 'sounds good', '👍', '👍🏽', '✅', 'J', 'y', 'yes', 'Ja, das ist richtig', 'JA.',
  ];
  const no = [
    'nein', 'neeein', 'nö', 'nee', 'ne', 'Nein danke', 'auf keinen Fall', 'lieber nicht', 'noch nicht', 'stimmt nicht', 'passt nicht',
    'natürlich nicht', 'brauche ich nicht', 'nicht nötig', 'no', 'nope', 'nah', 'no thanks', 'no thank you', 'not really', 'not yet',
    'of course not', "I don't", 'dont', 'I’d rather not', '👎', '❌', '🙅‍♀️', 'n', 'NEIN!!!', 'Nein, das stimmt nicht',
  ];
  const neither = [
    'vielleicht', 'weiß nicht', 'weiss ich nicht', 'keine Ahnung', 'jein', 'maybe', 'not sure', "I don't know", 'idk', '🤷', 'ja nein',
    'wo ist mein Paket', 'Hamburg', '42', 'kann ich das auch später sagen', 'danke', '…',
  ];

  for (const text of ['naklar', 'jo', 'jup']) it(`reads "${text}" as yes`, () => expect(valuesOf(yesNo, text)).to.deep.equal([true]));
  for (const text of ['nö', 'ned']) it(`reads "${text}" as no`, () => expect(valuesOf(yesNo, text)).to.deep.equal([false]));
  for (const text of yes) it(`reads "${text}" as yes`, () => expect(valuesOf(yesNo, text)).to.deep.equal([true]));
  for (const text of no) it(`reads "${text}" as no`, () => expect(valuesOf(yesNo, text)).to.deep.equal([false]));
  for (const text of neither) it(`does not guess at "${text}"`, () => expect(valuesOf(yesNo, text)).to.deep.equal([]));

  it('reads an answer that goes on, and says that words stood around it', () => {
    expect(readingsOf(yesNo, 'Ja, aber erst nächste Woche')).to.deep.equal([{ value: true, fit: 'likely' }]);
    expect(readingsOf(yesNo, 'nein ich brauche noch was anderes')).to.deep.equal([{ value: false, fit: 'likely' }]);
  });

  it('is shown in the language of the conversation', () => {
    expect([shown(yesNo, true), shown(yesNo, false, { language: 'en' })]).to.deep.equal(['Ja', 'No']);
  });
});
