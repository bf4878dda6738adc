import { expect } from 'chai';
import { createChat } from './chat.js';
import { number } from './files.js';
import { projectWith } from './project.js';

const other = '00340434161094022108';
const transit = { 'parcels.track': { outcome: 'found', result: { status: 'transit', place: 'Bremen' } } };
const order = projectWith({
  'dialogs/order.yaml': `
dialog: order
title: { de: Adresse, en: Address }
examples: { de: [Adresse ändern], en: [Change address] }
slots:
  from: { type: postcode }
  day: { type: date }
  sure: { type: yes-no }
  letter: { type: yes-no }
steps:
  - ask: from
    say: { de: "Welche Postleitzahl?", en: "Which postcode?" }
  - ask: day
    say: { de: "Ab wann?", en: "From when?" }
  - ask: sure
    say: { de: "{{ from }}, sicher?", en: "{{ from }}, sure?" }
  - choose: sure
    cases:
      'yes':
        - ask: letter
          say: { de: "Per Brief?", en: "By letter?" }
        - say: { de: "Gut, {{ from }}, {{ letter }}.", en: "Fine, {{ from }}, {{ letter }}." }
      'no':
        - say: { de: "Dann nicht.", en: "Then not." }
`,
});
const project = projectWith();

/** Nothing but the words' form tells what is meant. */
const unclear = { language: undefined, intents: [{ intent: '@correct', confidence: 0.29 }, { intent: 'parcel', confidence: 0.27 }] };

/** Stands at the yes-no question, postcode and day answered. */
function atYesNo(language: 'de' | 'en') {
  const chat = createChat(order);
  chat.saysMeaning(language === 'de' ? 'Ich will die Adresse ändern' : 'I want to change the address', { language, intents: [{ intent: 'order', confidence: 0.99 }] });
  chat.saysMeaning('28195', {});
  expect(chat.saysMeaning(language === 'de' ? '3. Dezember' : '3 December', {})[0]).to.match(/^28195, /);
  return chat;
}

describe('a correction, told by its form', () => {
  const after = [
    `No, I meant ${other}`, `no I meant ${other}`, `I meant ${other}`, `Sorry, it's ${other}`, `sorry it’s ${other}.`, `Actually ${other}`, `oops, wrong one: ${other}`,
    `Not ${number} but ${other}`, `${other} instead of ${number}`, `${other}, not ${number}`, `The right number is ${other}`,
    `Nein, ich meinte ${other}`, `nein ich meinte ${other}`, `NEIN, ICH MEINTE ${other}!`, `ich meinte ${other}`, `falsch, es ist ${other}`, `Entschuldigung, ${other}`,
    `nicht ${number} sondern ${other}`, `${other} statt ${number}`, `Die richtige Nummer ist ${other}`, `Nein, ${other} meinte ich`,
  ];
  for (const text of after) {
    it(`after the dialog has answered: ${text.replace(other, 'Y').replace(number, 'X')}`, () => {
      const chat = createChat(project, transit);
      chat.saysMeaning(`wo ist mein paket ${number}`, { language: 'de', intents: [{ intent: 'parcel', confidence: 0.95 }] });
      expect(chat.saysMeaning(text, unclear)).to.deep.equal([`${other} ist in Bremen.`]);
    });
  }

  it('of the dialog that ended last, while another one waits again', () => {
    const chat = createChat(project, transit);
    chat.says('ich will umziehen');
    chat.says(`wo ist mein paket ${number}`);
    expect(chat.saysMeaning(`nein, ich meinte ${other}`, unclear)).to.deep.equal([`${other} ist in Bremen.`, 'Zurück zu vorhin: Welche Postleitzahl?']);
  });

  const atQuestion = { de: ['nein, ich meinte 20095', 'Nein ich meinte 20095', 'nein, 20095', 'falsch, es ist 20095', 'nicht 28195 sondern 20095', 'ja, aber ich meinte 20095'],
    en: ['no, I meant 20095', 'No I meant 20095', 'no, 20095', "sorry, it's 20095", 'not 28195 but 20095', 'yes, but make it 20095'] };
  for (const language of ['de', 'en'] as const) for (const text of atQuestion[language]) {
    it(`is no "no" at a yes-no question, which is asked again: ${text}`, () => {
      expect(atYesNo(language).saysMeaning(text, {})).to.deep.equal([language === 'de' ? '20095, sicher?' : '20095, sure?']);
    });
  }

  it('reaches an answer before the last', () => {
    const chat = createChat(order);
    chat.saysMeaning('Adresse ändern', { language: 'de', intents: [{ intent: 'order', confidence: 0.99 }] });
    chat.saysMeaning('28195', {});
    expect(chat.saysMeaning('nein, ich meinte 20095', {})).to.deep.equal(['Ab wann?']);
    expect(chat.state.stack[0]!.slots.from!.value).to.equal('20095');
  });

  it('turns the yes before round, or the one that is asked', () => {
    const chat = atYesNo('en');
    expect(chat.saysMeaning('no, I meant yes', {})).to.deep.equal(['By letter?']);
    expect(chat.saysMeaning('no, I meant no', {})).to.deep.equal(['Then not.']);
  });

  it('leaves a plain no, and what is free text, as they are', () => {
    for (const no of ['nein', 'Nein, danke', 'nein, falsch', 'no, thanks', 'nope']) expect(atYesNo('de').saysMeaning(no, {}), no).to.deep.equal(['Dann nicht.']);
    const chat = createChat(project);
    chat.says('ich will es zurückschicken');
    chat.says('Beschädigt');
    expect(chat.saysMeaning('Oh, es ist beschädigt', {})).to.deep.equal(['Wirklich zurückschicken?']);
  });

  it('with nothing that can be read asks again', () => {
    const chat = createChat(project, transit);
    chat.says(`wo ist mein paket ${number}`);
    expect(chat.saysMeaning('nein, ich meinte das andere', unclear)).to.deep.equal(['Gut, dann noch einmal: Wie lautet die Nummer?']);
  });

  it('is the answer where both would answer what is asked', () => {
    for (const text of [`not ${number} but ${other}`, `nicht ${number}, sondern ${other}`, `${other} statt ${number}`]) {
      const chat = createChat(project, transit);
      chat.says('wo ist mein paket');
      expect(chat.saysMeaning(text, {}), text).to.deep.equal([`${other} ist in Bremen.`]);
    }
  });

  it('gives way to a clear wish for a person', () => {
    const chat = createChat(project, transit);
    chat.says(`wo ist mein paket ${number}`);
    chat.saysMeaning(`nein, ich meinte ${other}, ein Mensch bitte`, { intents: [{ intent: '@person', confidence: 0.95 }] });
    expect(chat.cases).to.have.length(1);
  });

  it('is read in no time, however long and odd', () => {
    const chat = createChat(project, transit);
    chat.says(`wo ist mein paket ${number}`);
    for (const text of ['nicht '.repeat(1300), 'not a but '.repeat(29), `${'no, '.repeat(70)}`, 'i meant '.repeat(37), ' '.repeat(299)]) chat.saysMeaning(text, {});
    expect(chat.state.stack.length).to.be.at.most(1);
  });
});
