import { expect } from 'chai';
import { createChat } from './chat.js';
import { files } from './files.js';
import { projectWith } from './project.js';

const bot = files['bots/demo/bot.yaml']!;
const notice = 'Wir speichern, was Sie hier schreiben, 30 Tage lang.';
const project = projectWith({ 'bots/demo/bot.yaml': `${bot}privacy: { de: "${notice}", en: "{{ bot }} keeps what you write for 30 days." }\n` });

describe('a privacy notice', () => {
  it('stands before the first answer, once', () => {
    const chat = createChat(project);
    const [first, ...answer] = chat.says('Wo ist mein Paket?');
    expect(first).to.equal(notice);
    expect(answer).to.deep.equal(['Wie lautet die Nummer?']);
    expect(chat.says('blablub')).to.not.include(notice);
  });

  it('is in the language that the customer writes', () => {
    expect(createChat(project).says('Where is my parcel?')[0]).to.equal('Nordwind keeps what you write for 30 days.');
  });

  it('is not said again after starting over, nor when a case is closed', () => {
    const chat = createChat(project);
    chat.says('Wo ist mein Paket?');
    expect(chat.says('von vorn')).to.not.include(notice);
    expect(chat.event({ event: 'closed', agent: { id: 'a', name: 'Ada' } })).to.not.include(notice);
    expect(chat.says('Wo ist mein Paket?')).to.deep.equal(['Wie lautet die Nummer?']);
  });

  it('is said when the first thing is a handoff, too', () => {
    expect(createChat(project).says('Ich will einen Menschen')[0]).to.equal(notice);
  });

  it('is not said where there is none', () => {
    expect(createChat(projectWith()).says('Wo ist mein Paket?')).to.deep.equal(['Wie lautet die Nummer?']);
  });
});
