import { defineRule } from '../rule.js';

export const unreachableDialog = defineRule({
  name: 'unreachable-dialog',
  severity: 'warning',
  docs: 'A dialog has examples, or another dialog or the bot runs it.',
  check({ dialogs, project }, report) {
    const run = new Set([project.bot.behaviours.person]);
    for (const { steps, dialog } of dialogs) {
      for (const mark of steps.flatMap((each) => each.marks)) if (mark.mark === 'dialog' && mark.name !== dialog.name) run.add(mark.name);
    }
    for (const { dialog } of dialogs) {
      const hasExamples = Object.values(dialog.examples).some((sentences) => sentences.length > 0);
      if (!hasExamples && !run.has(dialog.name)) report(dialog.range, `Nothing leads to "${dialog.name}".`, 'Add examples, or run it from another dialog.');
    }
  },
});
