import { replaceValue } from '../edits.js';
import { defineOperator } from '../mutant.js';
import { excerpt, textsIn } from '../reading.js';

/** German for "you" and "your", with the informal word for each. */
const words: readonly [RegExp, string][] = [[/\bIhnen\b/g, 'dir'], [/\bIhre\b/g, 'deine'], [/\bIhr\b/g, 'dein'], [/\bSie\b/g, 'du']];

export const informal = defineOperator({
  name: 'informal',
  summary: 'A customer is suddenly addressed as a friend.',
  meantFor: 'check',
  *faults(subject) {
    for (const { path, language, source, mark } of textsIn(subject)) {
      if (language !== 'de' || mark.mark !== 'text') continue;
      const other = words.reduce((text, [word, friendly]) => text.replace(word, friendly), source);
      if (other !== source && /\b(?:du|dir|dein|deine)\b/.test(other)) yield { path, description: `"du" stands for "Sie": ${excerpt(other)}`, edits: replaceValue(subject.document, path, other) };
    }
  },
});
