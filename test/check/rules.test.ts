import { readdirSync } from 'node:fs';
import { expect } from 'chai';
import { checkLoaded } from '../../src/check/check-loaded.js';
import { rules } from '../../src/check/rules/index.js';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { type Files, parse, smallBot } from '../dialog/files.js';
import { expectOne, spotted } from '../source/spot.js';
import { whatsapp } from './whatsapp.js';

interface Case {
  /** The whole dialog, where it begins otherwise. */
  whole?: string;
  /** What comes before the steps: slots, other examples. */
  head?: string;
  steps: string;
  /** Further files. */
  files?: Files;
}

interface Fixture {
  valid: Record<string, Case>;
  /** With the spot in ‹ ›, and what the hint says. */
  invalid: Record<string, Case & { hint: string }>;
}

const say = '  - say: { de: Gut., en: Fine. }\n';
const examples = 'examples:\n  de: [eins bitte, zwei bitte, drei bitte, vier bitte, fünf bitte]\n  en: [one please, two please, three please, four please, five please]\n';
const call = '  - call: parcels.track\n    with: { number: "1", language: de, postcode: "2" }\n    save: parcel\n    outcomes: { not-found: [], failed: [] }\n';
const ask = '  - ask: city\n    say: { de: Wo?, en: Where? }\n';
const button = (de: string, en: string): string => `      - { title: { de: ${de}, en: ${en} }, run: other }\n`;
const other = 'dialog: other\ntitle: { de: Zwei, en: Two }\nexamples:\n  de: [zwei eins, zwei zwei, zwei drei, zwei vier, zwei fünf]\n  en: [two one, two two, two three, two four, two five]\nsteps:\n  - say: { de: a, en: a }\n';
const buttons = (...titles: [string, string][]): string => `  - say: { de: Was?, en: What? }\n    buttons:\n${titles.map(([de, en]) => button(de, en)).join('')}`;

const fixtures: Record<string, Fixture> = {
  'forgotten-case': {
    valid: {
      'every case': { steps: `${call}  - choose: parcel.status\n    cases: { transit: [], delivered: [] }\n` },
      'otherwise': { steps: `${call}  - choose: parcel.status\n    cases: { transit: [] }\n    otherwise: []\n` },
      'an open set': { head: 'slots: { city: { type: text } }\n', steps: `${ask}  - choose: city\n    cases: { Berlin: [] }\n` },
    },
    invalid: {
      'a case of a result': { steps: `${call}  - choose: parcel.status\n    ‹cases›: { transit: [] }\n`, hint: 'Add "delivered:" under cases' },
      'no': { head: 'slots: { city: { type: yes-no } }\n', steps: `${ask}  - choose: city\n    ‹cases›:\n      yes: []\n`, hint: 'Add "no:"' },
      'a choice': { head: 'slots: { city: { type: choice, choices: { b: { de: Berlin, en: Berlin }, k: { de: Köln, en: Cologne } } } }\n', steps: `${ask}  - choose: city\n    ‹cases›: { b: [] }\n`, hint: 'Add "k:"' },
    },
  },
  'unknown-case': {
    valid: { 'each of its values': { steps: `${call}  - choose: parcel.paid\n    cases: { yes: [], no: [] }\n` } },
    invalid: {
      'a misspelt value beside an otherwise': { steps: `${call}  - choose: parcel.status\n    cases: { transit: [], ‹deliverd›: [] }\n    otherwise: []\n`, hint: 'Did you mean "delivered"?' },
    },
  },
  'never-filled': {
    valid: {
      'asked': { head: 'slots: { city: { type: text } }\n', steps: `${ask}  - say: { de: "{{ city }}", en: "{{ city }}" }\n` },
      'set': { head: 'slots: { city: { type: text } }\n', steps: '  - set: { city: Berlin }\n  - say: { de: "{{ city }}", en: "{{ city }}" }\n' },
      'said in an example': { head: `${examples.replace('eins bitte', '"nach {city}"')}slots: { city: { type: text } }\n`, steps: '  - say: { de: "{{ city }}", en: "{{ city }}" }\n' },
      'passed by another dialog': { head: 'slots: { city: { type: text } }\n', steps: '  - say: { de: "{{ city }}", en: "{{ city }}" }\n', files: { 'dialogs/other.yaml': `${other}  - run: one\n    with: { city: Berlin }\n` } },
    },
    invalid: {
      'read in a text': { head: 'slots: { city: { type: text } }\n', steps: '  - say: { de: "In {{ ‹city› }}", en: "In {{ city }}" }\n', hint: '- ask: city' },
      'read in a condition': { head: 'slots: { city: { type: text } }\n', steps: '  - choose:\n      - when: not ‹city› is Berlin\n        then: []\n', hint: '- ask: city' },
    },
  },
  'never-read': {
    valid: { 'asked': { head: 'slots: { city: { type: text } }\n', steps: ask } },
    invalid: { 'only declared': { head: 'slots: { ‹city›: { type: text } }\n', steps: say, hint: 'remove it' } },
  },
  'few-examples': {
    valid: { 'five of each': { steps: say }, 'none, for it is only run': { steps: say, files: { 'dialogs/other.yaml': `${other}  - run: two\n`, 'dialogs/two.yaml': 'dialog: two\ntitle: { de: a, en: a }\nsteps:\n  - say: { de: a, en: a }\n' } } },
    invalid: {
      'too few': { head: 'examples:\n  ‹de›: [eins]\n  en: [one a, one b, one c, one d, one e]\n', steps: say, hint: 'at least 5' },
      'none in one language': { head: '‹examples›:\n  en: [one a, one b, one c, one d, one e]\n', steps: say, hint: 'at least 5' },
    },
  },
  'same-example': {
    valid: { 'all different': { steps: say, files: { 'dialogs/other.yaml': other } } },
    invalid: {
      'as in another dialog': { head: examples.replace('vier bitte', '‹ZWEI, eins!›').replace('ZWEI, eins!', '"Zwei eins!"'), steps: say, files: { 'dialogs/a.yaml': other }, hint: 'say more' },
      'twice': { head: examples.replace('vier bitte', '‹Eins bitte›'), steps: say, hint: 'Keep one' },
      'as every bot understands it': { head: examples.replace('four please', '‹Never mind›'), steps: say, hint: 'say more' },
    },
  },
  'unreachable-dialog': {
    valid: { 'run by a button': { steps: buttons(['Ja', 'Yes']), files: { 'dialogs/other.yaml': other.replace(/examples:[^]*steps/, 'steps') } } },
    invalid: { 'without examples': { whole: `dialog: ‹one›\ntitle: { de: Eins, en: One }\nsteps:\n${say}`, steps: say, hint: 'Add examples' } },
  },
  'button-titles': {
    valid: {
      'short enough': { steps: buttons(['zwanzig Zeichen lang', 'Yes'], ['Nein', 'No']), files: { 'dialogs/other.yaml': other } },
      'rows of a list, which may be longer': { steps: buttons(['a', 'a'], ['b', 'b'], ['c', 'c'], ['vierundzwanzig Zeichen..', 'd']), files: { 'dialogs/other.yaml': other } },
    },
    invalid: {
      'too long for a button': { steps: buttons(['zwanzig Zeichen lang‹.›', 'Yes'], ['Nein', 'No']), files: { 'dialogs/other.yaml': other }, hint: 'Shorten it by 1.' },
      'two alike': { steps: buttons(['Ja', 'Yes'], ['‹Ja›', 'Sure']), files: { 'dialogs/other.yaml': other }, hint: 'different titles' },
    },
  },
  'text-length': {
    valid: { 'just fits': { steps: `  - say: { de: "${'x'.repeat(4096)}", en: a }\n` } },
    invalid: { 'too long': { steps: `  - say: { de: "${'x'.repeat(4096)}‹yz›", en: a }\n`, hint: 'Make two' } },
  },
  'unshown-date': {
    valid: { 'shown as a date': { steps: `${call}  - say: { de: "{{ parcel.at | date }}", en: "{{ parcel.at | time }}" }\n` } },
    invalid: { 'as the machine writes it': { steps: `${call}  - say: { de: "Am {{ ‹parcel.at› }}.", en: "{{ parcel.at | date }}" }\n`, hint: '{{ parcel.at | date }}' } },
  },
};

function dialog({ head = '', steps, whole }: Case): string {
  if (whole !== undefined) return whole;
  const own = /examples›?:/.test(head) ? head : `${examples}${head}`;
  return `dialog: one\ntitle: { de: Eins, en: One }\n${own}steps:\n${steps}`;
}

function check(text: string, files: Files = {}): Diagnostic[] {
  return checkLoaded(parse({ ...smallBot, 'dialogs/one.yaml': text, ...files }), whatsapp);
}

describe('the rules', () => {
  it('are each in the list, and each have cases', () => {
    const files = readdirSync('src/check/rules').filter((file) => file !== 'index.ts').map((file) => file.replace('.ts', ''));
    expect(rules.map((rule) => rule.name).sort()).to.deep.equal(files.sort());
    expect(Object.keys(fixtures).sort()).to.deep.equal(files);
  });

  for (const rule of rules) {
    describe(rule.name, () => {
      const { valid, invalid } = fixtures[rule.name] ?? { valid: {}, invalid: {} };
      for (const [what, one] of Object.entries(valid)) {
        it(`lets pass: ${what}`, () => {
          expect(check(dialog(one), one.files)).to.deep.equal([]);
        });
      }
      for (const [what, one] of Object.entries(invalid)) {
        it(`finds: ${what}`, () => {
          const at = spotted(dialog(one));
          const found = check(at.text, one.files).filter((each) => each.range.file === 'dialogs/one.yaml');
          expectOne(found, rule.name, at, one.hint);
          expect(found[0]!.severity).to.equal(rule.severity);
        });
      }
      it('has both kinds of cases, and says what it is for', () => {
        expect(Object.keys(valid)).to.not.be.empty;
        expect(Object.keys(invalid)).to.not.be.empty;
        expect(rule.docs).to.match(/\.$/);
      });
    });
  }
});
