import { emptyList, removeItem } from '../edits.js';
import { defineOperator, type Subject } from '../mutant.js';
import { type Block, blocksIn, shownBelow } from './flow-of.js';

const waysOut = ['handoff', 'end', 'ask-again', 'go-to'];

/** What is not there in a block, and would be shown below it. */
function missingIn({ of, name }: Block, { project }: Subject): string | undefined {
  const { ask, call, save } = of.step.options as { ask?: string; call?: string; save?: string };
  if (ask !== undefined) return name === 'exhausted' ? ask : undefined;
  const [service = '', operation = ''] = call?.split('.') ?? [];
  return name === `outcomes.${project.services.get(service)?.operations.get(operation)?.success ?? ''}` ? undefined : save;
}

export const dropWayOut = defineOperator({
  name: 'drop-way-out',
  summary: 'A failure goes on to a text that shows what is not there.',
  meantFor: 'check',
  *faults(subject) {
    for (const block of blocksIn(subject)) {
      const last = block.steps.at(-1)!;
      const missing = missingIn(block, subject);
      if (missing === undefined || !waysOut.includes(last.step.type.name) || !shownBelow(block.of, missing, subject)) continue;
      const edits = block.steps.length === 1 ? emptyList(subject.document, block.path) : removeItem(subject.document, last.path);
      yield { path: block.path, part: 'key', description: `"${block.name}" goes on below without "${missing}"`, edits };
    }
  },
});
