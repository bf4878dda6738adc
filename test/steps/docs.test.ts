import { readdirSync } from 'node:fs';
import { expect } from 'chai';
import { stepTypes } from '../../src/steps/index.js';
import { asking } from '../../src/engine/frames.js';
import { createMoment } from '../../src/engine/moment.js';
import { begin, parseOne } from './one-dialog.js';

const own = {
  '@my-data.show': { outcome: 'shown', result: { text: `media:${'a'.repeat(64)}`, json: `media:${'b'.repeat(64)}` } },
  '@my-data.delete': { outcome: 'deleted', result: { number: 'A1B2C3D4', date: '2026-11-02T09:00:00Z' } },
};

const outcomes = {
  found: { 'parcels.track': { outcome: 'found', result: { status: 'transit', place: 'Bremen' } } },
  'not-found': { 'parcels.track': { outcome: 'not-found' } },
  failed: { 'parcels.track': { outcome: 'failed' } },
};

/** An answer that the slot type itself gives as an example. */
function answerFor(chat: ReturnType<typeof begin>['chat'], example: string): string | undefined {
  const project = parseOne(example).project!;
  const frame = asking(createMoment(project, chat.state, { event: 'failed', now: '', duty: {} }));
  const slot = frame?.step?.split(':')[1];
  const type = slot === undefined ? undefined : project.dialogs.get(frame!.dialog)!.slots.get(slot)?.type;
  return type?.docs.reads.find((one) => (one.language ?? 'de') === 'de')?.text;
}

describe('the steps', () => {
  it('are each in a file that is in the list', () => {
    const shared = ['index.ts', 'read-value.ts', 'instant-in.ts'];
    const names = readdirSync(new URL('../../src/steps/', import.meta.url)).filter((file) => file.endsWith('.ts') && !shared.includes(file)).map((file) => file.replace('.ts', ''));
    expect(stepTypes.map((type) => type.name)).to.have.members(names);
  });

  for (const { name, docs } of stepTypes) {
    describe(name, () => {
      it('has an example without a finding, which uses it', () => {
        expect(parseOne(docs.example).diagnostics).to.deep.equal([]);
        expect(docs.example).to.match(new RegExp(`- ${name}:`));
        expect(docs.summary).to.match(/^[A-Z].*\.$/);
      });

      for (const [outcome, answers] of Object.entries(outcomes)) {
        for (const language of ['de', 'en']) {
          it(`has an example that runs to its end (${language}, ${outcome})`, () => {
            const { chat, said } = begin(docs.example, { ...own, ...answers }, language);
            const all = [...said];
            for (let turn = 0; turn < 8 && chat.state.stack.length > 0; turn++) {
              if (chat.state.stack.at(-1)?.waiting === 'time') all.push(...chat.passes(86_400_000));
              else all.push(...chat.saysMeaning(answerFor(chat, docs.example) ?? 'irgendwas', {}));
            }
            expect(chat.state.stack).to.deep.equal([]);
            expect(all).to.not.be.empty;
            expect(all.join('\n')).to.not.match(/[{}]|undefined|null|NaN|Invalid/);
          });
        }
      }
    });
  }
});
