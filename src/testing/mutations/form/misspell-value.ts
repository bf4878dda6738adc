import { closedSet } from '../../../dialog/load/names-of.js';
import { nodeAt } from '../../../source/node.js';
import { renameKey, replaceValue } from '../edits.js';
import { misspell } from '../misspell.js';
import { defineOperator, type Fault, type Subject } from '../mutant.js';

function* inCases({ loaded, document, project }: Subject): Generator<Fault> {
  for (const { step, path } of loaded.steps) {
    const { choose } = step.options as { choose?: unknown };
    if (typeof choose !== 'string' || !closedSet(choose, loaded.dialog, project)) continue;
    const cases = nodeAt(document.root, [...path, 'cases']);
    const [first] = cases?.kind === 'map' ? cases.entries : [];
    if (!first) continue;
    const at = [...path, 'cases', first.key];
    yield { path: at, part: 'key', description: `the case is called "${misspell(first.key)}", not "${first.key}"`, edits: renameKey(document, at, misspell(first.key)) };
  }
}

function* inConditions({ loaded, document, project }: Subject): Generator<Fault> {
  for (const mark of loaded.steps.flatMap(({ marks }) => marks)) {
    if (mark.mark !== 'condition') continue;
    const { source, comparisons } = mark.condition;
    for (const { of, values } of comparisons) {
      const [first] = values;
      if (!first || typeof first.value !== 'string' || !closedSet(of.path.join('.'), loaded.dialog, project)) continue;
      const other = source.slice(0, first.start) + misspell(first.value) + source.slice(first.end);
      yield { path: mark.path, description: `the condition is "${other}"`, edits: replaceValue(document, mark.path, other) };
    }
  }
}

export const misspellValue = defineOperator({
  name: 'misspell-value',
  summary: 'A value is asked for that never comes.',
  meantFor: 'check',
  *faults(subject) {
    yield* inCases(subject);
    yield* inConditions(subject);
  },
});
