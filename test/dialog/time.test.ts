import { expect } from 'chai';
import { parseProject } from '../../src/dialog/parse-project.js';
import { parseDuration } from '../../src/dialog/schema/duration.js';
import { slotTypes } from '../../src/slots/index.js';
import { stepTypes } from '../../src/steps/index.js';
import { files } from '../engine/files.js';

const botFile = 'bots/demo/bot.yaml';
const own = files[botFile]!.split('\ntemplates:')[0]!;

/** `rule line:column` of what is wrong with the bot's file, with these lines at its end. */
function inBot(lines: string, more: Record<string, string> = {}) {
  const { project, diagnostics } = parseProject({ bot: 'demo', files: { ...files, [botFile]: `${own}\n${lines}`, ...more }, stepTypes, slotTypes });
  return { project, found: diagnostics.map(({ rule, range, hint }) => ({ at: `${rule} ${range.line - own.split('\n').length}:${range.column}`, hint })) };
}
const at = (lines: string): string[] => inBot(lines).found.map((one) => one.at);

/** The same of a dialog with one step. */
function inStep(step: string, slots = 'news: { type: yes-no }, day: { type: date }'): string[] {
  const dialog = `dialog: one\ntitle: { de: Eins, en: One }\nslots: { ${slots} }\nsteps:\n${step}\n`;
  const { diagnostics } = parseProject({ bot: 'demo', files: { ...files, 'dialogs/one.yaml': dialog }, stepTypes, slotTypes });
  return diagnostics.map(({ rule, range }) => `${rule} ${range.line - 4}:${range.column}`);
}

describe('lengths of time', () => {
  it('are read as people write them', () => {
    for (const [text, ms] of Object.entries({ '30 s': 30_000, '5 min': 300_000, '1 minute': 60_000, '2 h': 7_200_000, '2 hours': 7_200_000, '1 day': 86_400_000, '3 days': 259_200_000, '2d': 172_800_000, '1 week': 604_800_000 })) {
      expect(parseDuration(text), text).to.equal(ms);
    }
    for (const text of ['', '5', 'min', '-1 h', '1.5 h', '2 months', '2 hs', '9999999 d', 'toString']) expect(parseDuration(text), text).to.equal(undefined);
  });
});

describe('silence in bot.yaml', () => {
  it('has times that fit WhatsApp, or is never heard', () => {
    expect(inBot('').project!.bot.silence).to.deep.equal({ remindMs: 7_200_000, closeMs: 72_000_000 });
    expect(inBot('silence: never').project!.bot.silence).to.equal(undefined);
    expect(inBot('silence: { remind: 10 min, close: 1 h }').project!.bot.silence).to.deep.equal({ remindMs: 600_000, closeMs: 3_600_000 });
  });

  it('is told where it is wrong', () => {
    expect(at('silence: { remind: 2 h, close: 24 h }')).to.deep.equal(['silence-too-long 1:32']);
    expect(at('silence: { remind: 3 h, close: 2 h }')).to.deep.equal(['silence-order 1:20']);
    for (const wrong of ['silence: sometimes', 'silence: { remind: 2 }', 'silence: { remind: 2 h, close: 3 h, shout: 4 h }', 'silence:']) expect(at(wrong), wrong).to.not.be.empty;
  });
});

describe('message templates in bot.yaml', () => {
  it('are known by name, with their places and languages', () => {
    const { project } = inBot('templates:\n  hi_there:\n    text: { de: "{{1}} und {{ 2 }}", en: "{{2}} and {{1}}" }\n    languages: { en: en_US }\n  plain:\n    text: { de: Hallo, en: Hello }');
    const [hi, plain] = [...project!.bot.templates.values()];
    expect(hi).to.deep.include({ name: 'hi_there', parameters: 2, languages: { en: 'en_US' } });
    expect(hi!.text.render('en', { 1: 'a', 2: '{{1}}' })).to.equal('{{1}} and a');
    expect(plain!.parameters).to.equal(0);
  });

  for (const [what, lines, found] of [
    ['a place without a number', 'templates:\n  t:\n    text: { de: "Hallo {{ name }}", en: "Hello" }', ['template-place 3:24']],
    ['a gap between places', 'templates:\n  t:\n    text: { de: "{{1}} {{3}}", en: "{{1}} {{3}}" }', ['template-place 3:17', 'template-place 3:36']],
    ['different places by language', 'templates:\n  t:\n    text: { de: "{{1}}", en: "Hello" }', ['template-places-differ 3:30']],
    ['a missing language', 'templates:\n  t:\n    text: { de: Hallo }', ['missing-language 3:5']],
    ['a language nobody speaks', 'templates:\n  t:\n    text: { de: Hallo, en: Hello }\n    languages: { fr: fr_FR }', ['unknown-language 4:18']],
    ['a name that WhatsApp has none of', 'templates:\n  t-1:\n    text: { de: Hallo, en: Hello }', ['wrong-name 2:3']],
    ['a text that is too long', `templates:\n  t:\n    text: { de: "${'a'.repeat(1025)}", en: Hello }`, ['template-too-long 3:17']],
  ] as [string, string, string[]][]) {
    it(`is told of ${what}`, () => expect(at(lines)).to.deep.equal(found));
  }
});

describe('a notify step', () => {
  const step = (lines: string): string[] => inStep(`  - notify: parcel_arrives\n    ${lines}`);

  it('is fine with a time, a consent and as many values as the template has places', () => {
    expect(step('after: 2 days\n    with: ["x"]\n    consent: news')).to.deep.equal([]);
    expect(step('at: day\n    before: 1 day\n    with: ["x"]\n    consent: news')).to.deep.equal([]);
  });

  it('is told of what is wrong', () => {
    expect(step('after: 2 days\n    with: ["x"]\n    consent: day')).to.deep.equal(['consent-not-yes-no 4:14']);
    expect(step('after: 2 days\n    with: ["x"]\n    consent: nws')).to.deep.equal(['unknown-slot 4:14']);
    expect(step('after: 2 days\n    with: ["x", "y"]\n    consent: news')).to.deep.equal(['template-parameters 3:5']);
    expect(step('after: 2 days\n    consent: news')).to.deep.equal(['template-parameters 1:13']);
    expect(inStep('  - notify: parcel_arives\n    after: 2 days\n    consent: news')).to.deep.equal(['unknown-template 1:13']);
    expect(step('with: ["x"]\n    after: 2 days')).to.have.length(1);
    expect(step('with: ["x"]\n    consent: news')).to.have.length(1);
    expect(step('with: ["x"]\n    consent: news\n    after: 1 h\n    at: day')).to.have.length(1);
    expect(step('with: ["x"]\n    consent: news\n    after: 1 h\n    before: 1 h')).to.have.length(1);
    expect(step('cancel: true')).to.deep.equal(['cancels-nothing 2:5']);
    expect(step('about: "{{ day }}"\n    cancel: true')).to.deep.equal([]);
    expect(step('with: ["x"]\n    cancel: true')).to.have.length(1);
    expect(step('with: ["x"]\n    consent: news\n    at: dya')).to.deep.equal(['unknown-variable 4:9']);
  });
});

describe('a wait step, and the silence of an ask', () => {
  it('are told of what is wrong', () => {
    expect(inStep('  - wait: 10 min')).to.deep.equal([]);
    expect(inStep('  - wait: { until: day, before: 1 day }')).to.deep.equal([]);
    expect(inStep('  - wait: { until: dya }')).to.deep.equal(['unknown-variable 1:20']);
    for (const wrong of ['10', 'a while', '{ until: day, after: 1 h }', '']) expect(inStep(`  - wait: ${wrong}`), wrong).to.have.length(1);
    const ask = (silence: string): string[] => inStep(`  - ask: news\n    say: { de: Ja?, en: Yes? }\n    silence: ${silence}`);
    expect(ask('{ after: 10 min }')).to.deep.equal([]);
    expect(ask('{ after: 24 h }')).to.deep.equal(['silence-too-long 3:23']);
    expect(ask('{ after: 12 h, remind: { de: Na?, en: So? }, then: [{ end: dialog }] }')).to.deep.equal(['silence-too-long 3:23']);
    expect(ask('{ remind: { de: Na?, en: So? } }')).to.have.length(1);
  });
});
