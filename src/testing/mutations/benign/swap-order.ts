import { nodeAt } from '../../../source/node.js';
import { defineOperator } from '../mutant.js';
import { textsIn } from '../reading.js';

export const swapOrder = defineOperator({
  name: 'swap-order',
  summary: 'The languages of a text stand in another order.',
  meantFor: 'transcripts',
  *faults(subject) {
    const { document } = subject;
    const texts = [...textsIn(subject)];
    for (const [index, { mark }] of texts.entries()) {
      const next = texts[index + 1];
      const map = nodeAt(document.root, mark.path);
      if (next?.mark !== mark || map?.kind !== 'map' || map.entries.length !== 2) continue;
      const spans = map.entries.map(({ keySpan, value }) => ({ start: keySpan.start, end: value.end }));
      const written = spans.map(({ start, end }) => document.text.slice(start, end));
      if (written.some((text) => text.includes('\n'))) continue;
      yield { path: mark.path, description: 'the languages are swapped with their texts', edits: [{ ...spans[0]!, text: written[1]! }, { ...spans[1]!, text: written[0]! }] };
    }
  },
});
