import { nodeAt } from '../../../source/node.js';
import { replaceValue } from '../edits.js';
import { defineOperator, type Subject } from '../mutant.js';

/** What else could stand there. */
function others(key: string, value: unknown, { project }: Subject): string[] {
  if (key === 'queue') return [...project.bot.queues.keys()].filter((queue) => queue !== value).slice(0, 1);
  if (key === 'reason') return ['another-reason'];
  return key === 'priority' ? [value === 'high' ? 'normal' : 'high'] : [];
}

export const changeHandoff = defineOperator({
  name: 'change-handoff',
  summary: 'A case opens in another queue, for another reason, with another priority.',
  meantFor: 'transcripts',
  *faults(subject) {
    const { loaded, document } = subject;
    for (const { step, path } of loaded.steps) {
      if (step.type.name !== 'handoff') continue;
      const handoff = nodeAt(document.root, [...path, 'handoff']);
      for (const { key, value } of handoff?.kind === 'map' ? handoff.entries : []) {
        const given = value.kind === 'scalar' ? value.value : undefined;
        for (const other of others(key, given, subject)) {
          const at = [...path, 'handoff', key];
          yield { path: at, description: `the ${key} is "${other}", not "${String(given)}"`, edits: replaceValue(document, at, other), reach: { place: step.place } };
        }
      }
    }
  },
});
