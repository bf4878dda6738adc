import { expect } from 'chai';
import { createChat } from './chat.js';
import { project, projectWith } from './project.js';

const asked = (hello = 'ich will es zurückschicken') => {
  const chat = createChat(project);
  chat.says(hello);
  return chat;
};

describe('buttons', () => {
  it('are the choices of what is asked, and a tap answers', () => {
    const chat = asked();
    expect(chat.buttons).to.deep.equal(['Beschädigt', 'Falsche Größe', 'Gefällt nicht']);
    expect(chat.taps('Falsche Größe')).to.deep.equal(['Noch etwas dazu?']);
    expect(chat.state.stack[0]!.slots.reason!.value).to.equal('wrong-size');
  });

  for (const words of ['Falsche Größe', 'falsche groesse', 'FALSCHE GRÖSSE!!', 'falshe größe', '2', '2.', 'die zweite', 'Nummer zwei bitte']) {
    it(`may be typed: ${words}`, () => {
      const chat = asked();
      chat.says(words);
      expect(chat.state.stack[0]!.slots.reason!.value).to.equal('wrong-size');
    });
  }

  for (const words of ['Wrong size', 'wrong sise', '2', 'the second one']) {
    it(`may be typed in English: ${words}`, () => {
      const chat = asked('I want to return it');
      chat.saysMeaning(words, {});
      expect(chat.state.stack[0]!.slots.reason!.value).to.equal('wrong-size');
    });
  }

  it('start a dialog by a tap, much later too', () => {
    const chat = createChat(project);
    expect(chat.saysMeaning('Hallo', { language: 'de', intents: [{ intent: 'welcome', confidence: 0.9 }] })).to.deep.equal(['Hallo!']);
    expect(chat.buttons).to.deep.equal(['Paket verfolgen', 'Öffnungszeiten']);
    chat.says('ich habe einen gutschein');
    chat.says('NORD10');
    expect(chat.taps('Paket verfolgen')).to.deep.equal(['Wie lautet die Nummer?']);
  });

  it('start a dialog typed, by number and with typos, while they are the last message', () => {
    for (const words of ['2', 'oeffnungszeiten', 'Öffnungzeiten']) {
      const chat = createChat(project);
      chat.saysMeaning('Hallo', { language: 'de', intents: [{ intent: 'welcome', confidence: 0.9 }] });
      expect(chat.saysMeaning(words, {}), words).to.deep.equal(['Offen.']);
    }
    const chat = createChat(project);
    chat.saysMeaning('Hallo', { language: 'de', intents: [{ intent: 'welcome', confidence: 0.9 }] });
    chat.says('Öffnungszeiten');
    expect(chat.saysMeaning('2', {})[0]).to.contain('nicht verstanden');
  });

  describe('that are stale', () => {
    it('say so and repeat what is asked now', () => {
      const chat = asked();
      chat.says('Beschädigt');
      expect(chat.taps('Gefällt nicht')).to.deep.equal(['Diese Auswahl gilt nicht mehr. Noch etwas dazu?']);
      expect(chat.state.stack[0]!.slots.reason!.value).to.equal('damaged');
    });

    it('say so when the dialog is over', () => {
      const chat = asked();
      chat.says('bitte abbrechen');
      expect(chat.taps('Beschädigt')).to.deep.equal(['Diese Auswahl gilt nicht mehr. Kann ich sonst noch etwas für Sie tun?']);
    });

    it('of a dialog that is gone do no harm', () => {
      const chat = createChat(project);
      chat.saysMeaning('Hallo', { language: 'de', intents: [{ intent: 'welcome', confidence: 0.9 }] });
      chat.use(projectWith({ 'dialogs/hours.yaml': undefined, 'dialogs/welcome.yaml': undefined }));
      expect(chat.taps('Öffnungszeiten')).to.deep.equal(['Diese Auswahl gilt nicht mehr. Kann ich sonst noch etwas für Sie tun?']);
    });

    it('of a question that waits below an interruption still answer it', () => {
      const chat = asked();
      chat.says('ich will umziehen');
      expect(chat.taps('Beschädigt')).to.deep.equal(['Noch etwas dazu?']);
      expect(chat.state.stack.map((frame) => frame.dialog)).to.deep.equal(['return']);
    });

    it('of the same question, asked again meanwhile, answer it', () => {
      const chat = asked();
      chat.says('blau');
      expect(chat.tapsId('answer/return/ask:reason/unwanted', 'Gefällt nicht')).to.deep.equal(['Noch etwas dazu?']);
    });
  });

  it('with ids that nobody gave out do no harm', () => {
    for (const id of ['', 'run/', 'run/../../x', 'answer/return/ask:reason/nonsense', 'answer/return', '__proto__', 'run/__proto__', 'x'.repeat(5000), '{{ 1 }}', 'run/@person/x']) {
      const chat = asked();
      const texts = chat.tapsId(id, 'unsinn');
      expect(texts, id).to.have.length(1);
      expect(chat.state.stack[0]!.slots, id).to.deep.equal({});
    }
  });

  it('carry ids that channels can give back', () => {
    const long = projectWith({
      'dialogs/voucher.yaml': `
dialog: voucher
title: { de: Gutschein, en: Voucher }
examples: { de: [Gutschein], en: [Voucher] }
slots:
  code:
    type: choice
    choices:
      ${'a'.repeat(150)}: { de: Erster, en: First }
      ${'b'.repeat(150)}: { de: Zweiter, en: Second }
steps:
  - ask: code
    say: { de: "Welcher?", en: "Which?" }
  - say: { de: "{{ code }}", en: "{{ code }}" }
`,
    });
    const chat = createChat(long);
    chat.says('gutschein');
    expect(chat.drafts[0]!.suggestedActions!.actions.every((action) => action.value.length <= 200)).to.equal(true);
    expect(chat.taps('Zweiter')).to.deep.equal(['Zweiter']);
  });

  it('ask which is meant when an answer may be several things', () => {
    const sizes = projectWith({
      'dialogs/parcel.yaml': `
dialog: parcel
title: { de: Paket, en: Parcel }
examples: { de: [Paket], en: [Parcel] }
slots: { number: { type: tracking-number } }
steps:
  - ask: number
    say: { de: "Nummer?", en: "Number?" }
  - say: { de: "{{ number.carrier }}", en: "{{ number.carrier }}" }
`,
    });
    const ask = () => {
      const chat = createChat(sizes);
      chat.says('paket');
      expect(chat.says('512272847508')).to.deep.equal(['Das kann mehreres sein. Was davon trifft zu?']);
      return chat;
    };
    const carrier = (title: string): string => title.split(' ')[0]!.toLowerCase();
    const chat = ask();
    const [first = '', second = ''] = chat.buttons;
    expect(chat.buttons.length).to.be.greaterThan(1);
    expect(chat.taps(second)[0]!).to.equal(carrier(second));
    expect(ask().saysMeaning(first.toUpperCase(), {})[0]).to.equal(carrier(first));
    expect(ask().says('2')[0]!).to.equal(carrier(second));
    expect(ask().saysMeaning('blau', {})[0]).to.contain('Was davon trifft zu?');
  });
});
