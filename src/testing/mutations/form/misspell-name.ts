import { replaceValue } from '../edits.js';
import { misspell } from '../misspell.js';
import { defineOperator, type Subject } from '../mutant.js';

/** What a name must not become by accident. */
function known({ loaded, project }: Subject): string[] {
  return [...loaded.dialog.slots.keys(), ...project.dialogs.keys(), ...project.bot.queues.keys()];
}

export const misspellName = defineOperator({
  name: 'misspell-name',
  summary: 'A slot, a place, a dialog, a queue, an operation, a value or a template is called what nothing is called.',
  meantFor: 'check',
  *faults(subject) {
    const { loaded, document } = subject;
    for (const { marks } of loaded.steps) {
      for (const mark of marks) {
        if (!('name' in mark)) continue;
        const other = misspell(mark.name, known(subject));
        yield { path: mark.path, description: `the ${mark.mark} is "${other}", not "${mark.name}"`, edits: replaceValue(document, mark.path, other) };
      }
    }
  },
});
