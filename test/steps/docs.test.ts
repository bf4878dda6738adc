import { readdirSync } from 'node:fs';
import { expect } from 'chai';
import type { StepType } from '../../src/dialog/step-type.js';
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
function answerFor(chat: ReturnType<typeof begin>['chat'], { example, beside }: Example): string | undefined {
  const project = parseOne(example, beside).project!;
  const frame = asking(createMoment(project, chat.state, { event: 'failed', now: '', duty: {} }));
  const slot = frame?.step?.split(':')[1];
  const declared = slot === undefined ? undefined : project.dialogs.get(frame!.dialog)!.slots.get(slot);
  return declared?.type.docs.reads.find(({ language = 'de' }) => language === 'de')?.text;
}

interface Example {
  example: string;
  beside: Record<string, string>;
}

/** Every dialog that shows a step, with those that it needs. */
function examplesOf({ example, more = [] }: StepType['docs']): Example[] {
  return [{ example, beside: {} }, ...more.map((one): Example => ({ example: one.example, beside: one.beside === undefined ? {} : { 'dialogs/beside.yaml': one.beside } }))];
}

describe('the steps', () => {
  it('are each in a file that is in the list', () => {
    const shared = ['index.ts', 'read-value.ts', 'instant-in.ts'];
    const names = readdirSync(new URL('../../src/steps/', import.meta.url)).filter((file) => file.endsWith('.ts') && !shared.includes(file)).map((file) => file.replace('.ts', ''));
    expect(stepTypes.map((type) => type.name)).to.have.members(names);
  });

  for (const { name, docs } of stepTypes) {
    describe(name, () => {
      it('is told in a sentence, and so is each further example', () => {
        expect(docs.summary).to.match(/^[A-Z].*\.$/);
        for (const { about } of docs.more ?? []) expect(about).to.match(/^[A-Z].*:$/);
      });

      for (const { example, beside } of examplesOf(docs)) for (const [outcome, answers] of Object.entries(outcomes)) {
        const title = /^dialog: (.+)$/m.exec(example)![1]!;
        for (const language of ['de', 'en']) {
          it(`has an example, ${title}, without a finding, which uses it and runs to its end (${language}, ${outcome})`, () => {
            expect(parseOne(example, beside).diagnostics).to.deep.equal([]);
            expect(example).to.match(new RegExp(`- ${name}:`));
            const { chat, said } = begin(example, { ...own, ...answers }, language, beside);
            const all = [...said];
            for (let turn = 0; turn < 8 && chat.state.stack.length > 0; turn++) {
              if (chat.state.stack.at(-1)?.waiting === 'time') all.push(...chat.passes(86_400_000));
              else all.push(...chat.saysMeaning(answerFor(chat, { example, beside }) ?? 'irgendwas', {}));
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
