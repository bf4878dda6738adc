import { expect } from 'chai';
import fc from 'fast-check';
import { createChat } from './chat.js';
import { files, number } from './files.js';
import { project, projectWith } from './project.js';

const answers = { 'parcels.track': { outcome: 'found', result: { status: 'transit', place: 'Bremen' } } };
const edited = projectWith({
  'dialogs/move.yaml': undefined,
  'dialogs/return.yaml': files['dialogs/return.yaml']!.replace('comment: { type: text }', 'comment: { type: phone }'),
});
const words = [
  'wo ist mein paket', 'where is my parcel', `paket ${number}`, number, 'wann habt ihr geöffnet', 'ich will es zurückschicken', 'I am moving house',
  'ich habe einen gutschein', 'ich will mich beschweren', 'nein, falsch', 'ich meinte 28203', 'bitte abbrechen', 'start over', 'in english', 'auf deutsch',
  '28195', 'ja', 'nein', '2', 'die erste', 'Beschädigt', '3.12.2026', 'xyzzy', '?', '', '{{ number }}', 'ein mensch bitte',
];
const ids = ['run/parcel', 'run/move', 'run/@person', 'answer/return/ask:reason/damaged', 'answer/complaint/ask:sure/yes', 'answer/move/ask:day/x', 'x'];

type Act = { act: 'says' | 'taps'; what: string } | { act: 'photo' | 'takes' | 'handsBack' | 'closes' | 'failed' | 'edit' | 'late' };
const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 12, arbitrary: fc.record({ act: fc.constant('says' as const), what: fc.constantFrom(...words) }) },
  { weight: 3, arbitrary: fc.record({ act: fc.constant('taps' as const), what: fc.constantFrom(...ids) }) },
  { weight: 4, arbitrary: fc.record({ act: fc.constantFrom('photo', 'takes', 'handsBack', 'closes', 'failed', 'edit', 'late') }) },
);

/** What happens in a chat; true where the customer said something. */
function perform(chat: ReturnType<typeof createChat>, one: Act): boolean {
  switch (one.act) {
    case 'says':
      chat.says(one.what);
      return true;
    case 'taps':
      chat.tapsId(one.what, 'tap');
      return true;
    case 'photo':
      chat.sends({ contentType: 'image/jpeg', content: { kind: 'image' } });
      return true;
    case 'failed':
      chat.event({ event: 'failed' });
      return false;
    case 'late':
      chat.event({ event: 'outcome', call: '1', operation: 'parcels.track', outcome: 'found', result: {} });
      return false;
    case 'edit':
      chat.use(edited);
      return false;
    default:
      chat[one.act]();
      return false;
  }
}

describe('whatever is said, in whatever order', () => {
  it('the customer is answered, the bot never speaks over a person, and nothing breaks', () => {
    fc.assert(fc.property(fc.array(act, { maxLength: 25 }), (acts) => {
      const chat = createChat(project, answers);
      for (const one of acts) {
        const before = chat.state;
        const spoke = perform(chat, one);
        const silent = before.speaker !== 'bot' && !['handsBack', 'closes'].includes(one.act);
        const inLine = before.speaker === 'queue' && before.inLine !== true && spoke;
        const withdrawn = before.speaker === 'queue' && chat.effects.some(({ effect }) => effect === 'close-case');
        if (silent && one.act !== 'edit' && !withdrawn) expect(chat.drafts.map(({ origin }) => origin?.text)).to.deep.equal(inLine ? ['in-line'] : []);
        if (silent && one.act !== 'edit' && !withdrawn && !inLine) expect(chat.effects).to.deep.equal([]);
        if (withdrawn) expect(chat.state.speaker).to.equal('bot');
        if (spoke && !silent) expect(chat.drafts).to.not.be.empty;
        expect(chat.cases.length).to.be.at.most(1);
        if (chat.cases.length > 0) expect(chat.state.speaker).to.equal('queue');
        expect(chat.state.stack.slice(0, -1).filter((frame) => frame.waiting === 'answer').length).to.be.at.most(3);
        for (const { text, locale } of chat.drafts) {
          expect(text).to.not.match(/undefined|\[object|NaN/);
          expect(locale).to.be.oneOf(['de', 'en']);
        }
        expect(new Set(chat.drafts.map((draft) => draft.locale)).size).to.be.at.most(1);
      }
    }), { numRuns: 300, seed: 7 });
  });
});
