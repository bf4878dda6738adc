import { rangeInText } from '../../source/range-of.js';
import { defineRule } from '../rule.js';

export const personalNote = defineRule({
  name: 'personal-note',
  severity: 'warning',
  docs: {
    summary: 'A handoff\'s note holds nothing personal.',
    why: 'The agents see the slots of the case anyway; a copy in the note outlives the contact when they ask to be forgotten.',
    example: {
      bad: `slots:
  phone: { type: phone, personal: true }
steps:
  - ask: phone
    say: { de: Unter welcher Nummer erreichen wir Sie?, en: What number can we reach you at? }
  - handoff: { reason: call-back, note: "Bitte {{ phone }} anrufen" }
`,
      good: `slots:
  phone: { type: phone, personal: true }
steps:
  - ask: phone
    say: { de: Unter welcher Nummer erreichen wir Sie?, en: What number can we reach you at? }
  - handoff: { reason: call-back, note: Bitte anrufen }
`,
    },
  },
  check({ dialogs }, report) {
    for (const { dialog, steps, findings } of dialogs) {
      for (const mark of steps.filter(({ step }) => step.type.name === 'handoff').flatMap((step) => step.marks)) {
        if (mark.mark !== 'template' || mark.path.at(-1) !== 'note') continue;
        const [language, node] = [...mark.nodes][0] ?? [];
        for (const reference of mark.text.references) {
          if (!node || reference.language !== language || !dialog.slots.get(reference.path[0]!)?.personal) continue;
          report(rangeInText(findings.document, node, reference.start, reference.end), `"${reference.path.join('.')}" is personal.`, 'Leave it out: the agents see it beside the note.');
        }
      }
    }
  },
});
