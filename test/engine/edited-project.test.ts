import { expect } from 'chai';
import { createChat } from './chat.js';
import { files, number } from './files.js';
import { project, projectWith } from './project.js';

const move = files['dialogs/move.yaml']!;
const transit = { 'parcels.track': { outcome: 'found', result: { status: 'transit', place: 'Bremen' } } };

describe('a conversation whose project was edited', () => {
  it('goes on at its place, with the new text', () => {
    const chat = createChat(project);
    chat.says('ich will umziehen');
    chat.use(projectWith({ 'dialogs/move.yaml': move.replace('Ab wann?', 'Wann geht es los?') }));
    expect(chat.says('28195')).to.deep.equal(['Wann geht es los?']);
  });

  it('goes on where its step has moved to', () => {
    const chat = createChat(project);
    chat.says('ich will umziehen');
    chat.use(projectWith({ 'dialogs/move.yaml': move.replace('steps:\n', 'steps:\n  - ask: day\n    say: { de: "Neu: wann?", en: "New: when?" }\n').replace(/ {2}- ask: day\n {4}say: \{ de: "Ab wann.*\n/, '') }));
    expect(chat.says('28195')).to.deep.equal(['Notiert: 28195 ab .']);
  });

  it('begins the dialog again with the slots that still fit when its step is gone', () => {
    const chat = createChat(project);
    chat.says('ich will umziehen');
    chat.says('28195');
    chat.use(projectWith({ 'dialogs/move.yaml': move.replace('- ask: day\n    say: { de: "Ab wann?", en: "From when?" }', '- ask: month\n    say: { de: "Welcher Monat?", en: "Which month?" }').replace('day: { type: date }', 'day: { type: date }\n  month: { type: text }') }));
    expect(chat.says('3.12.2026')).to.deep.equal(['Welcher Monat?']);
    expect(chat.state.stack[0]!.slots.postcode!.value).to.equal('28195');
  });

  it('asks again for a slot whose type has changed', () => {
    const chat = createChat(project);
    chat.says('ich will umziehen');
    chat.says('28195');
    chat.use(projectWith({ 'dialogs/move.yaml': move.replace('postcode: { type: postcode }', 'postcode: { type: phone }') }));
    expect(chat.says('oh')).to.deep.equal(['Welche Postleitzahl?']);
  });

  it('is told when the dialog is gone, and its message still counts', () => {
    const chat = createChat(project);
    chat.says('wo ist mein paket');
    chat.says('ich will umziehen');
    chat.use(projectWith({ 'dialogs/move.yaml': undefined }));
    expect(chat.says('wann habt ihr geöffnet?')).to.deep.equal([
      'Dabei kann ich inzwischen leider nicht mehr helfen. Offen.', 'Zurück zu vorhin: Wie lautet die Nummer?',
    ]);
  });

  it('is told in the middle of a call, never left alone', () => {
    const chat = createChat(project);
    chat.saysUnanswered(`where is my parcel ${number}`);
    const { id } = chat.effects.find((effect) => effect.effect === 'call') as { id: string };
    chat.use(projectWith({ 'dialogs/parcel.yaml': undefined, 'dialogs/welcome.yaml': undefined }));
    const texts = chat.event({ event: 'outcome', call: id, operation: 'parcels.track', outcome: 'found', result: {} });
    expect(texts).to.deep.equal(["I'm afraid I can't help with that any more."]);
  });

  it('keeps what agents shall know of a dialog that is gone', () => {
    const chat = createChat(project, transit);
    chat.says(`wo ist mein paket ${number}`);
    chat.use(projectWith({ 'dialogs/parcel.yaml': undefined, 'dialogs/welcome.yaml': undefined }));
    chat.says('mensch bitte');
    expect(chat.cases[0]!.slots).to.deep.equal([{ dialog: 'parcel', name: 'number', text: number, personal: true }]);
  });
});
