import { removeItem } from '../edits.js';
import { defineOperator } from '../mutant.js';
import { isAtEnd, isFirstWord, stepsIn } from './flow-of.js';

export const dropAnswer = defineOperator({
  name: 'drop-answer',
  summary: 'What would be said in the end is not.',
  meantFor: 'check',
  *faults(subject) {
    for (const each of subject.loaded.steps) {
      const list = stepsIn(each.path.slice(0, -1), subject);
      const isTold = ['say', 'handoff', 'choose'].includes(each.step.type.name);
      if (!isTold || list.length < 2 || !isAtEnd(each, subject) || !isFirstWord(each, subject)) continue;
      const before = list.at(-2)!;
      yield { path: before.path, also: [each.path], description: `the last step "${each.step.type.name}" is gone`, edits: removeItem(subject.document, each.path) };
    }
  },
});
