import { smallTexts } from '../../../src/check/rules/small-texts.js';
import { testRule } from '../test-rule.js';

const list = (opener: string, description: string): string => `steps:\n  - say: { de: Was?, en: What? }\n    list:\n      opener: { de: "${opener}", en: Choose }\n      rows:\n        - { title: { de: a, en: a }, description: { de: "${description}", en: b }, run: other }\n`;
const footer = (de: string): string => `slots: { name: { type: text, max: 50, personal: true } }\nsteps:\n  - ask: name\n    say: { de: Wer?, en: Who? }\n  - say: { de: Hier., en: Here. }\n    link: { title: { de: Seite, en: Page }, url: https://a.example }\n    footer:\n      de: ${de}\n      en: a\n`;
const link = (de: string): string => `steps:\n  - say: { de: Hier., en: Here. }\n    link: { title: { de: "${de}", en: Page }, url: https://a.example }\n`;
const skip = (de: string): string => `slots: { name: { type: text } }\nsteps:\n  - ask: name\n    say: { de: Wer?, en: Who? }\n    skip: { title: { de: "${de}", en: Skip } }\n`;

testRule(smallTexts, {
  valid: {
    'just fits': list('x'.repeat(20), 'y'.repeat(72)),
    'a footer with the longest value': footer(`"${'x'.repeat(10)}{{ name }}"`),
    'a link and a skip': link('x'.repeat(20)),
    'a skip': skip('x'.repeat(20)),
  },
  invalid: {
    'the opener': [list(`${'x'.repeat(20)}‹xx›`, 'y'), 'Shorten it by 2.'],
    'the description': [list('x', `${'y'.repeat(72)}‹z›`), 'Shorten it by 1.'],
    'a footer': [footer(`${'x'.repeat(60)}‹yy›`), 'Shorten it by 2.'],
    'a footer with the longest value': [footer(`‹"${'x'.repeat(11)}{{ name }}"›`), 'Shorten it by 1.'],
    'a link': [link(`${'x'.repeat(20)}‹y›`), 'Shorten it by 1.'],
    'a skip': [skip(`${'x'.repeat(20)}‹y›`), 'Shorten it by 1.'],
  },
});
