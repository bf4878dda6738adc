import { expect } from 'chai';
import { readScore } from '../../src/steps/rating/read-score.js';
import { createChat } from '../engine/chat.js';
import { files } from '../engine/files.js';
import { begin, dialogOf, findings, parseOne } from './one-dialog.js';

const said: Record<number, string[]> = {
  1: ['1', 'ein Stern', '★', '👎', '1/5', 'sehr schlecht', 'Terrible!', '1 von 10', 'Note 6', 'very dissatisfied', '😡'],
  2: ['2', 'zwei', '⭐⭐', 'schlecht', 'nicht gut', 'not very happy', 'unzufrieden', '4/10'],
  3: ['3', 'drei sterne', '★★★☆☆', 'geht so', 'average', 'Note 3', '😐'],
  4: ['4', '4 von 5', 'vier Sterne', '⭐️⭐️⭐️⭐️', '4 stars', 'gut', 'war gut', 'nicht schlecht', 'four', '8 von 10', 'Note 2', '👍🏽', 'satisfied'],
  5: ['5', '5 Sterne!', 'fünf', '⭐⭐⭐⭐⭐', 'sehr gut', 'Es war super!', 'perfect', 'very satisfied', 'ich bin sehr zufrieden', '10/10', 'I give it five stars', 'Note 1', '😍'],
};

describe('a score', () => {
  for (const [score, texts] of Object.entries(said)) {
    for (const text of texts) it(`${text} is ${score}`, () => expect(readScore(text)?.score).to.equal(Number(score)));
  }
  for (const text of ['', 'ok', 'Okay', '0', '6', '7 von 5', 'vielleicht', 'wo ist mein Paket?', '12345', '2026', 'eins zwei drei', 'x'.repeat(500), '11/10', '{{ score }}']) {
    it(`none: ${text.slice(0, 30)}`, () => expect(readScore(text)).to.equal(undefined));
  }
});

const dialog = dialogOf(`
  - rate: bot
    say: { de: "Wie war es?", en: "How was it?" }
    into: score
  - say: { de: "Danke für {{ score }}.", en: "Thanks for {{ score }}." }
`, '{ score: { type: number } }');

describe('rate', () => {
  it('shows one star to five, whose number is their row', () => {
    const { chat, said: first } = begin(dialog);
    expect(first).to.deep.equal(['Wie war es?']);
    expect(chat.buttons).to.deep.equal(['★☆☆☆☆ Sehr unzufrieden', '★★☆☆☆ Unzufrieden', '★★★☆☆ Geht so', '★★★★☆ Zufrieden', '★★★★★ Sehr zufrieden']);
    expect(chat.drafts[0]!.suggestedActions).to.include({ layout: 'list', opener: 'Bewerten' });
    expect(Math.max(...chat.buttons.map((title) => title.length))).to.be.at.most(24);
    const english = begin(dialog, {}, 'en').chat;
    expect(Math.max(...english.buttons.map((title) => title.length))).to.be.at.most(24);
  });

  it('keeps what is tapped, and what is said', () => {
    for (const act of [(chat: ReturnType<typeof begin>['chat']) => chat.taps('★★★★☆ Zufrieden'), (chat: ReturnType<typeof begin>['chat']) => chat.says('4'), (chat: ReturnType<typeof begin>['chat']) => chat.says('Zufrieden')]) {
      const { chat } = begin(dialog);
      expect(act(chat)).to.deep.equal(['Danke für 4.']);
      expect(chat.effects.find((effect) => effect.effect === 'rate')).to.deep.equal({ effect: 'rate', score: 4, of: 'bot' });
    }
  });

  it('asks once more for what is none, then lets it be', () => {
    const { chat } = begin(dialog);
    expect(chat.says('lila')[0]).to.match(/Zahl von 1 bis 5\. Wie war es\?$/);
    expect(chat.says('lila')).to.deep.equal(['Kann ich sonst noch etwas für Sie tun?']);
    expect(chat.state.stack).to.deep.equal([]);
  });

  for (const words of ['nein danke', 'überspringen', 'No thanks', 'später']) {
    it(`lets it be: ${words}`, () => {
      const { chat } = begin(dialog);
      chat.says(words);
      expect(chat.effects.map(({ effect }) => effect)).to.not.include('rate');
      expect(chat.state.stack).to.deep.equal([]);
    });
  }

  it('does then as the author says', () => {
    const { chat } = begin(dialog.replace('    into', '    otherwise: [{ say: { de: "Gut.", en: "Fine." } }, { end: dialog }]\n    into'));
    expect(chat.says('nein danke')).to.deep.equal(['Gut.']);
  });

  it('is never in the way of something else', () => {
    const { chat } = begin(dialog);
    chat.says('ich will mit einem menschen reden');
    expect(chat.cases).to.have.length(1);
  });

  it('gives its score only to a number', () => {
    expect(findings(dialog.replace('type: number', 'type: text'))).to.deep.equal(['wrong-type 7:11']);
  });
});

describe('the dialog after a case was closed', () => {
  const bot = files['bots/demo/bot.yaml']!;
  const withFeedback = (name: string) => parseOne(dialog, { 'bots/demo/bot.yaml': `${bot}behaviours: { closed: ${name} }\n` });

  it('begins after the customer was told', () => {
    const chat = createChat(withFeedback('one').project!);
    chat.says('ich will mit einem menschen reden');
    chat.takes();
    const told = chat.closes();
    expect(told).to.have.length(2);
    expect(told[0]).to.match(/^Damit ist Ihr Anliegen abgeschlossen/);
    expect(told[1]).to.equal('Wie war es?');
    expect(chat.says('5')).to.deep.equal(['Danke für 5.']);
  });

  it('must be there', () => {
    expect(withFeedback('onee').diagnostics.map(({ rule, hint }) => `${rule}: ${hint ?? ''}`)).to.deep.equal(['unknown-dialog: Did you mean "one"?']);
  });
});
