import { expect } from 'chai';
import { createChat } from './chat.js';
import { project } from './project.js';

describe('a yes, an okay or a no to nothing', () => {
  it('after "anything else?" ends civilly', () => {
    const chat = createChat(project);
    chat.says('wo ist mein paket');
    expect(chat.says('abbrechen')[0]).to.contain('sonst noch etwas');
    for (const no of ['nein', 'Nein, danke!', 'nö']) expect(chat.saysMeaning(no, {}), no).to.deep.equal(['In Ordnung. Wenn noch etwas ist, schreiben Sie einfach wieder.']);
    expect(chat.saysMeaning('ja', {})[0]).to.contain('worum es geht');
    expect(chat.state.misunderstood).to.equal(0);
  });

  it('after an answer is taken for an okay', () => {
    const chat = createChat(project);
    chat.says('when do you open?');
    for (const yes of ['ok', 'OK thanks', 'Alright.', 'got it']) expect(chat.saysMeaning(yes, {})[0], yes).to.match(/^Good\. /);
  });

  it('is the choices again where the bot had offered some, and no step of the ladder; a word more is', () => {
    const chat = createChat(project);
    chat.says('hallo blubb');
    chat.saysMeaning('xyzzy', {});
    const { misunderstood } = chat.state;
    expect(misunderstood).to.be.above(0);
    chat.saysMeaning('ja', {});
    expect(chat.buttons.length).to.be.above(1);
    expect(chat.state.misunderstood).to.equal(misunderstood);
    const fresh = createChat(project);
    expect(fresh.saysMeaning('nein, das stimmt nicht', {})[0]).to.contain('nicht verstanden');
  });
});
