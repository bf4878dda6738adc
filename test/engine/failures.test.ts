import { expect } from 'chai';
import { createChat } from './chat.js';
import { number } from './files.js';
import { project, projectWith } from './project.js';

const loop = (steps: string, slots = '') => projectWith({
  'dialogs/voucher.yaml': `
dialog: voucher
title: { de: Gutschein, en: Voucher }
examples: { de: [Gutschein], en: [Voucher] }
${slots}
steps:
${steps}
`,
});

describe('a turn that broke', () => {
  for (const [hello, apology] of [['wo ist mein paket', 'bitte entschuldigen Sie'], ['where is my parcel', "we're sorry"]] as const) {
    it(`is apologised for, and a case is opened: ${hello}`, () => {
      const chat = createChat(project);
      chat.says(hello);
      expect(chat.event({ event: 'failed' })[0]).to.contain(apology).and.to.match(/\d+ [Mm]inute/);
      expect(chat.cases[0]).to.include({ queue: 'support', reason: 'bot-failed' });
      expect(chat.state).to.deep.include({ stack: [], speaker: 'queue' });
    });
  }
});

describe('a dialog that goes round without the customer', () => {
  const endless = {
    'by itself': loop('  - say: { de: "Und", en: "And" }\n  - run: voucher\n  - say: { de: "nie", en: "never" }'),
    'at its end': loop('  - say: { de: "Und", en: "And" }\n  - run: voucher'),
    'by asking again what is known': loop(
      '  - ask: code\n    say: { de: "Code?", en: "Code?" }\n  - choose: code\n    cases: {}\n    otherwise:\n      - set: { code: null }\n      - set: { code: x }\n      - run: voucher\n        with: { code: x }',
      'slots: { code: { type: text } }',
    ),
  };
  for (const [how, broken] of Object.entries(endless)) {
    it(`is stopped, and a person takes over: ${how}`, () => {
      const chat = createChat(broken);
      chat.says('Mein Gutschein');
      if (chat.cases.length === 0) chat.says('NORD10');
      expect(chat.cases[0]).to.include({ reason: 'bot-failed' });
      expect(chat.drafts).to.have.length(1);
      expect(chat.state.speaker).to.equal('queue');
    });
  }

  it('but with the customer may go round as long as they like, in a state that does not grow', () => {
    const chat = createChat(loop('  - ask: code\n    say: { de: "Code?", en: "Code?" }\n  - say: { de: "Weiter.", en: "Next." }\n  - run: voucher', 'slots: { code: { type: text } }'));
    chat.says('Mein Gutschein');
    for (let turn = 0; turn < 300; turn++) expect(chat.saysMeaning(`A${turn}`, {})).to.deep.equal(['Weiter.', 'Code?']);
    expect(JSON.stringify(chat.state).length).to.be.lessThan(2000);
  });
});

describe('a dialog that says nothing', () => {
  it('still leaves no customer in silence', () => {
    const chat = createChat(loop('  - set: { code: x }', 'slots: { code: { type: text } }'));
    expect(chat.says('Mein Gutschein')).to.deep.equal(['Kann ich sonst noch etwas für Sie tun?']);
  });
});

describe('a service', () => {
  it('that fails is an outcome like others', () => {
    const chat = createChat(project, { 'parcels.track': { outcome: 'failed' } });
    chat.says(`wo ist mein paket ${number}`);
    expect(chat.cases[0]).to.include({ queue: 'parcels', reason: 'unreachable' });
  });

  it('with an outcome that the dialog does not know leads to a person', () => {
    const chat = createChat(project, { 'parcels.track': { outcome: 'surprise' } });
    chat.says(`wo ist mein paket ${number}`);
    expect(chat.cases[0]).to.include({ queue: 'support', reason: 'parcels-track-surprise' });
  });
});

describe('a transition', () => {
  it('gives the same for the same, and writes on nothing that it is given', () => {
    const play = () => {
      const chat = createChat(project, { 'parcels.track': { outcome: 'found', result: { status: 'transit', place: 'Bremen' } } });
      return ['ich will es zurückschicken', '2', 'wann habt ihr geöffnet', 'zu klein', `wo ist mein paket ${number}`, 'ja', 'hä', 'mensch'].map((words) => [chat.says(words), chat.state]);
    };
    expect(play()).to.deep.equal(play());
  });

  it('says where a message comes from', () => {
    const chat = createChat(project);
    chat.says('wo ist mein paket');
    expect(chat.drafts[0]!.origin).to.deep.include({ dialog: 'parcel', place: '0', file: 'dialogs/parcel.yaml', line: 8 });
    chat.says('bitte abbrechen');
    chat.says('xyzzy');
    expect(chat.drafts[0]!.origin).to.deep.equal({ text: 'rephrase' });
  });
});
