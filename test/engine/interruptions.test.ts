import { expect } from 'chai';
import { createChat } from './chat.js';
import { number } from './files.js';
import { project } from './project.js';

const transit = { 'parcels.track': { outcome: 'found', result: { status: 'transit', place: 'Bremen' } } };

describe('a question in between', () => {
  for (const { start, between, back, end } of [
    { start: 'wo ist mein paket', between: 'wann habt ihr geöffnet?', back: ['Offen.', 'Zurück zu vorhin: Wie lautet die Nummer?'], end: `${number} ist in Bremen.` },
    { start: 'where is my parcel', between: 'when do you open?', back: ['Open.', 'Where were we: What is the number?'], end: `${number} is in Bremen.` },
  ]) {
    it(`is answered, then the bot comes back: ${between}`, () => {
      const chat = createChat(project, transit);
      chat.says(start);
      expect(chat.says(between)).to.deep.equal(back);
      expect(chat.says(number)).to.deep.equal([end]);
    });
  }

  it('may have questions of its own, and keeps the buttons of the one that waits', () => {
    const chat = createChat(project);
    chat.says('ich will es zurückschicken');
    chat.says('ich habe einen gutschein');
    expect(chat.says('NORD10')).to.deep.equal(['Code NORD10.', 'Zurück zu vorhin: Warum?']);
    expect(chat.buttons).to.deep.equal(['Beschädigt', 'Falsche Größe', 'Gefällt nicht']);
  });

  it('nests three deep and no deeper: the customer is told', () => {
    const chat = createChat(project);
    chat.says('wo ist mein paket');
    chat.says('ich will es zurückschicken');
    chat.says('ich will umziehen');
    expect(chat.says('ich will mich beschweren')).to.deep.equal(['Reicht eine Entschuldigung?']);
    expect(chat.says('ich habe einen gutschein')).to.deep.equal(['Eins nach dem anderen, damit nichts untergeht: erst noch das hier. Reicht eine Entschuldigung?']);
    expect(chat.state.stack).to.have.length(4);
    expect(chat.says('ja')).to.deep.equal(['Verzeihung.', 'Zurück zu vorhin: Welche Postleitzahl?']);
  });

  it('about the dialog that runs is no interruption', () => {
    const chat = createChat(project);
    chat.says('wo ist mein paket');
    expect(chat.says('wo ist mein paket denn nun')).to.deep.equal(['Wie lautet die Nummer?']);
    expect(chat.state.stack).to.have.length(1);
  });

  it('about a dialog that waits below goes back to it', () => {
    const chat = createChat(project);
    chat.says('wo ist mein paket');
    chat.says('ich will es zurückschicken');
    expect(chat.says('erst noch mein paket bitte')).to.deep.equal(['Zurück zu vorhin: Wie lautet die Nummer?']);
    expect(chat.state.stack.map((frame) => frame.dialog)).to.deep.equal(['parcel']);
  });
});

describe('what wins over an answer', () => {
  const said = (confidence: number, intent: string, text: string, ask: 'ich will umziehen' | 'ich habe einen gutschein') => {
    const chat = createChat(project);
    chat.says(ask);
    chat.saysMeaning(text, { intents: [{ intent, confidence }] });
    return chat;
  };

  it('an exact answer wins whatever it sounds like', () => {
    expect(said(0.89, '@person', '28195', 'ich will umziehen').state.stack[0]!.slots.postcode!.value).to.equal('28195');
    expect(said(0.99, 'hours', '28195', 'ich will umziehen').state.stack[0]!.slots.postcode!.value).to.equal('28195');
    expect(said(0.99, '@correct', '28195', 'ich will umziehen').state.stack[0]!.slots.postcode!.value).to.equal('28195');
    expect(said(0.95, '@cancel', '28195', 'ich will umziehen').state.stack[0]!.slots.postcode!.value).to.equal('28195');
    expect(said(0.95, '@person', '28195', 'ich will umziehen').state.stack[0]!.slots.postcode!.value).to.equal('28195');
    expect(said(0.95, '@person', 'ich möchte mit jemandem reden, 28195', 'ich will umziehen').cases).to.have.length(1);
  });

  it('free text is the answer unless another wish is clear', () => {
    expect(said(0.6, '@cancel', 'Stopp und Los', 'ich habe einen gutschein').state.ended!.slots.code!.value).to.equal('Stopp und Los');
    expect(said(0.85, 'hours', 'OFFEN24', 'ich habe einen gutschein').state.ended!.slots.code!.value).to.equal('OFFEN24');
    expect(said(0.92, '@cancel', 'lass gut sein', 'ich habe einen gutschein').state.stack).to.deep.equal([]);
    expect(said(0.95, 'hours', 'wann habt ihr offen', 'ich habe einen gutschein').state.stack).to.have.length(1);
  });

  it('free text is the answer, however much it sounds like what the dialog is about', () => {
    expect(said(0.99, 'voucher', 'mein gutschein geht nicht', 'ich habe einen gutschein').state.ended!.slots.code!.value).to.equal('mein gutschein geht nicht');
  });

  it('what is no answer may be any other wish that is more likely than not', () => {
    expect(said(0.55, 'hours', 'und wann auf?', 'ich will umziehen').drafts[0]!.text).to.equal('Offen.');
    expect(said(0.45, 'hours', 'und wann auf?', 'ich will umziehen').drafts[0]!.text).to.contain('Damit kann ich hier leider nichts anfangen.');
  });
});
