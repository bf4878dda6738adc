import { examplesOf } from '../filled.js';
import { defineRule } from '../rule.js';

export const unreachableDialog = defineRule({
  name: 'unreachable-dialog',
  severity: 'warning',
  docs: {
    summary: 'A dialog has examples, or another dialog or the bot runs it.',
    why: 'Nobody ever gets there.',
    example: {
      file: 'whole',
      bad: `dialog: opening-hours
title: { de: Öffnungszeiten, en: Opening hours }
steps:
  - say: { de: "Wir sind da: {{ hours | hours }}.", en: "We are here: {{ hours | hours }}." }
`,
      good: `dialog: opening-hours
title: { de: Öffnungszeiten, en: Opening hours }
examples:
  de: [Wann habt ihr auf?, Öffnungszeiten, Seid ihr morgen da?, Bis wann kann ich kommen?, Habt ihr samstags offen?]
  en: [When are you open?, Opening hours, Are you there tomorrow?, Until when can I come by?, Do you open on Saturdays?]
steps:
  - say: { de: "Wir sind da: {{ hours | hours }}.", en: "We are here: {{ hours | hours }}." }
`,
    },
  },
  check({ dialogs, project, whole }, report) {
    if (!whole) return;
    const run = new Set([project.bot.behaviours.person, project.bot.behaviours.closed]);
    for (const { steps, dialog } of dialogs) {
      for (const mark of steps.flatMap((each) => each.marks)) if (mark.mark === 'dialog' && mark.name !== dialog.name) run.add(mark.name);
    }
    for (const { dialog } of dialogs) {
      if (examplesOf(dialog).length === 0 && !run.has(dialog.name)) report(dialog.range, `Nothing leads to "${dialog.name}".`, 'Add examples, or run it from another dialog.');
    }
  },
});
