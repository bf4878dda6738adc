import { removeEntry } from '../edits.js';
import { defineOperator } from '../mutant.js';
import { excerpt, partsIn } from '../reading.js';

const languageKey = /^[a-z]{2}$/;

export const dropOption = defineOperator({
  name: 'drop-option',
  summary: 'Something that a step may have is not there: its button, its number of tries, what it says to a wrong answer.',
  meantFor: 'transcripts',
  *faults(subject) {
    const { document, project } = subject;
    for (const { step, path, node, within } of partsIn(subject)) {
      const key = within.at(-1);
      if (typeof key !== 'string' || key === step.step.type.name || (languageKey.test(key) && project.bot.languages.includes(key))) continue;
      if (key === 'queue' && node.kind === 'scalar' && node.value === project.bot.queue) continue;
      if (key === 'priority' && node.kind === 'scalar' && node.value === 'normal') continue;
      const what = node.kind === 'scalar' ? `: ${excerpt(String(node.value), 24)}` : '';
      yield { path, part: 'key', description: `"${within.join('.')}${what}" is gone`, edits: removeEntry(document, path), reach: { place: step.step.place } };
    }
  },
});
