import { expect } from 'chai';
import { createChat } from './chat.js';
import { projectWith } from './project.js';
import { parse, smallBot } from '../dialog/files.js';

const identify = `
dialog: identify
title: { de: Bestellung finden, en: Find the order }
slots:
  order: { type: postcode }
  day: { type: date }
returns: order
steps:
  - ask: order
    say: { de: "Welche Bestellung?", en: "Which order?" }
    skip: { title: { de: Habe ich nicht, en: I have none } }
  - ask: day
    say: { de: "Von wann?", en: "From when?" }
`;

const parent = (otherwise = '') => `
dialog: order
title: { de: Bestellung, en: Order }
examples: { de: [Bestellung], en: [Order] }
slots:
  order_number: { type: postcode }
  comment: { type: text }
  more: { type: yes-no }
steps:
  - ask: comment
    say: { de: "Worum geht es?", en: "What is it about?" }
  - run: identify
    into: order_number
${otherwise}
  - say: { de: "{{ comment }} zu {{ order_number }}.", en: "{{ comment }} about {{ order_number }}." }
  - ask: more
    say: { de: "Noch etwas?", en: "Anything else?" }
  - say: { de: "Fertig mit {{ order_number }}.", en: "Done with {{ order_number }}." }
`;

const chatWith = (text = parent(), more: Record<string, string> = {}) => {
  const chat = createChat(projectWith({ 'dialogs/identify.yaml': identify, 'dialogs/order.yaml': text, ...more }));
  const begin = (words = 'los') => chat.saysMeaning(words, { language: 'de', intents: [{ intent: 'order', confidence: 1 }] });
  return { chat, begin };
};

describe('a dialog that is run for what it returns', () => {
  it('gives it to the one that ran it', () => {
    const { chat, begin } = chatWith();
    expect(begin()).to.deep.equal(['Worum geht es?']);
    expect(chat.says('Kratzer')).to.deep.equal(['Welche Bestellung?']);
    expect(chat.says('28195')).to.deep.equal(['Von wann?']);
    expect(chat.says('3.11.2026')).to.deep.equal(['Kratzer zu 28195.', 'Noch etwas?']);
    expect(chat.says('nein')).to.deep.equal(['Fertig mit 28195.']);
    expect(chat.state.stack).to.deep.equal([]);
  });

  it('is not asked for what was said already', () => {
    const { chat, begin } = chatWith();
    expect(begin('es geht um 28195')).to.deep.equal(['Worum geht es?']);
    expect(chat.says('Kratzer')).to.deep.equal(['Von wann?']);
    expect(chat.says('3.11.2026')).to.deep.equal(['Kratzer zu 28195.', 'Noch etwas?']);
  });

  it('hears a correction of it later, and of what it asked beside that', () => {
    const { chat, begin } = chatWith();
    begin();
    for (const words of ['Kratzer', '28195', '3.11.2026']) chat.says(words);
    expect(chat.says('nein, ich meinte 28203')).to.deep.equal(['Kratzer zu 28203.', 'Noch etwas?']);
    expect(chat.says('nein, ich meinte den 4.11.2026')).to.deep.equal(['Kratzer zu 28203.', 'Noch etwas?']);
    expect(chat.says('nein')).to.deep.equal(['Fertig mit 28203.']);
  });

  it('hears a correction after all has ended', () => {
    const { chat, begin } = chatWith();
    begin();
    for (const words of ['Kratzer', '28195', '3.11.2026', 'nein']) chat.says(words);
    expect(chat.says('nein, ich meinte 28203')).to.deep.equal(['Von wann?']);
    expect(chat.says('3.11.2026')).to.deep.equal(['Kratzer zu 28203.', 'Fertig mit 28203.']);
  });

  it('lets an answer of the one that ran it be corrected', () => {
    const text = parent().replace('comment: { type: text }', 'comment: { type: phone }');
    const { chat, begin } = chatWith(text);
    begin();
    expect(chat.says('0421 123456')).to.deep.equal(['Welche Bestellung?']);
    expect(chat.says('falsch, ich meinte 0421 654321')).to.deep.equal(['Welche Bestellung?']);
    chat.says('28195');
    expect(chat.says('3.11.2026')[0]).to.match(/654321 zu 28195/);
  });

  it('goes on without it as the author says', () => {
    const { chat, begin } = chatWith(parent(`    otherwise:
      - say: { de: "Dann allgemein.", en: "In general then." }
      - end: dialog`));
    begin();
    chat.says('Kratzer');
    expect(chat.taps('Habe ich nicht')).to.deep.equal(['Von wann?']);
    expect(chat.says('3.11.2026')).to.deep.equal(['Dann allgemein.']);
  });

  it('offers a person where nothing came back and the author says nothing', () => {
    const { chat, begin } = chatWith();
    begin();
    chat.says('Kratzer');
    chat.says('überspringen');
    expect(chat.says('3.11.2026')[0]).to.match(/hilft Ihnen ein Mensch/);
    expect(chat.state.stack).to.deep.equal([]);
    chat.taps('Mit Menschen reden');
    expect(chat.cases).to.have.length(1);
  });

  it('keeps nothing of an earlier time', () => {
    const { chat, begin } = chatWith(parent(`    otherwise: [{ say: { de: "Ohne.", en: "Without." } }]`).replace('  - ask: more', '  - ask-again: order_number\n  - ask: more'));
    begin();
    for (const words of ['Kratzer', '28195']) chat.says(words);
    expect(chat.says('3.11.2026')).to.deep.equal(['Kratzer zu 28195.', 'Welche Bestellung?']);
    chat.says('überspringen');
    expect(chat.says('4.11.2026').slice(0, 2)).to.deep.equal(['Ohne.', 'Kratzer zu .']);
  });

  it('returns through one that it runs last itself', () => {
    const more = { 'dialogs/identify.yaml': `${identify.slice(0, identify.indexOf('  - ask: day'))}  - run: aside\n`, 'dialogs/aside.yaml': `
dialog: aside
title: { de: Daneben, en: Aside }
slots: { note: { type: text } }
returns: note
steps:
  - ask: note
    say: { de: "Notiz?", en: "Note?" }
` };
    const { chat, begin } = chatWith(parent(), more);
    begin();
    for (const words of ['Kratzer', '28195']) chat.says(words);
    expect(chat.says('blau')).to.deep.equal(['Kratzer zu 28195.', 'Noch etwas?']);
  });

  it('comes back after an agent, without what it was to find out', () => {
    const { chat, begin } = chatWith(parent('    otherwise: [{ say: { de: "Ohne.", en: "Without." } }]'), { 'dialogs/identify.yaml': identify.replace('  - ask: day', '  - handoff: { reason: hard }\n  - ask: day') });
    begin();
    chat.says('Kratzer');
    chat.says('überspringen');
    expect(chat.state.speaker).to.equal('queue');
    chat.takes();
    expect(chat.handsBack()[0]).to.match(/Ohne\.$/);
  });

  it('is cancelled with the one that ran it', () => {
    const { chat, begin } = chatWith();
    begin();
    chat.says('Kratzer');
    expect(chat.says('bitte abbrechen')[0]).to.match(/^Gut, ich breche das ab/);
    expect(chat.state.stack).to.deep.equal([]);
  });
});

describe('running for what is returned', () => {
  const found = (text: string, other = identify) =>
    parse({ ...smallBot, 'dialogs/identify.yaml': other, 'dialogs/order.yaml': text }).diagnostics.map(({ rule, range }) => `${rule} ${range.file.replace(/^.*\//, '')} ${range.line}:${range.column}`);

  it('needs a dialog that returns something', () => {
    expect(found(parent(), identify.replace('returns: order\n', ''))).to.deep.equal(['returns-nothing order.yaml 13:11']);
  });

  it('needs the same type on both sides', () => {
    expect(found(parent().replace('order_number: { type: postcode }', 'order_number: { type: text }'))).to.deep.equal(['wrong-type order.yaml 13:11']);
    const choice = (titles: string) => `{ type: choice, choices: { ${titles.split(' ').map((one) => `${one}: { de: ${one}, en: ${one} }`).join(', ')} } }`;
    const both = (here: string, there: string) => found(parent().replace('order_number: { type: postcode }', `order_number: ${choice(here)}`), identify.replace('order: { type: postcode }', `order: ${choice(there)}`));
    expect(both('a b', 'b a')).to.deep.equal([]);
    expect(both('a b', 'a c')).to.deep.equal(['wrong-type order.yaml 13:11']);
  });

  it('returns one of its own slots', () => {
    expect(found(parent(), identify.replace('returns: order', 'returns: ordr'))).to.deep.equal(['unknown-slot identify.yaml 7:10']);
  });

  it('passes on only slots that there are, and misses only what could come', () => {
    expect(found(parent().replace('    into: order_number', '    into: order_number\n    with: { ordr: "1" }'))).to.deep.equal(['unknown-slot order.yaml 14:13']);
    expect(found(parent('    otherwise: []').replace('    into: order_number\n', ''))).to.include('unreachable-branch order.yaml 13:5');
  });
});
