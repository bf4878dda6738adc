import { rowTexts } from '../../../src/check/rules/row-texts.js';
import { testRule } from '../test-rule.js';

const list = (opener: string, description: string): string => `steps:\n  - say: { de: Was?, en: What? }\n    list:\n      opener: { de: "${opener}", en: Choose }\n      rows:\n        - { title: { de: a, en: a }, description: { de: "${description}", en: b }, run: other }\n`;

testRule(rowTexts, {
  valid: { 'just fits': list('x'.repeat(20), 'y'.repeat(72)) },
  invalid: {
    'the opener': [list(`${'x'.repeat(20)}‹xx›`, 'y'), 'Shorten it by 2.'],
    'the description': [list('x', `${'y'.repeat(72)}‹z›`), 'Shorten it by 1.'],
  },
});
