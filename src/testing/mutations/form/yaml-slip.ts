import { defineOperator } from '../mutant.js';

export const yamlSlip = defineOperator({
  name: 'yaml-slip',
  summary: 'A tab stands for spaces, or a key stands twice.',
  meantFor: 'check',
  *faults({ loaded, document }) {
    for (const { path, step } of loaded.steps) {
      const start = document.text.lastIndexOf('\n', document.lines[step.range.line - 1]!) + 1;
      const spaces = /^ {2,}(?=-)/.exec(document.text.slice(start))?.[0].length ?? 0;
      if (spaces > 0) yield { path, description: 'a tab stands for spaces', edits: [{ start, end: start + spaces, text: '\t' }] };
    }
  },
});
