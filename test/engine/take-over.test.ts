import { expect } from 'chai';
import { forgetCustomer } from '../../src/engine/forget.js';
import type { Moment } from '../../src/engine/moment.js';
import type { Frame } from '../../src/engine/state.js';
import { createChat } from './chat.js';
import { projectWith } from './project.js';

const minuteMs = 60_000;

const track = `
dialog: track
title: { de: Verfolgen, en: Track }
examples: { de: [Verfolgen], en: [Track] }
slots:
  number: { type: tracking-number, personal: true, title: { de: Sendungsnummer, en: Tracking number } }
  urgent: { type: yes-no }
  words: { type: text }
steps:
  - ask: number
    say: { de: "Welche Nummer?", en: "Which number?" }
  - ask: urgent
    say: { de: "Eilt es?", en: "Is it urgent?" }
  - ask: words
    say: { de: "Noch etwas?", en: "Anything else?" }
  - say: { de: "Zugestellt.", en: "Delivered." }
    buttons: [{ title: { de: Beschädigt, en: Damaged }, run: damage }]
`;

const damage = `
dialog: damage
title: { de: Schaden, en: Damage }
examples: { de: [Beschädigt], en: [Damaged] }
slots:
  number: { type: tracking-number, carriers: [dhl], personal: true, title: { de: Sendungsnummer, en: Tracking number } }
  urgent: { type: yes-no }
  words: { type: text }
steps:
  - ask: number
    say: { de: "Welches Paket?", en: "Which parcel?" }
  - ask: urgent
    say: { de: "Ist es dringend?", en: "Is that urgent?" }
  - ask: words
    say: { de: "Was ist passiert?", en: "What happened?" }
  - say: { de: "Notiert: {{ number }}, {{ words }}.", en: "Noted: {{ number }}, {{ words }}." }
`;

const ask = `
dialog: ask-order
title: { de: Bestellung finden, en: Find the order }
offer: false
slots:
  postcode: { type: postcode }
  code: { type: email }
returns: code
steps:
  - ask: postcode
    say: { de: "Welche Postleitzahl?", en: "Which postcode?" }
  - ask: code
    say: { de: "Welche Adresse?", en: "Which address?" }
`;

const running = (name: string, word: string) => `
dialog: ${name}
title: { de: ${word}, en: ${word} }
examples: { de: [${word}], en: [${word}] }
slots:
  code: { type: email, title: { de: E-Mail, en: E-mail } }
steps:
  - run: ask-order
    into: code
  - say: { de: "${word} für {{ code }}.", en: "${word} for {{ code }}." }
`;

const project = projectWith({ 'dialogs/track.yaml': track, 'dialogs/damage.yaml': damage, 'dialogs/ask-order.yaml': ask, 'dialogs/bill.yaml': running('bill', 'Rechnung'), 'dialogs/refund.yaml': running('refund', 'Rückgabe') });

function tracked(number = '00340434161094022115') {
  const chat = createChat(project);
  const means = (intent: string, words = intent) => chat.saysMeaning(words, { language: 'de', intents: [{ intent, confidence: 1 }] });
  means('track', 'los');
  chat.says(number);
  chat.says('ja');
  chat.says('nichts');
  return { chat, means };
}

describe('a dialog right after another one', () => {
  const shown = 'Sendungsnummer wie eben: 00340434161094022115. Ist es dringend?';

  it('does not ask for what the one before was told, and shows it, when it is tapped', () => {
    expect(tracked().chat.taps('Beschädigt')).to.deep.equal([shown]);
  });

  it('does so when it is asked for in words', () => {
    expect(tracked().means('damage', 'es ist kaputt')).to.deep.equal([shown]);
  });

  it('asks its own questions: neither a yes nor free words go over', () => {
    const { chat } = tracked();
    chat.taps('Beschädigt');
    expect(chat.says('nein')).to.deep.equal(['Was ist passiert?']);
    expect(chat.says('nass')).to.deep.equal(['Notiert: 00340434161094022115, nass.']);
  });

  it('goes by what the customer puts right', () => {
    const { chat } = tracked();
    chat.taps('Beschädigt');
    expect(chat.says('nein, ich meinte 00340434161094023013')).to.deep.equal(['Ist es dringend?']);
    chat.says('ja');
    expect(chat.says('nass')).to.deep.equal(['Notiert: 00340434161094023013, nass.']);
  });

  it('asks where the customer only says that it is another one', () => {
    const { chat } = tracked();
    chat.taps('Beschädigt');
    expect(chat.says('nein, eine andere')).to.deep.equal(['Gut, dann noch einmal: Welches Paket?']);
    const { chat: later } = tracked();
    later.taps('Beschädigt');
    later.says('ja');
    expect(later.says('eine andere Kiste')).to.deep.equal(['Notiert: 00340434161094022115, eine andere Kiste.']);
  });

  it('takes nothing that its own question would refuse', () => {
    expect(tracked('1Z999AA10123456784').chat.taps('Beschädigt')).to.deep.equal(['Welches Paket?']);
  });

  it('goes by what the message itself says', () => {
    expect(tracked().means('damage', 'kaputt: 00340434161094023013')).to.deep.equal(['Ist es dringend?']);
  });

  it('asks where the wish is about another one, or for the same once more', () => {
    expect(tracked().means('damage', 'ein anderes Paket ist kaputt')).to.deep.equal(['Welches Paket?']);
    expect(tracked().means('track', 'verfolgen')).to.deep.equal(['Welche Nummer?']);
  });

  it('asks when more than an hour has passed, and after starting over', () => {
    const { chat, means } = tracked();
    chat.passes(61 * minuteMs);
    expect(means('damage')).to.deep.equal(['Welches Paket?']);
    const { chat: again, means: mean } = tracked();
    again.saysMeaning('von vorn', { language: 'de', intents: [{ intent: '@start-over', confidence: 1 }] });
    expect(mean('damage')).to.deep.equal(['Welches Paket?']);
  });

  it('takes nothing when all of the customer was forgotten', () => {
    const moment = { state: { stack: [], ended: tracked().chat.state.ended, shown: [{ dialog: 'damage', slot: 'number' }] }, effects: [] };
    const frame = { dialog: 'mine', slots: {}, taken: ['number'], learnt: { number: { value: '00340434161094022115', type: 'tracking-number' } } };
    forgetCustomer(moment as unknown as Moment, frame as unknown as Frame);
    expect(JSON.stringify([moment.state, frame])).to.not.include('number').and.not.include('0034');
  });

  it('knows what the dialogs learnt that the one before ran, where it runs them too', () => {
    const chat = createChat(project);
    chat.saysMeaning('bill', { language: 'de', intents: [{ intent: 'bill', confidence: 1 }] });
    chat.says('28195');
    expect(chat.says('ada@example.org')).to.deep.equal(['Rechnung für ada@example.org.']);
    expect(chat.saysMeaning('refund', { language: 'de', intents: [{ intent: 'refund', confidence: 1 }] }))
      .to.deep.equal(['Wie eben: 28195. Wie eben: ada@example.org. Rückgabe für ada@example.org.']);
  });
});
