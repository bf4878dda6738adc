import type { Dialog, Project, Step } from '../../dialog/project.js';
import { rangeOf } from '../../source/range-of.js';
import { defineRule } from '../rule.js';

/** Steps that a conversation always goes past. */
const passed = new Set(['say', 'set', 'place', 'notify', 'wait']);

/** The step by which a dialog comes to a person whatever the customer says; `undefined` where it asks or decides before. */
function handsOff({ steps }: Dialog, project: Project, outer: readonly string[] = []): Step | undefined {
  for (const step of steps) {
    const { run } = step.options as { run?: string };
    const inner = run === undefined || outer.includes(run) ? undefined : project.dialogs.get(run);
    if (step.type.name === 'handoff' || (step.type.name === 'run' && inner && handsOff(inner, project, [...outer, inner.name]))) return step;
    if (!passed.has(step.type.name)) return undefined;
  }
  return undefined;
}

export const handedOffAgain = defineRule({
  name: 'handed-off-again',
  severity: 'error',
  docs: {
    summary: 'The dialog that follows when a case is closed asks before it hands off.',
    why: 'What an agent closes would open a new case each time, for ever.',
    example: {
      bad: `steps:
  - say: { de: War alles in Ordnung?, en: Was everything alright? }
  - handoff: { reason: exchange }
`,
      good: `slots:
  settled: { type: yes-no }
steps:
  - ask: settled
    say: { de: Ist damit alles geklärt?, en: Is everything settled? }
  - choose: settled
    cases:
      'yes':
        - say: { de: Das freut mich., en: Glad to hear it. }
      'no':
        - handoff: { reason: exchange }
`,
      beside: { 'bots/demo/bot.yaml': 'behaviours: { closed: one }\n' },
    },
  },
  check({ dialogs, project }, report) {
    for (const loaded of dialogs.filter(({ dialog }) => dialog.name === project.bot.behaviours.closed)) {
      const step = handsOff(loaded.dialog, project);
      const found = loaded.steps.find((each) => each.step === step);
      if (found) report(rangeOf(loaded.findings.document, [...found.path, found.step.type.name], 'key'), 'bot.yaml runs this dialog whenever a case is closed: each time this opens the next one.', 'Ask before whether something is left, and hand off only then.');
    }
  },
});
