import { expect } from 'chai';
import { createChat } from './chat.js';
import { project, projectWith } from './project.js';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

const size = (silence: string) => projectWith({
  'dialogs/size.yaml': `
dialog: size
title: { de: Größe, en: Size }
slots:
  size: { type: text }
steps:
  - ask: size
    say: { de: "Welche Größe?", en: "What size?" }
    silence: ${silence}
  - say: { de: "Größe {{ size }}.", en: "Size {{ size }}." }
`,
});

const begun = (silence: string) => {
  const chat = createChat(size(silence));
  chat.saysMeaning('los', { language: 'de', intents: [{ intent: 'size', confidence: 1 }] });
  return chat;
};

const bot = (line: string) => projectWith({
  'bots/demo/bot.yaml': `
bot: demo
title: { de: Nordwind, en: Nordwind }
languages: [de, en]
time-zone: Europe/Berlin
channels: [whatsapp]
hours: { mon-fri: 08:00-18:00 }
queues:
  support: { title: { de: Service, en: Support }, hours: always, promise: 5 min }
  parcels: { title: { de: Pakete, en: Parcels }, hours: always, promise: 5 min }
${line}
`,
});

describe('silence after a question', () => {
  it('is met with one reminder, and the end of the dialog, in time for WhatsApp', () => {
    const chat = createChat(project);
    chat.says('Ich will es zurückschicken');
    expect(chat.passes(2 * hour - minute)).to.deep.equal([]);
    expect(chat.passes(2 * minute)).to.deep.equal(['Sind Sie noch da? Warum?']);
    expect(chat.buttons).to.deep.equal(['Beschädigt', 'Falsche Größe', 'Gefällt nicht']);
    expect(chat.passes(18 * hour - 5 * minute)).to.deep.equal([]);
    expect(chat.passes(5 * minute)).to.have.length(1).and.deep.equal([chat.drafts[0]!.text]);
    expect(chat.drafts[0]!.text).to.match(/^Ich habe länger nichts von Ihnen gehört/);
    expect(chat.state.stack).to.deep.equal([]);
    expect(chat.state.timers).to.equal(undefined);
    expect(chat.passes(10 * day)).to.deep.equal([]);
  });

  it('begins anew with each message, and with each question', () => {
    const chat = createChat(project);
    chat.says('Ich will es zurückschicken');
    chat.passes(119 * minute);
    chat.says('Falsche Größe');
    expect(chat.passes(119 * minute)).to.deep.equal([]);
    expect(chat.passes(2 * minute)).to.deep.equal(['Sind Sie noch da? Noch etwas dazu?']);
    chat.says('nein danke, alles gut so');
    expect(chat.passes(119 * minute)).to.deep.equal([]);
    expect(chat.passes(2 * minute)).to.have.length(1);
  });

  it('leaves what was learnt for the agents, and nothing else', () => {
    const chat = createChat(project);
    chat.says('Ich will es zurückschicken');
    chat.says('Falsche Größe');
    chat.passes(21 * hour);
    expect(chat.state.known).to.have.property('return/reason');
    expect(chat.state.ended).to.equal(undefined);
    expect(chat.state.offered).to.deep.equal({});
    chat.says('Ich will mit einem Menschen reden');
    expect(chat.cases[0]!.slots.map(({ text }) => text)).to.deep.equal(['Falsche Größe']);
  });

  it('in the middle of an interruption closes what was interrupted too', () => {
    const chat = createChat(project);
    chat.says('Ich will es zurückschicken');
    chat.says('Ich habe einen Gutschein');
    expect(chat.state.stack).to.have.length(2);
    expect(chat.passes(2 * hour + minute)).to.deep.equal(['Sind Sie noch da? Welcher Code?']);
    chat.passes(18 * hour);
    expect(chat.state.stack).to.deep.equal([]);
  });

  it('is not listened for while nobody is asked, nor while a person has the conversation', () => {
    const chat = createChat(project);
    chat.says('Wann habt ihr geöffnet?');
    expect(chat.state.timers).to.equal(undefined);
    chat.says('Ich will es zurückschicken');
    chat.says('Ich will mit einem Menschen reden');
    expect(chat.passes(3 * hour).map((text) => text.slice(0, 9))).to.deep.equal(['Es dauert']);
    chat.takes();
    expect(chat.passes(3 * hour)).to.deep.equal([]);
    chat.handsBack();
    expect(chat.passes(3 * hour)).to.deep.equal(['Sind Sie noch da? Warum?']);
  });

  it('over which the process was stopped is closed without a reminder', () => {
    const chat = createChat(project);
    chat.says('Ich will es zurückschicken');
    expect(chat.sleeps(21 * hour)[0]).to.match(/^Ich habe länger nichts/);
    expect(chat.state.stack).to.deep.equal([]);
  });

  it('is closed without a word where the channel would not take one any more', () => {
    const chat = createChat(project);
    chat.says('Ich will es zurückschicken');
    expect(chat.sleeps(5 * day, { windowOpen: false })).to.deep.equal([]);
    expect(chat.state.stack).to.deep.equal([]);
    expect(chat.says('Wann habt ihr geöffnet?')).to.deep.equal(['Zu.']);
  });

  it('keeps to the times of bot.yaml', () => {
    const chat = createChat(bot('silence: { remind: 5 min, close: 15 min }'));
    chat.says('Ich will es zurückschicken');
    expect(chat.passes(6 * minute)).to.have.length(1);
    expect(chat.passes(8 * minute)).to.have.length(0);
    expect(chat.passes(2 * minute)).to.have.length(1);
  });

  it('is left alone where bot.yaml says never', () => {
    const chat = createChat(bot('silence: never'));
    chat.says('Ich will es zurückschicken');
    expect(chat.passes(10 * day)).to.deep.equal([]);
    expect(chat.state.stack).to.have.length(1);
  });
});

describe('the silence of an ask', () => {
  it('is met with its own reminder, then with its steps', () => {
    const chat = begun(`{ after: 10 min, remind: { de: "Noch da?", en: "Still there?" }, then: [{ say: { de: "Dann M.", en: "M then." } }, { set: { size: M } }] }`);
    expect(chat.passes(11 * minute)).to.deep.equal(['Noch da?']);
    expect(chat.passes(8 * minute)).to.deep.equal([]);
    expect(chat.passes(2 * minute)).to.deep.equal(['Dann M.', 'Größe M.']);
    expect(chat.state.stack).to.deep.equal([]);
  });

  it('may go straight to its steps', () => {
    const chat = begun('{ after: 10 min, then: [{ handoff: { reason: no-size } }] }');
    chat.passes(11 * minute);
    expect(chat.cases.map(({ reason }) => reason)).to.deep.equal(['no-size']);
    expect(chat.passes(10 * day).map((text) => text.slice(0, 9))).to.deep.equal(['Es dauert']);
  });

  it('may change the reminder alone: the end comes when the bot wants it', () => {
    const chat = begun('{ after: 10 min, remind: { de: "Noch da?", en: "Still there?" } }');
    expect(chat.passes(11 * minute)).to.deep.equal(['Noch da?']);
    expect(chat.passes(19 * hour)).to.deep.equal([]);
    expect(chat.passes(hour)[0]).to.match(/^Ich habe länger nichts/);
  });

  it('may change the time alone', () => {
    const chat = begun('{ after: 10 min }');
    expect(chat.passes(11 * minute)).to.deep.equal(['Sind Sie noch da? Welche Größe?']);
    expect(chat.passes(20 * hour)).to.have.length(1);
    expect(chat.state.stack).to.deep.equal([]);
  });

  it('is over once the customer answers', () => {
    const chat = begun(`{ after: 10 min, remind: { de: "Noch da?", en: "Still there?" }, then: [{ handoff: { reason: no-size } }] }`);
    chat.passes(15 * minute);
    expect(chat.says('XL')).to.deep.equal(['Größe XL.']);
    expect(chat.passes(day)).to.deep.equal([]);
    expect(chat.cases).to.deep.equal([]);
  });

  it('does what follows also when it is too late for words', () => {
    const chat = begun(`{ after: 10 min, remind: { de: "Noch da?", en: "Still there?" }, then: [{ say: { de: "Wir sehen nach.", en: "We'll look." } }, { handoff: { reason: no-size } }] }`);
    expect(chat.sleeps(5 * day, { windowOpen: false })).to.deep.equal([]);
    expect(chat.cases.map(({ reason }) => reason)).to.deep.equal(['no-size']);
  });
});
