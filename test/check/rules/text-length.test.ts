import { textLength } from '../../../src/check/rules/text-length.js';
import { testRule } from '../test-rule.js';

const x = (count: number): string => 'x'.repeat(count);
const story = (max: number, de: string, type = 'text'): string => `slots:\n  story: { type: text, max: ${max} }\n  right: { type: ${type} }\nsteps:\n  - ask: story\n    say: { de: Was?, en: What? }\n  - ask: right\n    say:\n      de: ${de}\n      en: a\n`;

testRule(textLength, {
  valid: {
    'just fits': `steps:\n  - say: { de: "${x(4096)}", en: a }\n`,
    'just fits with buttons': `steps:\n  - say: { de: "${x(1024)}", en: a }\n    buttons: [{ title: { de: a, en: a }, run: other }]\n`,
    'just fits with the longest value': story(1000, `"${x(24)}{{ story }}"`, 'yes-no'),
    'one of two ways, not both': story(10, `"{% if story %}${x(4000)}{% else %}${x(4000)}{% endif %}"`),
    'a question without choices': story(2000, '"{{ story }}"'),
  },
  invalid: {
    'too long': [`steps:\n  - say: { de: "${x(4096)}‹yz›", en: a }\n`, 'Make two'],
    'too long with buttons': [`steps:\n  - say: { de: "${x(1024)}‹y›", en: a }\n    buttons: [{ title: { de: a, en: a }, run: other }]\n`, 'Make two'],
    'too long under a picture': [`steps:\n  - say: { de: "${x(1024)}‹y›", en: a }\n    image: https://a.example/b.png\n`, 'Make two'],
    'with the longest value': [story(1000, `‹"${x(25)}{{ story }}"›`, 'yes-no'), 'smaller max'],
  },
});
