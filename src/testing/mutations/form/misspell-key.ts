import { renameKey } from '../edits.js';
import { misspell } from '../misspell.js';
import { defineOperator } from '../mutant.js';
import { partsIn } from '../reading.js';

/** Names that an author makes up, or that are values. */
const own = /^(?:with|cases|outcomes|set)$/;

export const misspellKey = defineOperator({
  name: 'misspell-key',
  summary: 'A word of the language is misspelt.',
  meantFor: 'check',
  *faults(subject) {
    const seen = new Set<string>();
    for (const { path, within, step } of partsIn(subject)) {
      const key = within.at(-1);
      const kind = `${step.step.type.name} ${within.filter((each) => typeof each === 'string').join('.')}`;
      if (typeof key !== 'string' || within.slice(0, -1).some((each) => own.test(String(each))) || seen.has(kind)) continue;
      seen.add(kind);
      const other = misspell(key, subject.project.bot.languages);
      yield { path, part: 'key', description: `"${other}" stands for "${key}"`, edits: renameKey(subject.document, path, other) };
    }
  },
});
