import { expect } from 'chai';
import { createChat } from './chat.js';
import { number } from './files.js';
import { project, projectWith } from './project.js';

const transit = { 'parcels.track': { outcome: 'found', result: { status: 'transit', place: 'Bremen' } } };

describe('an answer given before it was asked', () => {
  for (const [words, answer] of [
    [`wo ist mein paket ${number}`, `${number} ist in Bremen.`],
    [`where is my parcel ${number}`, `${number} is in Bremen.`],
  ] as const) {
    it(`is not asked for: ${words}`, () => {
      expect(createChat(project, transit).says(words)).to.deep.equal([answer]);
    });
  }

  it('fills several slots', () => {
    const chat = createChat(project);
    const [said] = chat.says('ich werde am 3. Dezember 2026 umziehen, neue PLZ 28195');
    expect(said).to.equal('Notiert: 28195 ab 3. Dezember 2026.');
  });

  it('goes into slots of the same type in their order', () => {
    const trip = projectWith({
      'dialogs/move.yaml': `
dialog: move
title: { de: Umzug, en: Moving }
examples: { de: [umziehen], en: [moving] }
slots:
  from: { type: date }
  until: { type: date }
steps:
  - ask: from
    say: { de: "Ab wann?", en: "From when?" }
  - ask: until
    say: { de: "Bis wann?", en: "Until when?" }
  - say: { de: "{{ from | date }} bis {{ until | date }}", en: "{{ from | date }} until {{ until | date }}" }
`,
    });
    expect(createChat(trip).says('umziehen vom 3.12.2026 bis 5.12.2026')).to.deep.equal(['3. Dezember 2026 bis 5. Dezember 2026']);
    expect(createChat(trip).says('umziehen ab 3.12.2026')).to.deep.equal(['Bis wann?']);
  });

  it('is asked about where it may mean several things', () => {
    const several = projectWith({ 'dialogs/parcel.yaml': oneNumber });
    for (const words of [`Wo ist mein Paket, ${number} oder 00340434161094022108?`, 'Wo ist mein Paket 512272847508?']) {
      const chat = createChat(several);
      expect(chat.says(words), words).to.deep.equal(['Das kann mehreres sein. Was davon trifft zu?']);
      expect(chat.buttons, words).to.have.length(2);
      expect(chat.says('die zweite')[0], words).to.match(/^(00340434161094022108|512272847508)\.$/);
    }
  });

  it('helps a dialog that asks for it already', () => {
    const chat = createChat(project, transit);
    chat.says('wo ist mein paket');
    expect(chat.says(`wo ist mein paket ${number}`)).to.deep.equal([`${number} ist in Bremen.`]);
  });
});

const oneNumber = `
dialog: parcel
title: { de: Paket, en: Parcel }
examples: { de: [Paket], en: [Parcel] }
slots:
  number: { type: tracking-number }
steps:
  - ask: number
    say: { de: "Nummer?", en: "Number?" }
  - say: { de: "{{ number }}.", en: "{{ number }}." }
`;
