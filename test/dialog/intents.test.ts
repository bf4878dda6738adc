import { expect } from 'chai';
import { trainingExamples } from '../../src/dialog/training-examples.js';
import { createChat } from '../engine/chat.js';
import { parse, smallBot } from './files.js';

const smallTalk = `
dialog: small-talk
title: { de: Plaudern, en: Small talk }
slots:
  mood: { type: text, title: { de: Stimmung, en: Mood } }
intents:
  greeting:
    examples: { de: [Hallo], en: [Hello] }
    steps:
      - say: { de: "Hallo!", en: "Hello!" }
        buttons: [{ title: { de: Stimmung, en: Mood }, run: small-talk.mood }]
  mood:
    title: { de: Wie geht es, en: How are you }
    examples: { de: ["Mir geht es {mood}"], en: ["I feel {mood}"] }
    steps:
      - ask: mood
        say: { de: "Wie geht es Ihnen?", en: "How are you?" }
      - say: { de: "Aha, {{ mood }}.", en: "I see, {{ mood }}." }
`;

const load = (dialog: string, more: Record<string, string> = {}) => parse({ ...smallBot, 'dialogs/small-talk.yaml': dialog, ...more });
const found = (dialog: string, more: Record<string, string> = {}) => load(dialog, more).diagnostics.map(({ rule, range, hint }) => [rule, range.line, hint ?? '']);

describe('a file with several intents', () => {
  const { project, diagnostics, draft } = load(smallTalk);

  it('makes a dialog of each, with the slots of all', () => {
    expect(diagnostics).to.deep.equal([]);
    expect([...project!.dialogs.keys()]).to.deep.equal(['small-talk.greeting', 'small-talk.mood']);
    const [greeting, mood] = [...project!.dialogs.values()];
    expect(greeting!.title.render('de', {})).to.equal('Plaudern');
    expect(mood!.title.render('de', {})).to.equal('Wie geht es');
    expect(greeting!.slots).to.equal(mood!.slots);
    expect(mood!.slots.get('mood')!.title!.render('en', {})).to.equal('Mood');
    expect(greeting!.range).to.include({ line: 7 });
    expect(mood!.places.get('0')!.range).to.include({ line: 16 });
    expect(draft!.dialogs.map(({ base }) => base)).to.deep.equal([['intents', 'greeting'], ['intents', 'mood']]);
  });

  it('speaks as each, and goes from one to the other', () => {
    const chat = createChat(project!);
    expect(chat.saysMeaning('Hallo', { language: 'de', intents: [{ intent: 'small-talk.greeting', confidence: 1 }] })).to.deep.equal(['Hallo!']);
    expect(chat.taps('Stimmung')).to.deep.equal(['Wie geht es Ihnen?']);
    expect(chat.saysMeaning('gut', {})).to.deep.equal(['Aha, gut.']);
  });

  it('learns of each its own examples, and nothing of a title that they may share', () => {
    const { intents } = trainingExamples(project!);
    expect(intents['small-talk.greeting']!['de']).to.deep.equal(['Hallo']);
    expect(intents['small-talk.mood']!['de']).to.deep.equal(['Mir geht es {mood}']);
  });

  it('reads a placeholder written as in texts', () => {
    const loaded = load(smallTalk.replace('geht es {mood}', 'geht es {{ mood }} heute')).project!;
    expect(loaded.dialogs.get('small-talk.mood')!.examples['de']!.map((each) => each.replace(/\s+/g, ' '))).to.deep.equal(['Mir geht es {mood} heute']);
  });

  it('offers what does more than say something, unless told otherwise', () => {
    const offered = (dialog: string) => [...load(dialog).project!.dialogs.values()].map((one) => one.offered);
    expect(offered(smallTalk)).to.deep.equal([false, true]);
    expect(offered(smallTalk.replaceAll('    examples', '    offer: true\n    examples'))).to.deep.equal([true, true]);
    expect(offered(smallTalk.replaceAll('    examples', '    offer: false\n    examples'))).to.deep.equal([false, false]);
  });

  it('names each mistake once, where it stands', () => {
    expect(found(smallTalk.replace('run: small-talk.mood', 'run: small-talk.mod'))).to.deep.equal([['unknown-dialog', 11, 'Did you mean "small-talk.mood"?']]);
    expect(found(smallTalk.replace('ask: mood', 'ask: moood'))).to.deep.equal([['unknown-slot', 16, 'Did you mean "mood"?']]);
    expect(found(smallTalk.replace('feel {mood}', 'feel {mod}'))).to.deep.equal([['unknown-placeholder', 14, 'Did you mean "mood"?']]);
    expect(found(smallTalk.replace('title: { de: Stimmung, en: Mood } }', 'title: { de: Stimmung } }'))).to.deep.equal([['missing-language', 5, 'Add "en: …".']]);
    expect(found(smallTalk.replace('examples: { de: [Hallo]', 'exmples: { de: [Hallo]'))).to.deep.equal([['unknown-key', 8, 'Did you mean "examples"?']]);
  });

  it('has no steps of its own', () => {
    expect(found(`${smallTalk}steps:\n  - say: { de: a, en: a }\n`)).to.deep.equal([['wrong-value', 20, 'Move it there.']]);
    expect(found('dialog: a\ntitle: { de: A, en: A }\n')).to.deep.equal([['missing-key', 1, 'Add "steps: …".']]);
  });

  it('has its name to itself', () => {
    expect(found(smallTalk, { 'dialogs/other.yaml': smallTalk })).to.deep.equal([['duplicate-dialog', 2, 'It stands in dialogs/small-talk.yaml. Give this one another name.']]);
  });
});
