import { expect } from 'chai';
import { trainingExamples } from '../../src/dialog/training-examples.js';
import { parse, shippedFiles, smallBot } from './files.js';

describe('what understanding learns', () => {
  const examples = trainingExamples(parse(shippedFiles()).project!);

  it('is the dialogs\' examples with their titles', () => {
    expect(examples.intents['parcel-tracking']!['de']).to.include.members(['Wo ist mein Paket?', 'Sendung {tracking_number} verfolgen', 'Sendungsverfolgung']);
    expect(examples.placeholders).to.deep.include({ tracking_number: 'tracking-number' });
    expect(examples.languages).to.deep.equal(['de', 'en']);
  });

  it('is the wish for a person under the name of the dialog that stands in for it', () => {
    expect(examples.intents).to.not.have.property('@person');
    expect(examples.intents['talk-to-a-person']!['en']).to.include.members(['I want to talk to a human', 'no bot please']);
  });

  it('is what every bot understands', () => {
    expect(Object.keys(examples.intents)).to.include.members(['@cancel', '@start-over', '@correct', '@language-de', '@language-en']);
  });

  it('is nothing of a language that the bot doesn\'t speak', () => {
    const bot = smallBot['bots/demo/bot.yaml']!.replace('[de, en]', '[de]').replace(/, en: \w+/g, '');
    const { intents } = trainingExamples(parse({ 'bots/demo/bot.yaml': bot }).project!);
    expect(intents).to.have.property('@person');
    expect(intents).to.not.have.property('@language-en');
    expect(Object.keys(intents['@cancel']!)).to.deep.equal(['de']);
  });
});
