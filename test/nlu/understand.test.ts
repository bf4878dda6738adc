import { expect } from 'chai';
import { demoModel, meant } from './demo-model.js';

describe('understanding', () => {
  const utterances: Record<string, string[]> = {
    'parcel-tracking': [
      'wo is mein packet??', 'wo isn mein paket', 'WO IST MEIN PAKET', 'wo bleibt mein pakettt', "where's my pakage", 'wheres my parcel', 'were is my packege', 'ned da bis jetz', 'mein paket is ned da bis jetz',
      'Paketverfolgung', 'Sendungsverfolgung bitte', 'sendung verfolgn', 'Paket nr 00340434161094022115', '00340434161094022115', 'wo ist mein paket 00340434161094022115', 'wann kommt meine lieferung',
      'Wann kommt endlich mein Päckchen?', 'wann kommt mein paeckchen', 'track my order pls', 'parcel status', '📦 wo ist mein paket 😡😡', 'Hallo, wo ist mein Paket?', 'has my parcel been shipped',
    ],
    '@person': [
      'ich will mit nem menschen reden', 'mensch!!!', 'MITARBEITER', 'kann ich bitte mit jemandem sprechen', 'mitarbieter bitte', 'verbinden sie mich mit einem kollegen', 'i need a human now', 'let me speak to a real person', 'human pls', 'agent',
    ],
    'opening-hours': ['wann habt ihr geöffnet', 'wann habt ihr geoeffnet', 'wann habt ihr geoffnet', 'öffnungszeiten', 'oeffnungszeiten?', 'offnungszeiten', 'habt ihr am sonntag auf', 'when do u open', 'are you open tomorrow', 'opening hours'],
    'small-talk.greeting': ['hallooo', 'moin moin', 'guten tach', 'hi', 'hey there', 'good mornin'],
    'small-talk.thanks': ['danke!', 'thx', 'vielen dank 🙏', 'dankeschoen', 'thank you so much'],
    'small-talk.are-you-a-robot': ['wer bist du', 'bist du ein roboter', 'are u a bot?', 'am i talking to a bot'],
    'small-talk.bye': ['tschüssi', 'schönen tag noch', 'see ya'],
    '@cancel': ['abbrechen', 'stop', 'vergiss es', 'never mind', 'cancel that please'],
    '@start-over': ['nochmal von vorne', 'neu anfangen bitte', 'start over', 'can we start again'],
    '@language-en': ['english please', 'können wir englisch sprechen'],
    '@language-de': ['auf deutsch bitte', 'can you speak german'],
    '@correct': ['das war falsch', 'hab mich vertippt', 'i made a typo'],
  };
  for (const [intent, texts] of Object.entries(utterances)) {
    describe(intent, () => {
      for (const text of texts) it(`is meant by "${text}"`, () => expect(meant(text)).to.equal(intent));
    });
  }

  describe('out of scope', () => {
    const foreign = [
      'wie wird das wetter', 'Wie wird das Wetter am Wochenende?', "what's the capital of france", 'erzähl mir einen witz', 'tell me something about dinosaurs', 'asdf', 'sdfkjh', '42', '🤷', '…', '?',
      'Mein Hund hat Flöhe', 'My cat is ill', 'Kann ich mit Paypal zahlen?', 'do you ship to austria?', 'was kostet der versand',
    ];
    for (const text of foreign) {
      it(`is "${text}"`, () => expect(meant(text)).to.equal(undefined));
    }

    it('is told by a number: nonsense is far out, an example far in', () => {
      const { understand } = demoModel();
      for (const text of ['asdf', "what's the capital of france", 'wie wird das wetter']) expect(understand(text).outOfScope, text).to.be.above(0.5);
      for (const text of ['Wo ist mein Paket?', 'Where is my parcel?', 'Hallo']) expect(understand(text).outOfScope, text).to.be.below(0.1);
    });

    it('is what only counter-examples have words for, however often', () => {
      for (const text of ['wie wird das wetter morgen', 'was läuft im fernsehen', 'do you believe in god']) expect(demoModel().understand(text).outOfScope, text).to.be.above(0.5);
    });

    it('is everything without a word or sign', () => {
      for (const text of ['', ' ', '\n', '\u200b']) expect(demoModel().understand(text)).to.deep.equal({ language: undefined, intents: [], entities: [], outOfScope: 1 });
    });
  });

  it('gives each confidence and all together as probabilities, best first', () => {
    const { intents, outOfScope } = demoModel().understand('wo ist mein paket');
    const sum = intents.reduce((total, { confidence }) => total + confidence, 0);
    expect(sum + outOfScope).to.be.within(0.9, 1.0001);
    expect(intents.map(({ confidence }) => confidence)).to.deep.equal(intents.map(({ confidence }) => confidence).sort((a, b) => b - a));
  });

  it('finds values, with their place in the text', () => {
    const text = 'Sendung 0034 0434 1610 9402 2115 kommt hoffentlich morgen';
    const { entities } = demoModel().understand(text, { now: '2026-11-22T11:00:00Z', timeZone: 'Europe/Berlin' });
    expect(entities.filter(({ type }) => ['tracking-number', 'date'].includes(type))).to.deep.equal([
      { type: 'tracking-number', value: '00340434161094022115', text: '0034 0434 1610 9402 2115', start: 8, end: 32 },
      { type: 'date', value: '2026-11-23', text: 'morgen', start: 51, end: 57 },
    ]);
  });
});
