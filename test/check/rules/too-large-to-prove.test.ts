import { tooLargeToProve } from '../../../src/check/rules/too-large-to-prove.js';
import { testRule } from '../test-rule.js';

const letters = 'abcdefghijkl'.split('');

/** Questions of which every combination of answers still matters at the end. */
const questions = (names: readonly string[]): string => `slots:
${names.map((name) => `  ${name}1: { type: choice, choices: { x: X, y: Y, z: Z } }`).join('\n')}
steps:
${names.map((name) => `  - ask: ${name}1\n    say: { de: "${name}?", en: "${name}?" }`).join('\n')}
${names.map((name) => `  - choose: ${name}1\n    cases:\n${['x', 'y', 'z'].map((value) => `      ${value}:\n        - say: { de: ${name} ${value}, en: ${name} ${value} }`).join('\n')}`).join('\n')}
`;

testRule(tooLargeToProve, {
  valid: { 'three questions': questions(letters.slice(0, 3)) },
  invalid: { 'twelve questions, and what is said depends on each': [{ file: 'whole', keys: `dialog: ‹one›\ntitle: { de: Umtausch, en: Exchange }\nexamples:\n  de: [Umtausch bitte]\n  en: [Exchange please]\n${questions(letters)}` }, 'a dialog of its own'] },
});
