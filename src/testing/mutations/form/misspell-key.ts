import { dialogSchema } from '../../../dialog/schema/files.js';
import { keysAt } from '../../../dialog/schema/known-keys.js';
import type { Path } from '../../../source/node.js';
import { renameKey } from '../edits.js';
import { misspell } from '../misspell.js';
import { defineOperator, type Fault, type Subject } from '../mutant.js';
import { keysIn, partsIn } from '../reading.js';

/** Names that an author makes up, or that are values. */
const own = /^(?:with|cases|outcomes|set)$/;

/** Every kind of step, with each of its keys once. */
function* inSteps(subject: Subject): Generator<Path> {
  const seen = new Set<string>();
  for (const { path, within, step } of partsIn(subject)) {
    const kind = `${step.step.type.name} ${within.filter((each) => typeof each === 'string').join('.')}`;
    if (typeof within.at(-1) !== 'string' || within.slice(0, -1).some((each) => own.test(String(each))) || seen.has(kind)) continue;
    seen.add(kind);
    yield path;
  }
}

/** The keys of the file itself, and those of its slots. */
function* aroundSteps({ document, loaded, project }: Subject): Generator<Path> {
  for (const path of keysIn(document.root)) {
    const [root, name, option] = path;
    const type = root === 'slots' && path.length === 3 ? loaded.dialog.slots.get(String(name))?.type : undefined;
    const known = type ? ['type', 'personal', 'title', ...keysAt(type.options)] : keysAt(dialogSchema, path.slice(0, -1));
    if (path.includes('steps') && path.length > 1 && path.at(-1) !== 'steps') continue;
    if (known.includes(String(option ?? path.at(-1))) || (path.length === 2 && root === 'title' && project.bot.languages.includes(String(name)))) yield path;
  }
}

export const misspellKey = defineOperator({
  name: 'misspell-key',
  summary: 'A word of the language is misspelt.',
  meantFor: 'check',
  *faults(subject): Generator<Fault> {
    for (const path of [...aroundSteps(subject), ...inSteps(subject)]) {
      const key = String(path.at(-1));
      const other = misspell(key, subject.project.bot.languages);
      yield { path, part: 'key', description: `"${other}" stands for "${key}"`, edits: renameKey(subject.document, path, other) };
    }
  },
});
