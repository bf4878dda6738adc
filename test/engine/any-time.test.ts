import { expect } from 'chai';
import fc from 'fast-check';
import { wakeAt } from '../../src/engine/timers.js';
import { createChat } from './chat.js';
import { projectWith } from './project.js';

const project = projectWith({
  'dialogs/router.yaml': `
dialog: router
title: { de: Router, en: Router }
slots: { works: { type: yes-no } }
steps:
  - wait: 10 min
  - ask: works
    say: { de: "Geht es?", en: "Does it work?" }
    silence: { after: 5 min, then: [{ wait: 1 day }, { handoff: { reason: router } }] }
  - say: { de: "Danke.", en: "Thanks." }
`,
  'dialogs/news.yaml': `
dialog: news
title: { de: Bescheid, en: News }
slots: { news: { type: yes-no } }
steps:
  - ask: news
    say: { de: "Dürfen wir?", en: "May we?" }
    silence: { after: 1 h, remind: { de: "Na?", en: "So?" }, then: [{ end: dialog }] }
  - notify: parcel_arrives
    after: 3 h
    with: ["A 17"]
    consent: news
  - notify: parcel_arrives
    after: 2 days
    with: ["B 18"]
    consent: news
  - wait: 2 h
  - run: voucher
`,
});

const minute = 60_000;
const words = ['ja', 'nein', 'STOP', 'stopp!', 'bitte abbrechen', 'start over', 'wo ist mein paket', 'ich habe einen gutschein', 'ich will es zurückschicken', 'ein mensch bitte', 'okay', 'xyzzy', '…'];

type Act = { act: 'says'; what: string } | { act: 'starts'; what: string } | { act: 'passes'; ms: number } | { act: 'takes' | 'handsBack' | 'closes' | 'failed' };
const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ act: fc.constant('says' as const), what: fc.constantFrom(...words) }) },
  { weight: 4, arbitrary: fc.record({ act: fc.constant('starts' as const), what: fc.constantFrom('router', 'news', 'voucher', 'return') }) },
  { weight: 6, arbitrary: fc.record({ act: fc.constant('passes' as const), ms: fc.constantFrom(minute, 6 * minute, 11 * minute, 70 * minute, 3 * 60 * minute, 25 * 60 * minute, 70 * 60 * minute) }) },
  { weight: 2, arbitrary: fc.record({ act: fc.constantFrom('takes', 'handsBack', 'closes', 'failed') }) },
);

/** Whether the channel takes free text is told by how long ago the customer wrote. */
function createPlay() {
  const chat = createChat(project);
  let quietMs = 0;
  return {
    chat,
    perform(one: Act): void {
      if (one.act === 'says' || one.act === 'starts') quietMs = 0;
      if (one.act === 'says') chat.says(one.what);
      else if (one.act === 'starts') chat.saysMeaning('los', { language: 'de', intents: [{ intent: one.what, confidence: 1 }] });
      else if (one.act === 'failed') chat.event({ event: 'failed' });
      else if (one.act !== 'passes') chat[one.act]();
      else {
        quietMs += one.ms;
        chat.passes(one.ms, { windowOpen: quietMs < 24 * 60 * minute });
      }
    },
    windowOpen: () => quietMs < 24 * 60 * minute,
  };
}

describe('whatever happens, in whatever order, as time goes by', () => {
  it('the bot speaks over nobody, says nothing that would not arrive, obeys "stop", and never spins', () => {
    fc.assert(fc.property(fc.array(act, { maxLength: 30 }), (acts) => {
      const { chat, perform, windowOpen } = createPlay();
      let stopped = true;
      let late = 0;
      for (const one of acts) {
        const { speaker } = chat.state;
        perform(one);
        const { state, drafts } = chat;
        if (one.act === 'passes') {
          if (speaker === 'agent') expect(drafts).to.deep.equal([]);
          if (speaker === 'queue') {
            late += drafts.length;
            expect(drafts.map(({ origin }) => origin?.text).filter((text) => text !== 'promise-late')).to.deep.equal([]);
          } else late = 0;
          expect(late, 'told of a broken promise').to.be.at.most(1);
          if (!windowOpen()) expect(drafts.filter(({ template }) => !template)).to.deep.equal([]);
        }
        if (one.act === 'starts' && one.what === 'news') stopped = false;
        if (one.act === 'says' && /^stop/i.test(one.what) && !state.timers?.some(({ timer }) => timer === 'notification')) stopped = true;
        if (stopped) expect(drafts.filter(({ template }) => template)).to.deep.equal([]);

        const timers = state.timers ?? [];
        const top = state.stack.at(-1);
        expect(timers.map(({ at }) => at)).to.deep.equal(timers.map(({ at }) => at).sort());
        expect(timers.filter(({ timer }) => timer === 'silence').length).to.be.at.most(state.speaker === 'bot' && top?.waiting === 'answer' ? 1 : 0);
        if (state.speaker !== 'queue') late = 0;
        if (state.speaker !== 'bot') expect(wakeAt(state)).to.equal(state.speaker === 'agent' ? undefined : timers.find(({ timer }) => timer === 'promise')?.at);
        if (state.speaker !== 'queue') expect(timers.filter(({ timer }) => timer === 'promise')).to.deep.equal([]);
        expect(state.stack.length).to.be.at.most(8);
        for (const frame of state.stack) if (frame.waiting === 'time') expect(frame.until).to.be.a('string');
      }
    }), { numRuns: 300, seed: 11 });
  });
});
