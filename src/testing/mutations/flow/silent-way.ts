import { emptyList } from '../edits.js';
import { defineOperator } from '../mutant.js';
import { blocksIn, isAtEnd, isFirstWord } from './flow-of.js';

export const silentWay = defineOperator({
  name: 'silent-way',
  summary: 'On one of several ways the customer hears nothing more.',
  meantFor: 'check',
  *faults(subject) {
    for (const { of, name, path } of blocksIn(subject)) {
      if (of.step.type.name === 'ask' || !isAtEnd(of, subject) || !isFirstWord(of, subject)) continue;
      yield { path, part: 'key', also: [of.path], description: `nothing is done under "${name}"`, edits: emptyList(subject.document, path) };
    }
  },
});
