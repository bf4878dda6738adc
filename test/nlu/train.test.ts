import { expect } from 'chai';
import type { Examples } from '../../src/dialog/understanding.js';
import { loadModel, type ModelData } from '../../src/nlu/model.js';
import { learn, train } from '../../src/nlu/train.js';
import { slotTypes } from '../../src/slots/index.js';
import { demoExamples, demoModel } from './demo-model.js';

const probes = ['wo is mein packet??', 'human please', 'wie wird das wetter', 'danke', '00340434161094022115'];

function backwards(examples: Examples): Examples {
  const reversed = Object.entries(examples.intents).reverse().map(([intent, byLanguage]) => {
    return [intent, Object.fromEntries(Object.entries(byLanguage).reverse().map(([language, texts]) => [language, [...texts].reverse()]))];
  });
  return { ...examples, intents: Object.fromEntries(reversed) as Examples['intents'] };
}

function small(intents: Examples['intents']): Examples {
  return { intents, languages: ['de', 'en'], placeholders: {} };
}

describe('training', () => {
  it('gives the same model for the same examples, in whatever order they stand', () => {
    const first = JSON.stringify(learn(demoExamples()));
    expect(JSON.stringify(learn(demoExamples()))).to.equal(first);
    expect(JSON.stringify(learn(backwards(demoExamples())))).to.equal(first);
  });

  it('gives a model that is the same after JSON', () => {
    const data = JSON.parse(JSON.stringify(demoModel())) as ModelData;
    const again = loadModel(data, { slotTypes });
    for (const text of probes) expect(again.understand(text)).to.deep.equal(demoModel().understand(text));
  });

  it('refuses a model of another version', () => {
    expect(() => loadModel({ ...demoModel().toJSON(), version: 0 })).to.throw('train it again');
  });

  it('learns from nothing, from one intent, and from one example', () => {
    expect(train(small({})).understand('hallo').intents).to.deep.equal([]);
    expect(train(small({ hello: { de: [] } })).understand('hallo').outOfScope).to.equal(1);
    const one = train(small({ returns: { de: ['Ich möchte die Schuhe zurückschicken'] } }));
    expect(one.understand('ich will schuhe zurück schicken').intents[0]?.confidence).to.be.above(0.5);
    expect(one.understand('wie wird das wetter').intents[0]?.confidence).to.be.below(0.5);
  });

  it('takes intents and words named like parts of the language', () => {
    const model = train(small({ constructor: { de: ['constructor toString', '__proto__ bitte'] }, hasOwnProperty: { en: ['valueOf please'] } }));
    expect(model.understand('__proto__ bitte').intents[0]?.intent).to.equal('constructor');
  });

  it('understands one language by the examples of another where words are shared', () => {
    const model = train(small({ tracking: { en: ['track my package', 'package status'] }, refund: { en: ['I want a refund', 'money back'] } }));
    expect(model.understand('Wie ist der Status vom Package?', { language: 'de' }).intents[0]?.intent).to.equal('tracking');
  });

  it('lets what is off-topic for most be a bot’s business', () => {
    const model = train(small({ weather: { de: ['Wie wird das Wetter?', 'Regnet es morgen?', 'Wetter in Hamburg'] }, joke: { de: ['Erzähl mir einen Witz', 'Kennst du einen Witz?', 'noch ein Witz'] } }));
    expect(model.understand('wie wird das wetter morgen').intents[0]).to.include({ intent: 'weather' });
    expect(model.understand('wie wird das wetter morgen').intents[0]?.confidence).to.be.above(0.5);
  });

  it('says its confidence honestly: of what is said with much, most is right', () => {
    const examples = demoExamples();
    const held: { text: string; intent: string }[] = [];
    const kept = Object.entries(examples.intents).filter(([intent]) => intent !== 'talk-to-a-person').map(([intent, byLanguage]) => {
      const rest = Object.entries(byLanguage).map(([language, texts]) => {
        held.push(...texts.filter((_, at) => at % 4 === 1).map((text) => ({ text, intent })));
        return [language, texts.filter((_, at) => at % 4 !== 1)];
      });
      return [intent, Object.fromEntries(rest) as Record<string, string[]>] as const;
    });
    const model = train({ ...examples, intents: Object.fromEntries(kept) }, { slotTypes });
    const answers = held.map(({ text, intent }) => ({ ...model.understand(text).intents[0]!, right: model.understand(text).intents[0]?.intent === intent }));
    const sure = answers.filter(({ confidence }) => confidence >= 0.5);
    expect(answers.filter(({ right }) => right).length / answers.length).to.be.above(0.6);
    expect(sure.length / answers.length).to.be.above(0.4);
    expect(sure.filter(({ right }) => right).length / sure.length).to.be.above(0.85);
  });
});
