import { expect } from 'chai';
import { createChat } from './chat.js';
import { projectWith } from './project.js';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

const router = `
dialog: router
title: { de: Router, en: Router }
slots:
  works: { type: yes-no }
steps:
  - say: { de: "Bitte neu starten.", en: "Please restart it." }
  - wait: 10 min
  - ask: works
    say: { de: "Geht es wieder?", en: "Does it work?" }
  - say: { de: "Danke.", en: "Thanks." }
`;

const visit = (wait: string) => `
dialog: visit
title: { de: Termin, en: Visit }
slots:
  visit: { type: date }
steps:
  - ask: visit
    say: { de: "Wann?", en: "When?" }
  - wait: ${wait}
  - say: { de: "Bald.", en: "Soon." }
`;

const begin = (chat: ReturnType<typeof createChat>, intent: string) => chat.saysMeaning('los', { language: 'de', intents: [{ intent, confidence: 1 }] });
const routerChat = () => {
  const chat = createChat(projectWith({ 'dialogs/router.yaml': router }));
  expect(begin(chat, 'router')).to.deep.equal(['Bitte neu starten.']);
  return chat;
};

describe('a dialog that waits', () => {
  it('goes on when its time has come, and not before', () => {
    const chat = routerChat();
    expect(chat.passes(9 * minute)).to.deep.equal([]);
    expect(chat.passes(minute)).to.deep.equal(['Geht es wieder?']);
    expect(chat.says('ja')).to.deep.equal(['Danke.']);
    expect(chat.passes(10 * day)).to.deep.equal([]);
  });

  it('lets the customer do other things, and is silent about it', () => {
    const chat = routerChat();
    expect(chat.says('Wann habt ihr geöffnet?')).to.deep.equal(['Offen.']);
    expect(chat.passes(10 * minute)).to.deep.equal(['Geht es wieder?']);
  });

  it('goes on as soon as a dialog in between has ended, when its time came meanwhile', () => {
    const chat = routerChat();
    chat.says('Ich habe einen Gutschein');
    expect(chat.passes(11 * minute)).to.deep.equal([]);
    expect(chat.says('HERBST')).to.deep.equal(['Code HERBST.', 'Geht es wieder?']);
  });

  it('goes on as soon as a dialog in between is cancelled', () => {
    const chat = routerChat();
    chat.says('Ich habe einen Gutschein');
    chat.passes(11 * minute);
    expect(chat.says('abbrechen')).to.deep.equal(['Gut, ich breche das ab. Geht es wieder?']);
  });

  it('takes what is not understood for nothing of its own, and an okay for an okay', () => {
    const chat = routerChat();
    expect(chat.says('qwertz')[0]).to.match(/nicht verstanden/);
    expect(chat.says('okay')[0]).to.match(/^Gut\. Wenn ich/);
    expect(chat.passes(11 * minute)).to.deep.equal(['Geht es wieder?']);
  });

  for (const [what, act] of [
    ['cancel', (chat) => chat.says('abbrechen')],
    ['start over', (chat) => chat.says('noch mal von vorn')],
    ['an agent who closes the case', (chat) => { chat.says('Ich will mit einem Menschen reden'); chat.takes(); chat.closes(); }],
  ] as [string, (chat: ReturnType<typeof createChat>) => unknown][]) {
    it(`is ended by ${what}`, () => {
      const chat = routerChat();
      act(chat);
      expect(chat.state.stack).to.deep.equal([]);
      expect(chat.passes(10 * day)).to.deep.equal([]);
    });
  }

  it('waits for the person to be done, and goes on then', () => {
    const chat = routerChat();
    chat.says('Ich will mit einem Menschen reden');
    expect(chat.passes(11 * minute).map((text) => text.slice(0, 9))).to.deep.equal(['Es dauert']);
    chat.takes();
    expect(chat.handsBack()).to.deep.equal(['Ab hier bin wieder ich für Sie da, der automatische Service. Geht es wieder?']);
  });

  it('begins anew when the customer wants it again', () => {
    const chat = routerChat();
    chat.passes(5 * minute);
    expect(begin(chat, 'router')).to.deep.equal(['Bitte neu starten.']);
    expect(chat.state.stack).to.have.length(1);
    expect(chat.passes(9 * minute)).to.deep.equal([]);
    expect(chat.passes(2 * minute)).to.deep.equal(['Geht es wieder?']);
  });

  it('goes on when the customer writes again, where the channel took nothing when its time came', () => {
    const chat = routerChat();
    expect(chat.sleeps(3 * day, { windowOpen: false })).to.deep.equal([]);
    expect(chat.state.timers).to.equal(undefined);
    expect(chat.says('Wann habt ihr geöffnet?')).to.deep.equal(['Offen.', 'Geht es wieder?']);
  });

  it('says that it will be back, when it has said nothing else', () => {
    const chat = createChat(projectWith({ 'dialogs/visit.yaml': visit('2 hours') }));
    begin(chat, 'visit');
    expect(chat.says('am 5.11.2026')[0]).to.match(/^Gut, ich melde mich/);
    expect(chat.passes(2 * hour + minute)).to.deep.equal(['Bald.']);
  });

  it('until a day waits for nine in the morning of it, in the bot\'s time zone', () => {
    const chat = createChat(projectWith({ 'dialogs/visit.yaml': visit('{ until: visit, before: 1 day }') }));
    begin(chat, 'visit');
    chat.says('am 5.11.2026');
    expect(chat.state.timers).to.deep.equal([{ timer: 'pause', at: '2026-11-04T08:00:00.000Z', dialog: 'visit' }]);
  });

  it('until a time of day waits for it today', () => {
    const chat = createChat(projectWith({ 'dialogs/visit.yaml': visit('{ until: visit, before: 30 min }').replace('type: date', 'type: time') }));
    begin(chat, 'visit');
    expect(chat.says('um 16 Uhr')).to.deep.equal(['Gut, ich melde mich hier wieder bei Ihnen.']);
    expect(chat.state.timers).to.deep.equal([{ timer: 'pause', at: '2026-11-02T14:30:00.000Z', dialog: 'visit' }]);
  });

  it('until a time that has passed does not wait', () => {
    const chat = createChat(projectWith({ 'dialogs/visit.yaml': visit('{ until: visit, before: 4 weeks }') }));
    begin(chat, 'visit');
    expect(chat.says('am 5.11.2026')).to.deep.equal(['Bald.']);
  });

  it('that was edited goes on at its place, or begins again', () => {
    const chat = routerChat();
    chat.use(projectWith({ 'dialogs/router.yaml': router.replace('Geht es wieder?', 'Und?') }));
    expect(chat.passes(11 * minute)).to.deep.equal(['Und?']);
    const gone = routerChat();
    gone.use(projectWith({}));
    expect(gone.passes(11 * minute)).to.have.length(1);
    expect(gone.passes(day)).to.deep.equal([]);
  });
});
