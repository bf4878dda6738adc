import { buttonTitles } from '../../../src/check/rules/button-titles.js';
import { testRule } from '../test-rule.js';

const buttons = (...titles: [string, string][]): string => `steps:\n  - say: { de: Was?, en: What? }\n    buttons:\n${titles.map(([de, en]) => `      - { title: { de: "${de}", en: "${en}" }, run: other }\n`).join('')}`;
const choices = (...titles: string[]): string => `slots:\n  size: { type: choice, choices: { ${titles.map((title, at) => `c${at}: { de: "${title}", en: "${at}" }`).join(', ')} } }\nsteps:\n  - ask: size\n    say: { de: Was?, en: What? }\n`;

testRule(buttonTitles, {
  valid: {
    'short enough': buttons(['zwanzig Zeichen lang', 'Yes'], ['Nein', 'No']),
    'rows of a list, which may be longer': buttons(['a', 'a'], ['b', 'b'], ['c', 'c'], ['vierundzwanzig Zeichen..', 'd']),
    'choices that become a list': choices('vierundzwanzig Zeichen..', 'b', 'c', 'd'),
    'choices too many for a list, which are numbered lines': choices('fünfundzwanzig Zeichen ...', ...'bcdefghijk'),
  },
  invalid: {
    'too long for a button': [buttons(['zwanzig Zeichen lang‹.›', 'Yes'], ['Nein', 'No']), 'Shorten it by 1.'],
    'too long for a row': [buttons(['a', 'a'], ['b', 'b'], ['c', 'c'], ['vierundzwanzig Zeichen..‹!›', 'd']), 'Shorten it by 1.'],
    'a choice too long for a button': [choices('zwanzig Zeichen lang‹er›', 'b'), 'Shorten it by 2.'],
    'a choice with a title of its own': ['slots:\n  size: { type: choice, choices: { a: { title: { de: "zwanzig Zeichen lang‹er›", en: a } } } }\nsteps:\n  - ask: size\n    say: { de: Was?, en: What? }\n', 'Shorten it by 2.'],
  },
});
