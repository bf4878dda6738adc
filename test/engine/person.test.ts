import { expect } from 'chai';
import { createChat } from './chat.js';
import { number } from './files.js';
import { project, projectWith } from './project.js';

const transit = { 'parcels.track': { outcome: 'found', result: { status: 'transit', place: 'Bremen' } } };

describe('a person on request', () => {
  for (const { language, ask, promise } of [
    { language: 'de', ask: 'Ich will mit einem Menschen reden', promise: '5 Minuten' },
    { language: 'en', ask: 'I want to talk to a human please', promise: '5 minutes' },
  ]) {
    it(`comes at once and is promised in ${language}`, () => {
      const chat = createChat(project);
      const [said, ...more] = chat.says(ask);
      expect(said).to.contain(promise);
      expect(more).to.deep.equal([]);
      expect(chat.drafts[0]!.locale).to.equal(language);
      expect(chat.cases).to.have.length(1);
      expect(chat.cases[0]).to.include({ queue: 'support', reason: 'asked-for-a-person', priority: 'normal' });
      expect(chat.state.speaker).to.equal('queue');
    });
  }

  it('comes in the middle of a question, and knows all that was said', () => {
    const chat = createChat(project, transit);
    chat.says(`wo ist mein paket ${number}`);
    chat.says('ich will es zurückschicken');
    chat.says('Beschädigt');
    chat.says('Ich will einen Menschen');
    expect(chat.cases[0]!.slots).to.deep.equal([
      { dialog: 'parcel', name: 'number', text: number, personal: true },
      { dialog: 'return', name: 'reason', text: 'Beschädigt', personal: false },
    ]);
  });

  it("shows the agent what was said in the bot's first language", () => {
    const chat = createChat(project);
    chat.says('I want to return it');
    chat.says('damaged');
    chat.says('a human please');
    expect(chat.cases[0]!.slots.map((slot) => slot.text)).to.deep.equal(['Beschädigt']);
    expect(chat.drafts[0]!.locale).to.equal('en');
  });

  it('is never promised when nobody is on duty: a time is stated', () => {
    const chat = createChat(project);
    chat.offDuty('2026-11-03T07:00:00Z');
    const [said] = chat.says('Ich will einen Menschen');
    expect(said).to.contain('morgen um 08:00 Uhr');
    expect(said).to.not.contain('Minuten');
    expect(chat.cases).to.have.length(1);
  });

  it('is not promised within minutes when duty ends before that', () => {
    const chat = createChat(project);
    chat.almostOffDuty('2026-11-03T07:00:00Z');
    const [said] = chat.says('Ich will einen Menschen');
    expect(said).to.contain('morgen um 08:00 Uhr').and.not.to.match(/Minuten|niemand im Dienst/);
  });

  it('is not given a time when none is known, nor minutes', () => {
    const chat = createChat(project);
    chat.offDuty();
    const [said] = chat.says('I want to talk to a human');
    expect(said).to.not.match(/\d/);
    expect(chat.cases).to.have.length(1);
  });

  it('opens no second case, says once that one is in line, and is silent then', () => {
    const chat = createChat(project);
    chat.says('Ich will einen Menschen');
    expect(chat.says('Ich will einen Menschen!')[0]).to.match(/^Sie sind in der Reihe/);
    expect(chat.cases).to.deep.equal([]);
    for (const words of ['Ich will einen Menschen!', 'wo ist mein paket?', 'von vorn']) {
      expect(chat.says(words), words).to.deep.equal([]);
      expect(chat.effects, words).to.deep.equal([]);
    }
    expect(chat.sends({ contentType: 'image/jpeg', content: { kind: 'image' } })).to.deep.equal([]);
  });

  it("is called by the bot's own dialog where it has one, also as an intent", () => {
    const own = projectWith({
      'bots/demo/bot.yaml': `${projectFile()}behaviours: { person: people }\n`,
      'dialogs/people.yaml': `
dialog: people
title: { de: Menschen, en: People }
examples: { de: [Menschen], en: [People] }
slots: { topic: { type: text } }
steps:
  - ask: topic
    say: { de: "Worum geht es?", en: "What about?" }
  - handoff: { queue: parcels, reason: people, priority: high }
`,
    });
    const chat = createChat(own);
    expect(chat.saysMeaning('Leute', { language: 'de', intents: [{ intent: 'people', confidence: 0.4 }, { intent: '@person', confidence: 0.3 }] }))
      .to.deep.equal(['Worum geht es?']);
    expect(chat.says('Ein Mensch, habe ich gesagt!')).to.have.length(1);
    expect(chat.cases[0]).to.include({ reason: 'asked-for-a-person' });
    const patient = createChat(own);
    patient.says('Mensch bitte');
    patient.says('Ein Loch im Karton');
    expect(patient.cases[0]).to.include({ queue: 'parcels', reason: 'people', priority: 'high' });
    expect(patient.cases[0]!.slots.map((slot) => slot.text)).to.deep.equal(['Ein Loch im Karton']);
  });
});

function projectFile(): string {
  return `
bot: demo
title: { de: Nordwind, en: Nordwind }
languages: [de, en]
time-zone: Europe/Berlin
hours: always
channels: [whatsapp]
queues:
  support: { title: { de: Service, en: Support }, hours: always, promise: 5 min }
  parcels: { title: { de: Pakete, en: Parcels }, hours: always, promise: 5 min }
`;
}
