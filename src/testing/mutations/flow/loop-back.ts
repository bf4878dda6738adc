import { replaceValue } from '../edits.js';
import { defineOperator } from '../mutant.js';
import { stepsIn } from './flow-of.js';

/** What neither waits for the customer nor leads away. */
const goingOn = ['say', 'set', 'notify'];

export const loopBack = defineOperator({
  name: 'loop-back',
  summary: 'It goes round and round without a word of the customer.',
  meantFor: 'check',
  *faults(subject) {
    const { loaded, document } = subject;
    for (const { step, path } of loaded.steps) {
      const list = stepsIn(path.slice(0, -1), subject);
      const next = list[list.findIndex((each) => each.step === step) + 1];
      if (!goingOn.includes(step.type.name) || !next || next !== list.at(-1)) continue;
      const [place, back] = [replaceValue(document, path, { place: 'seeded' }), replaceValue(document, next.path, { 'go-to': 'seeded' })];
      yield { path, also: [next.path], description: `from the step "${next.step.type.name}" it goes back here`, edits: place && back && [...place, ...back] };
    }
  },
});
