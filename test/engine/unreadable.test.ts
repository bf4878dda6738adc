import { expect } from 'chai';
import { contentTypes } from '../../src/activity/guards.js';
import { createChat } from './chat.js';
import { number } from './files.js';
import { project } from './project.js';

const photo = { contentType: 'image/jpeg', content: { kind: 'image', mediaId: '1' } };
const voice = { contentType: 'audio/ogg', content: { kind: 'voice', mediaId: '2' } };
const kinds = {
  photo, voice,
  audio: { contentType: 'audio/mpeg', content: { kind: 'audio' } },
  video: { contentType: 'video/mp4', content: { kind: 'video' } },
  document: { contentType: 'application/pdf', content: { kind: 'document' } },
  sticker: { contentType: 'image/webp', content: { kind: 'sticker' } },
  location: { contentType: contentTypes.location, content: { latitude: 1, longitude: 2 } },
  contact: { contentType: contentTypes.contacts, content: {} },
  poll: { contentType: contentTypes.unsupported, content: { kind: 'poll' } },
  nonsense: { contentType: 'x/y' },
};

describe('a photo, a voice note … where words were wanted', () => {
  it('has words of its own for each kind, and the question stands', () => {
    const said = new Set(Object.entries(kinds).map(([kind, attachment]) => {
      const chat = createChat(project);
      chat.says('wo ist mein paket');
      const texts = chat.sends(attachment);
      expect(texts, kind).to.have.length(1);
      expect(texts[0], kind).to.match(/. Wie lautet die Nummer\?$/);
      expect(chat.state.misunderstood, kind).to.equal(0);
      return texts[0];
    }));
    expect(said.size).to.equal(8);
  });

  it('is answered in English too, with the buttons that were there', () => {
    const chat = createChat(project);
    chat.says('I want to return it');
    expect(chat.sends(voice)[0]).to.match(/^I'm afraid I can't listen to voice notes.* Why\?$/);
    expect(chat.buttons).to.deep.equal(['Damaged', 'Wrong size', 'Not wanted']);
  });

  it('offers a person the second time, with a button that works', () => {
    const chat = createChat(project);
    chat.says('wo ist mein paket');
    chat.sends(photo);
    expect(chat.sends(voice)[0]).to.contain('Mensch');
    expect(chat.drafts[0]!.suggestedActions!.actions.map((action) => action.title)).to.deep.equal(['Mit Menschen reden']);
    chat.taps('Mit Menschen reden');
    expect(chat.cases).to.have.length(1);
  });

  it('repeats the question below that offer, which may also be typed', () => {
    const chat = createChat(project);
    chat.says('I want to return it');
    chat.sends(photo);
    expect(chat.sends(kinds.location)).to.deep.equal(["I'm afraid I can't read that one either. If you like, a person will have a look at it.", 'Why?']);
    expect(chat.buttons).to.deep.equal(['Damaged', 'Wrong size', 'Not wanted']);
    chat.saysMeaning('Talk to a person', {});
    expect(chat.cases).to.have.length(1);
  });

  for (const [asked, words] of [['a question', 'wo ist mein paket'], ['nothing', undefined]] as const) {
    it(`calls a person the third time, while ${asked} waits`, () => {
      const chat = createChat(project);
      if (words) chat.says(words);
      const said = [photo, kinds.location, kinds.sticker].map((attachment) => chat.sends(attachment)[0]);
      expect(new Set(said).size).to.equal(3);
      expect(said[2]).to.contain('5 Minuten');
      expect(chat.cases).to.deep.include({ effect: 'open-case', queue: 'support', reason: 'unreadable', priority: 'normal', slots: [] });
      expect(chat.sends(photo)[0]).to.match(/^Sie sind in der Reihe/);
      expect(chat.sends(photo)).to.deep.equal([]);
    });
  }

  it('is forgotten after a tap', () => {
    const chat = createChat(project);
    chat.says('ich will es zurückschicken');
    chat.sends(photo);
    chat.sends(photo);
    chat.taps('Beschädigt');
    expect(chat.sends(photo)[0]).to.contain('Bilder');
  });

  it('is forgotten after words: the question still waits', () => {
    const chat = createChat(project, { 'parcels.track': { outcome: 'found', result: { status: 'delivered' } } });
    chat.says('wo ist mein paket');
    chat.sends(photo);
    chat.sends(photo);
    expect(chat.says(number)).to.deep.equal([`${number} ist da.`]);
    expect(chat.sends(photo)[0]).to.contain('Bilder');
    expect(chat.buttons).to.deep.equal([]);
  });

  it('counts by its caption', () => {
    const chat = createChat(project);
    expect(chat.gives({ text: 'wann habt ihr geöffnet?', attachments: [photo] })).to.deep.equal(['Offen.']);
  });
});
