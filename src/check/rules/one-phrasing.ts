import { foldWords } from '../../dialog/fold.js';
import { languageName } from '../../dialog/load/read-text.js';
import { rangeOf } from '../../source/range-of.js';
import { defineRule } from '../rule.js';

const fewest = 5;

export const onePhrasing = defineRule({
  name: 'one-phrasing',
  severity: 'warning',
  docs: {
    summary: 'Examples begin in different ways.',
    why: 'From "I want to …" alone the bot learns those words and not the wish; who asks otherwise isn\'t understood.',
    example: {
      bad: `examples:
  de: [Ich möchte etwas umtauschen, Ich möchte tauschen, Ich möchte eine andere Größe, Ich möchte eine andere Farbe, Ich möchte das nicht behalten]
  en: [I want to exchange something, Could you swap this?, Exchange please, It does not fit, Received the wrong size]
`,
      good: `examples:
  de: [Ich möchte etwas umtauschen, Kann man das tauschen?, Umtausch bitte, Das passt leider nicht, Falsche Größe bekommen]
  en: [I want to exchange something, Could you swap this?, Exchange please, It does not fit, Received the wrong size]
`,
    },
  },
  check({ dialogs }, report) {
    for (const { base, dialog, findings } of dialogs) {
      for (const [language, sentences] of Object.entries(dialog.examples)) {
        const beginnings = new Set(sentences.map((sentence) => foldWords(sentence).slice(0, 2).map(({ word }) => word).join(' ')));
        const [only] = beginnings;
        if (sentences.length >= fewest && beginnings.size === 1) report(rangeOf(findings.document, [...base, 'examples', language], 'key'), `All examples in ${languageName(language)} begin with "${only ?? ''} …".`, 'Write some as a question, some in two or three words, some as a complaint.');
      }
    }
  },
});
