import { expect } from 'chai';
import { createChat } from './chat.js';
import { files } from './files.js';
import { projectWith } from './project.js';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

const news = (more = 'after: 2 days') => `
dialog: news
title: { de: Neuigkeiten, en: News }
slots:
  news: { type: yes-no }
  visit: { type: date }
  rest: { type: text }
steps:
  - ask: news
    say: { de: "Dürfen wir?", en: "May we?" }
  - notify: parcel_arrives
    ${more}
    with: ["A 17"]
    consent: news
  - ask: rest
    say: { de: "Sonst noch?", en: "Anything else?" }
  - say: { de: "Gut.", en: "Good." }
`;

const begun = (more?: string, answer = 'ja') => {
  const chat = createChat(projectWith({ 'dialogs/news.yaml': news(more) }));
  chat.saysMeaning('los', { language: 'de', intents: [{ intent: 'news', confidence: 1 }] });
  if (answer !== '') chat.says(answer);
  return chat;
};
const planned = (chat: ReturnType<typeof createChat>) => (chat.state.timers ?? []).filter(({ timer }) => timer === 'notification').length;

const words = 'Ihr Paket A 17 kommt heute.';

describe('a notification', () => {
  it('comes at its time, with the template for when the window is closed', () => {
    const chat = begun();
    chat.says('nein danke');
    expect(chat.passes(2 * day - hour)).to.deep.equal([]);
    expect(chat.passes(hour, { windowOpen: false })).to.deep.equal([words]);
    expect(chat.drafts[0]).to.deep.include({ locale: 'de', template: { name: 'parcel_arrives', parameters: ['A 17'] } });
    expect(chat.drafts[0]!.origin).to.include({ dialog: 'news' });
    expect(chat.passes(10 * day)).to.deep.equal([]);
  });

  it('is not planned without a yes', () => {
    expect(planned(begun('after: 2 days', 'nein'))).to.equal(0);
    expect(planned(begun('after: 2 days', ''))).to.equal(0);
  });

  it('may be said in other words while the window is open', () => {
    const chat = begun('after: 1 min\n    say: { de: "Bald klingelt es.", en: "Soon it rings." }');
    expect(chat.passes(2 * minute)).to.deep.equal(['Bald klingelt es.']);
    expect(chat.drafts[0]!.template).to.deep.equal({ name: 'parcel_arrives', parameters: ['A 17'] });
  });

  it('names the language as the channel has approved it', () => {
    const bot = files['bots/demo/bot.yaml']!.replace('arrives today." }', 'arrives today." }\n    languages: { en: en_US }');
    const chat = createChat(projectWith({ 'dialogs/news.yaml': news(), 'bots/demo/bot.yaml': bot }));
    chat.saysMeaning('go', { language: 'en', intents: [{ intent: 'news', confidence: 1 }] });
    chat.says('yes please');
    chat.passes(3 * day, { windowOpen: false });
    expect(chat.drafts.map(({ locale, template }) => [locale, template?.language])).to.deep.equal([['en', 'en_US']]);
  });

  it('comes beside an open question, whose buttons still count', () => {
    const chat = begun('after: 1 min');
    chat.says('Ich will es zurückschicken');
    expect(chat.passes(2 * minute)).to.deep.equal([words]);
    expect(chat.taps('Falsche Größe')).to.deep.equal(['Noch etwas dazu?']);
  });

  it('outlives the dialog, start over and an agent who closes the case', () => {
    const chat = begun();
    chat.says('nein danke');
    chat.says('noch mal von vorn');
    expect(planned(chat)).to.equal(1);
    chat.says('Ich will mit einem Menschen reden');
    chat.takes();
    chat.closes();
    expect(planned(chat)).to.equal(1);
    expect(chat.passes(3 * day)).to.deep.equal([words]);
  });

  it('does not come over a person, but after them', () => {
    const chat = begun('after: 10 min');
    chat.says('Ich will mit einem Menschen reden');
    expect(chat.passes(hour).map((text) => text.slice(0, 9))).to.deep.equal(['Es dauert']);
    chat.takes();
    expect(chat.event({ event: 'time', windowOpen: true })).to.deep.equal([]);
    chat.handsBack();
    expect(chat.passes(0)).to.deep.equal([words]);
    expect(chat.passes(minute)).to.deep.equal([]);
  });

  it('that is a day late is no news any more', () => {
    const chat = begun('after: 10 min');
    expect(chat.sleeps(2 * day, { windowOpen: false })).to.deep.equal([]);
    expect(planned(chat)).to.equal(0);
  });

  it('before a day comes at nine in the morning, and not at all when that has passed', () => {
    const at = (before: string) => {
      const chat = createChat(projectWith({ 'dialogs/news.yaml': news(`at: visit\n    before: ${before}`).replace('steps:', 'steps:\n  - ask: visit\n    say: { de: "Wann?", en: "When?" }') }));
      chat.saysMeaning('los', { language: 'de', intents: [{ intent: 'news', confidence: 1 }] });
      chat.says('am 5.11.2026');
      chat.says('ja');
      return chat.state.timers?.filter(({ timer }) => timer === 'notification').map((timer) => timer.at);
    };
    expect(at('1 day')).to.deep.equal(['2026-11-04T08:00:00.000Z']);
    expect(at('3 weeks')).to.deep.equal([]);
  });

  it('that says the same again comes once, at the later plan\'s time', () => {
    const chat = begun();
    chat.says('nein danke');
    chat.passes(hour);
    chat.saysMeaning('los', { language: 'de', intents: [{ intent: 'news', confidence: 1 }] });
    chat.says('ja');
    expect(planned(chat)).to.equal(1);
  });
});

describe('a notification whose ground is taken back', () => {
  it('is not sent: yes, then no after all', () => {
    const chat = begun();
    expect(planned(chat)).to.equal(1);
    chat.saysMeaning('das war falsch', { language: 'de', intents: [{ intent: '@correct', confidence: 0.95 }] });
    expect(planned(chat)).to.equal(0);
    chat.says('nein');
    chat.says('nichts');
    expect(chat.passes(10 * day)).to.deep.equal([]);
  });

  it('is not sent either when the dialog had ended', () => {
    const chat = begun();
    chat.says('nichts weiter');
    expect(planned(chat)).to.equal(1);
    const wrong = { language: 'de', intents: [{ intent: '@correct', confidence: 0.95 }] };
    for (const words of ['das war falsch', 'das war auch falsch']) chat.saysMeaning(words, wrong);
    for (const no of ['nein', 'nichts']) chat.says(no);
    expect(planned(chat)).to.equal(0);
    expect(chat.passes(10 * day)).to.deep.equal([]);
  });

  it('comes once, at the corrected time', () => {
    const chat = createChat(projectWith({ 'dialogs/news.yaml': news('at: visit').replace('["A 17"]', '["{{ visit | date }}"]').replace('steps:', 'steps:\n  - ask: visit\n    say: { de: "Wann?", en: "When?" }') }));
    chat.saysMeaning('los', { language: 'de', intents: [{ intent: 'news', confidence: 1 }] });
    chat.says('am 5.11.2026');
    chat.says('ja');
    chat.says('Nein, ich meinte den 7.11.2026');
    expect(chat.state.timers?.filter(({ timer }) => timer === 'notification').map(({ at }) => at)).to.deep.equal(['2026-11-07T08:00:00.000Z']);
  });

  it('of an earlier run stays when a later one plans something else', () => {
    const chat = createChat(projectWith({ 'dialogs/news.yaml': news('at: visit').replace('["A 17"]', '["{{ visit | date }}"]').replace('steps:', 'steps:\n  - ask: visit\n    say: { de: "Wann?", en: "When?" }') }));
    for (const [when, agreed] of [['am 5.11.2026', 'ja'], ['am 7.11.2026', 'nein']] as const) {
      chat.saysMeaning('los', { language: 'de', intents: [{ intent: 'news', confidence: 1 }] });
      for (const words of [when, agreed, 'nichts weiter']) chat.says(words);
    }
    expect(planned(chat)).to.equal(1);
  });

  it('is called off by another dialog where it is about the same, and what is about something else stays', () => {
    const about = 'after: 2 days\n    about: "{{ rest }}"';
    const asked = news(about).replace('steps:', 'steps:\n  - ask: rest\n    say: { de: "Welches?", en: "Which?" }').replace(/ {2}- ask: rest\n.*Sonst noch.*\n/, '');
    const off = `dialog: off\ntitle: { de: Aus, en: "Off" }\nslots:\n  which: { type: text }\nsteps:\n  - ask: which\n    say: { de: "Welches?", en: "Which?" }\n  - { notify: parcel_arrives, about: "{{ which }}", cancel: true }\n  - say: { de: "Aus.", en: "Off." }\n`;
    const chat = createChat(projectWith({ 'dialogs/news.yaml': asked, 'dialogs/off.yaml': off }));
    for (const order of ['A 17', 'B 18']) {
      chat.saysMeaning('los', { language: 'de', intents: [{ intent: 'news', confidence: 1 }] });
      for (const text of [order, 'ja']) chat.says(text);
    }
    expect(planned(chat)).to.equal(2);
    chat.saysMeaning('aus', { language: 'de', intents: [{ intent: 'off', confidence: 1 }] });
    chat.says('A 17');
    expect(chat.state.timers).to.have.length(1);
    expect(chat.state.timers).to.have.nested.property('[0].notification.about', 'B 18');
  });

  it('is called off without a subject by the run that planned it alone', () => {
    const off = `  - ask: off
    say: { de: "Doch nicht?", en: "Rather not?" }
  - choose: off
    cases:
      'yes':
        - { notify: parcel_arrives, cancel: true }
      'no':
        - say: { de: "Gut.", en: "Good." }
`;
    const asked = news().replace('["A 17"]', '["{{ visit | date }}"]').replace('  rest:', '  off: { type: yes-no }\n  rest:').replace('steps:', 'steps:\n  - ask: visit\n    say: { de: "Wann?", en: "When?" }');
    const chat = createChat(projectWith({ 'dialogs/news.yaml': asked.replace(/ {2}- ask: rest\n.*Sonst noch.*\n/, off) }));
    for (const [day, rest] of [['am 5.11.2026', 'nein'], ['am 7.11.2026', 'ja']] as const) {
      chat.saysMeaning('los', { language: 'de', intents: [{ intent: 'news', confidence: 1 }] });
      for (const text of [day, 'ja', rest]) chat.says(text);
    }
    expect(chat.state.timers).to.have.length(1);
    expect(chat.state.timers).to.have.nested.property('[0].notification.text').that.includes('5. November');
  });
});

describe('"stop"', () => {
  for (const word of ['Stopp', 'STOP', 'stop!', 'Abmelden', 'unsubscribe', 'Keine Nachrichten mehr', 'Stopp danke', 'Stopp\nDanke', 'stop bitte', 'STOP STOP', 'Stoppp', 'keine Erinnerung mehr', 'Erinnerung abbestellen', 'no more reminders', 'Ich widerrufe meine Einwilligung']) {
    it(`ends notifications: ${word}`, () => {
      const chat = begun();
      chat.says('nein danke');
      expect(chat.says(word)[0]).to.match(/^Gut, Sie bekommen von uns keine weiteren Nachrichten/);
      expect(planned(chat)).to.equal(0);
      expect(chat.effects.some(({ effect }) => effect === 'stop-notifications')).to.equal(true);
      expect(chat.passes(10 * day)).to.deep.equal([]);
    });
  }

  it('alone, in the middle of a question, ends the dialog too', () => {
    const chat = begun();
    expect(chat.says('Stopp')[0]).to.match(/^Gut, Sie bekommen.*breche das ab/);
    expect(chat.state.stack).to.deep.equal([]);
    expect(planned(chat)).to.equal(0);
  });

  it('said in plain words leaves the question open, and nothing of its dialog is planned any more', () => {
    const chat = begun();
    expect(chat.says('Keine Nachrichten mehr')[0]).to.match(/^Gut, Sie bekommen.*Sonst noch\?$/);
    expect(planned(chat)).to.equal(0);
    expect(chat.state.stack[0]!.stopped).to.equal(true);
  });

  it('is heard as an intent at any time, and is honest when nothing was planned', () => {
    const chat = begun('after: 2 days', 'nein');
    const said = chat.saysMeaning('Schicken Sie mir bitte nichts mehr', { language: 'de', intents: [{ intent: '@stop', confidence: 0.95 }] });
    expect(said[0]).to.match(/^Es sind keine Nachrichten für Sie geplant.*Sonst noch\?$/);
  });

  it('still means cancel when nothing is planned', () => {
    const chat = begun('after: 2 days', 'nein');
    expect(chat.saysMeaning('Stopp', { language: 'de', intents: [{ intent: '@cancel', confidence: 0.95 }] })[0]).to.match(/^Gut, ich breche das ab/);
  });

  it('is understood in answer to a notification too', () => {
    const chat = begun('after: 1 min');
    chat.says('nein danke');
    expect(chat.passes(2 * minute)).to.deep.equal([words]);
    expect(chat.says('STOP')[0]).to.match(/^Gut, Sie bekommen/);
    expect(chat.saysMeaning('STOP', { language: 'de', intents: [{ intent: '@cancel', confidence: 0.95 }] })[0]).to.match(/^Gerade läuft nichts/);
  });

  it('is heard in the line for a person, whose case stays', () => {
    const chat = begun();
    chat.says('Ich will mit einem Menschen reden');
    expect(chat.says('Stopp')[0]).to.match(/^Gut, Sie bekommen/);
    expect(planned(chat)).to.equal(0);
    expect(chat.state.speaker).to.equal('queue');
  });

  it('is heard while an agent speaks, and not answered over them', () => {
    const chat = begun();
    chat.says('Ich will mit einem Menschen reden');
    chat.takes();
    expect(chat.says('Stopp')).to.deep.equal([]);
    expect(planned(chat)).to.equal(0);
    chat.closes();
    expect(chat.passes(10 * day)).to.deep.equal([]);
  });

  it('in other words is heard while an agent speaks or is waited for', () => {
    for (const takes of [true, false]) {
      const chat = begun();
      chat.says('Ich will mit einem Menschen reden');
      if (takes) chat.takes();
      chat.saysMeaning('Schicken Sie mir bitte nichts mehr', { language: 'de', intents: [{ intent: '@stop', confidence: 0.95 }] });
      expect(planned(chat)).to.equal(0);
    }
  });

  it('beside a question ends notifications, and the question is answered', () => {
    const chat = begun();
    chat.says('nichts weiter');
    const said = chat.says('Stopp\nIch will es zurückschicken');
    expect(said.join(' ')).to.match(/^Gut, Sie bekommen.*Warum\?/s);
    expect(planned(chat)).to.equal(0);
  });

  it('within a sentence is no stop', () => {
    const chat = begun();
    chat.says('Die Spülmaschine bleibt beim Stopp stehen');
    expect(planned(chat)).to.equal(1);
  });

  it('holds for a dialog that is still to plan something', () => {
    const twice = news().replace('  - say: { de: "Gut.", en: "Good." }', '  - notify: parcel_arrives\n    after: 3 days\n    with: ["B 18"]\n    consent: news\n  - say: { de: "Gut.", en: "Good." }');
    const chat = createChat(projectWith({ 'dialogs/news.yaml': twice }));
    chat.saysMeaning('los', { language: 'de', intents: [{ intent: 'news', confidence: 1 }] });
    chat.says('ja');
    chat.says('abmelden');
    chat.says('nichts weiter');
    expect(planned(chat)).to.equal(0);
  });
});
