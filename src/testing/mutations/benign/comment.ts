import { defineOperator } from '../mutant.js';

export const comment = defineOperator({
  name: 'comment',
  summary: 'A comment stands beside a step.',
  meantFor: 'transcripts',
  *faults({ loaded, document }) {
    for (const { path, step } of loaded.steps) {
      const from = document.lines[step.range.line - 1]!;
      const end = document.text.indexOf('\n', from);
      const line = document.text.slice(from, end);
      if (/[|>]$|["'#]/.test(line) || !line.endsWith(':')) continue;
      yield { path, description: 'a comment', edits: [{ start: end, end, text: '   # says more about it' }] };
    }
  },
});
