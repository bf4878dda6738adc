import { expect } from 'chai';
import { createChat } from './chat.js';
import { number } from './files.js';
import { project } from './project.js';

describe('cancel', () => {
  it('ends the dialog and says so', () => {
    const chat = createChat(project);
    chat.says('wo ist mein paket');
    expect(chat.says('bitte abbrechen')).to.deep.equal(['Gut, ich breche das ab. Kann ich sonst noch etwas für Sie tun?']);
    expect(chat.state.stack).to.deep.equal([]);
  });

  it('goes back to the dialog that was interrupted', () => {
    const chat = createChat(project);
    chat.says('where is my parcel');
    chat.says('I want to return it');
    expect(chat.says('never mind, please cancel')).to.deep.equal(["All right, I've stopped that. Where were we: What is the number?"]);
    expect(chat.state.stack.map((frame) => frame.dialog)).to.deep.equal(['parcel']);
  });

  it('says that there is nothing to cancel', () => {
    expect(createChat(project).says('bitte abbrechen')[0]).to.contain('nichts');
  });

  it('is heard while a service is asked, whose outcome is then nobody’s', () => {
    const chat = createChat(project);
    chat.saysUnanswered(`wo ist mein paket ${number}`);
    const call = chat.effects.find((effect) => effect.effect === 'call');
    expect(chat.says('und?')).to.deep.equal(['Einen Moment bitte, ich sehe noch nach.']);
    chat.says('bitte abbrechen');
    expect(chat.event({ event: 'outcome', call: (call as { id: string }).id, operation: 'parcels.track', outcome: 'found', result: { status: 'transit' } })).to.deep.equal([]);
    expect(chat.state.stack).to.deep.equal([]);
  });
});

describe('start over', () => {
  it('begins the whole conversation from scratch, in the same language, with what the bot can do', () => {
    const chat = createChat(project);
    chat.says('I want to return it');
    chat.says('damaged');
    chat.says('where is my parcel');
    expect(chat.says('please start over')).to.deep.equal(["All right, let's begin again. What is it about?"]);
    expect(chat.buttons).to.include.members(['Track a parcel', 'Return', 'Talk to a person']);
    expect(chat.state).to.deep.include({ stack: [], known: {}, language: 'en', misunderstood: 0 });
    chat.says('a human please');
    expect(chat.cases[0]!.slots).to.deep.equal([]);
  });
});

describe('a late outcome', () => {
  it('of an earlier call is not taken for the later one', () => {
    const chat = createChat(project);
    chat.saysUnanswered(`wo ist mein paket ${number}`);
    const first = chat.effects.find((effect) => effect.effect === 'call') as { id: string };
    chat.says('bitte abbrechen');
    chat.saysUnanswered('wo ist mein paket 00340434161094022108');
    expect(chat.event({ event: 'outcome', call: first.id, operation: 'parcels.track', outcome: 'found', result: { status: 'delivered' } })).to.deep.equal([]);
    expect(chat.state.stack[0]!.waiting).to.equal('outcome');
  });
});
