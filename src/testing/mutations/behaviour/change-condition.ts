import { replaceValue } from '../edits.js';
import { defineOperator } from '../mutant.js';

/** What a condition may be mistaken for, word by word. */
const mistakes: readonly [RegExp, string][] = [
  [/ is more than /, ' is at least '],
  [/ is at least /, ' is more than '],
  [/ is less than /, ' is at most '],
  [/ is at most /, ' is less than '],
  [/ and /, ' or '],
  [/ or /, ' and '],
];

function mistaken(source: string): string[] {
  return [
    `not (${source})`,
    ...mistakes.flatMap(([word, other]) => (word.test(source) ? [source.replace(word, other)] : [])),
    ...[...source.matchAll(/(?<![\w."-])\d+(?![\w."-])/g)].map((match) => `${source.slice(0, match.index)}${Number(match[0]) + 1}${source.slice(match.index + match[0].length)}`),
  ];
}

export const changeCondition = defineOperator({
  name: 'change-condition',
  summary: 'A condition is the other way round, or its limit is off by one.',
  meantFor: 'transcripts',
  *faults({ loaded, document }) {
    for (const { step, marks } of loaded.steps) {
      for (const mark of marks) {
        if (mark.mark !== 'condition') continue;
        const { source } = mark.condition;
        for (const other of mistaken(source)) yield { path: mark.path, description: `"${source}" is "${other}"`, edits: replaceValue(document, mark.path, other), reach: { place: step.place } };
      }
    }
  },
});
