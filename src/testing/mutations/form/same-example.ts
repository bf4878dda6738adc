import { replaceValue } from '../edits.js';
import { defineOperator } from '../mutant.js';
import { excerpt } from '../reading.js';

export const sameExample = defineOperator({
  name: 'same-example',
  summary: 'The same words are an example of two dialogs.',
  meantFor: 'check',
  *faults({ loaded, document, project }) {
    for (const language of Object.keys(loaded.dialog.examples)) {
      const others = [...project.dialogs.values()].filter(({ name, examples }) => name !== loaded.dialog.name && (examples[language]?.length ?? 0) > 0);
      const example = others[loaded.dialog.name.length % Math.max(1, others.length)]?.examples[language]?.find((each) => !each.includes('{'));
      const path = [...loaded.base, 'examples', language, 0];
      if (example !== undefined) yield { path, description: `an example is another dialog's: ${excerpt(example)}`, edits: replaceValue(document, path, example) };
    }
  },
});
