import { expect } from 'chai';
import { createLanguageDetector, learnLanguages } from '../../src/nlu/language.js';

const data = learnLanguages({ de: ['Wo ist mein Paket?', 'Sendung {tracking_number} verfolgen'], en: ['Where is my parcel?', 'Problem with my delivery'] });
const languageOf = createLanguageDetector(data, ['de', 'en']);

describe('language', () => {
  for (const text of ['wo is mein packet??', 'wo isn mein paket', 'ich will mit nem menschen reden', 'guten tag', 'nein danke', 'wann kommt das', 'Paket verfolgen', 'Öffnungszeiten Samstag', 'mein name ist John Smith', 'bitte um rueckruf']) {
    it(`is German in "${text}"`, () => expect(languageOf(text)).to.equal('de'));
  }
  for (const text of ["where's my pakage", 'track my parcel', 'no thanks', 'sounds good', 'i need a human', 'problem with delivery', 'thanks a lot', 'hi there', 'when do u open', 'can i return this']) {
    it(`is English in "${text}"`, () => expect(languageOf(text)).to.equal('en'));
  }
  for (const text of ['', 'paket', 'hello', 'hallo', '00340434161094022115', '0170 1234567', '👍👍', 'DHL', 'ok', 'Hermes 09133131530724', '{tracking_number}']) {
    it(`is not told from "${text}"`, () => expect(languageOf(text)).to.equal(undefined));
  }
  for (const text of ['où est mon colis', 'dónde está mi pedido', 'waar is mijn pakket', 'gdzie jest moja paczka', 'paketim nerede kaldı', 'необходима помощь с заказом', 'أين طلبي من فضلك']) {
    it(`is none of the bot's in "${text}"`, () => expect(languageOf(text)).to.equal(undefined));
  }

  it('is never one that the bot does not speak', () => {
    expect(createLanguageDetector(data, ['de'])('where is my parcel please')).to.equal(undefined);
  });

  it('is learnt from examples where it is another one', () => {
    const danish = learnLanguages({ da: ['Hvor er min pakke?', 'Jeg vil gerne tale med et menneske', 'Hvornår har I åbent?', 'Hvor bliver min ordre af?', 'Tak for hjælpen', 'Jeg har ikke fået min pakke endnu'] });
    expect(createLanguageDetector(danish, ['da', 'de'])('hvor er min pakke henne')).to.equal('da');
  });

  describe('that was another one so far', () => {
    for (const text of ['Packstation in 20457', 'Main street 5', 'John Smith, Baker Street 5', 'Baker Street 12, 20457 Hamburg', 'Problem', 'NW-104203 delivery']) {
      it(`stays German at "${text}"`, () => expect(languageOf(text, 'de')).to.not.equal('en'));
    }
    for (const text of ['Hafenstraße 12, 20457 Hamburg', 'Familie Müller', 'Müller, Am Markt 5', 'Packstation 101']) {
      it(`stays English at "${text}"`, () => expect(languageOf(text, 'en')).to.not.equal('de'));
    }
    for (const text of ['where is my parcel', "I don't have it", 'my address is Main street 5', 'what do you mean']) {
      it(`becomes English at "${text}"`, () => expect(languageOf(text, 'de')).to.equal('en'));
    }
    for (const text of ['wo ist mein paket', 'ich habe die nummer nicht', 'meine Adresse ist Hafenstraße 12']) {
      it(`becomes German at "${text}"`, () => expect(languageOf(text, 'en')).to.equal('de'));
    }
  });

  it('is not told by a small word beside a number, in the first message either', () => expect(languageOf('Packstation in 20457')).to.not.equal('en'));
});
