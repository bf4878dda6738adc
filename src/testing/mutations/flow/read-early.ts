import { replaceValue } from '../edits.js';
import { defineOperator } from '../mutant.js';
import { textsIn } from '../reading.js';

export const readEarly = defineOperator({
  name: 'read-early',
  summary: 'A question shows the answer that it asks for.',
  meantFor: 'check',
  *faults(subject) {
    const texts = [...textsIn(subject)];
    for (const { step, path } of subject.loaded.steps) {
      const slot = (step.options as { ask?: string }).ask;
      const question = texts.filter((text) => text.step?.step === step && text.mark.path.length === path.length + 1 && text.mark.path.at(-1) === 'say');
      const [first] = question;
      if (slot === undefined || !first || question.some(({ source }) => source.includes('{%'))) continue;
      const edits = question.flatMap((text) => replaceValue(subject.document, text.path, `{{ ${slot} }}: ${text.source}`) ?? []);
      yield { path: first.path, description: `"${slot}" is shown before it was asked for`, edits };
    }
  },
});
