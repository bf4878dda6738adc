import { expect } from 'chai';
import { createChat } from './chat.js';
import { files } from './files.js';
import { projectWith } from './project.js';

const dialog = `
dialog: visit
title: { de: Termin, en: Visit }
examples: { de: [Ich möchte einen Termin], en: [I want an appointment] }
slots:
  visit: { type: appointment }
steps:
  - ask: visit
    say: { de: Wann passt es Ihnen?, en: When would it suit you? }
  - say: { de: "Bis dann: {{ visit | date }} um {{ visit | time }}.", en: "See you on {{ visit | date }} at {{ visit | time }}." }
`;

describe('an appointment in a chat', () => {
  const bot = `${files['bots/demo/bot.yaml']!}holidays: { dates: { 2026-11-05: { de: Inventur, en: Stocktaking } } }\n`;
  const chat = () => createChat(projectWith({ 'bots/demo/bot.yaml': bot, 'dialogs/visit.yaml': dialog }), {}, (text) => ({
    language: 'de', intents: /termin/i.test(text) ? [{ intent: 'visit', confidence: 0.9 }] : [], entities: [], outOfScope: 0,
  }));

  it('offers times and takes one of them', () => {
    const one = chat();
    expect(one.says('Ich möchte einen Termin')).to.deep.equal(['Wann passt es Ihnen?']);
    expect(one.buttons).to.include('Mo 2.11., 11:30 Uhr');
    expect(one.taps('Mo 2.11., 11:30 Uhr')[0]).to.equal('Bis dann: 2. November 2026 um 11:30 Uhr.');
  });

  it('takes a time that was written, also with the wish', () => {
    expect(chat().says('Ich möchte morgen um 10 einen Termin')[0]).to.equal('Bis dann: 3. November 2026 um 10:00 Uhr.');
    const early = chat();
    expect(early.says('Ich möchte morgen einen Termin')).to.deep.equal(['Das kann mehreres sein. Was davon trifft zu?']);
    expect(early.buttons[0]).to.equal('Di 3.11., 8:00 Uhr');
    const one = chat();
    one.says('Ich möchte einen Termin');
    expect(one.says('am Freitag um halb drei')[0]).to.equal('Bis dann: 6. November 2026 um 14:30 Uhr.');
  });

  it('says why a day has none, and asks again', () => {
    const one = chat();
    one.says('Ich möchte einen Termin');
    expect(one.says('Donnerstag um 10')).to.deep.equal(['Am Do 5.11. haben wir geschlossen: Inventur. Wann passt es Ihnen?']);
    expect(one.says('Sonntag')).to.deep.equal(['Am So 8.11. haben wir geschlossen. Wann passt es Ihnen?']);
  });

  it('asks which of the times of a day', () => {
    const one = chat();
    one.says('Ich möchte einen Termin');
    one.says('am Freitag nachmittag');
    expect(one.buttons[0]).to.equal('Fr 6.11., 12:00 Uhr');
    expect(one.taps('Fr 6.11., 14:00 Uhr')[0]).to.equal('Bis dann: 6. November 2026 um 14:00 Uhr.');
  });
});
