import { ambiguousChoice } from '../../../src/check/rules/ambiguous-choice.js';
import { testRule } from '../test-rule.js';

const choices = (first: string, second: string): string => `slots:\n  size:\n    type: choice\n    choices:\n      a: ${first}\n      b: ${second}\nsteps:\n  - ask: size\n    say: { de: Was?, en: What? }\n`;

testRule(ambiguousChoice, {
  valid: {
    'each its own': choices('{ title: { de: Rot, en: Red }, also: { de: [rosa] } }', '{ de: Blau, en: Blue }'),
    'a word twice in one choice': choices('{ title: { de: Rot, en: Red }, also: { de: [rosa], en: [rosa] } }', '{ de: Blau, en: Blue }'),
  },
  invalid: {
    'another\'s title': [choices('{ title: { de: Rot, en: Red }, also: { de: [‹blau›] } }', '{ de: Blau, en: Blue }'), 'one of them'],
    'another\'s other word': [choices('{ title: { de: Rot, en: Red }, also: { de: [bunt] } }', '{ title: { de: Blau, en: Blue }, also: { de: [‹Bunt›] } }'), 'one of them'],
  },
});
