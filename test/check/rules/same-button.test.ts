import { sameButton } from '../../../src/check/rules/same-button.js';
import { testRule } from '../test-rule.js';

const buttons = (...titles: [string, string][]): string => `steps:\n  - say: { de: Was?, en: What? }\n    buttons:\n${titles.map(([de, en]) => `      - { title: { de: ${de}, en: ${en} }, run: other }\n`).join('')}`;

testRule(sameButton, {
  valid: {
    'all different': buttons(['Ja', 'Yes'], ['Nein', 'No']),
    'one word in two languages': buttons(['Service', 'Help'], ['Hilfe', 'Service']),
    'the same in two messages': `${buttons(['Ja', 'Yes'])}${buttons(['Ja', 'Yes']).replace('steps:\n', '')}`,
  },
  invalid: {
    'two alike': [buttons(['Ja', 'Yes'], ['‹Ja›', 'Sure']), 'different titles'],
    'alike but for capitals': [buttons(['Ja', 'Yes'], ['Klar', '‹YES›']), 'in line 9'],
    'two choices of a slot': ['slots:\n  size: { type: choice, choices: { a: { de: Klein, en: Small }, b: { de: ‹Klein›, en: Tiny } } }\nsteps:\n  - ask: size\n    say: { de: Was?, en: What? }\n', 'different titles'],
  },
});
