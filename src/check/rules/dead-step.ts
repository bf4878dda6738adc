import { rangeOf } from '../../source/range-of.js';
import { listsOf } from '../blocks.js';
import { ends } from '../ends.js';
import { defineRule } from '../rule.js';

export const deadStep = defineRule({
  name: 'dead-step',
  severity: 'error',
  docs: {
    summary: 'Nothing stands below a handoff, an end, a go-to or an ask-again, or below a choose or a call of which each way leads to one.',
    why: 'It is never said or done.',
    example: {
      bad: `steps:
  - handoff: { reason: exchange }
  - say: { de: Gleich meldet sich jemand., en: Somebody will be with you shortly. }
`,
      good: `steps:
  - say: { de: Gleich meldet sich jemand., en: Somebody will be with you shortly. }
  - handoff: { reason: exchange }
`,
    },
  },
  check({ dialogs, project }, report) {
    for (const loaded of dialogs) {
      for (const list of listsOf(loaded)) {
        const last = list.findIndex(({ step }) => ends([step], { loaded, project }));
        const dead = list.slice(last + 1).find(({ step }) => step.type.name !== 'place');
        const isNamed = list.slice(last + 1).some(({ step }) => step.type.name === 'place');
        if (last === -1 || !dead || isNamed) continue;
        const { step, path } = list[last]!;
        const line = rangeOf(loaded.findings.document, [...path, step.type.name], 'key').line;
        report(rangeOf(loaded.findings.document, [...dead.path, dead.step.type.name], 'key'), `This is never done: in line ${line} it goes elsewhere.`, `Put it above the "${step.type.name}", or remove it.`);
      }
    }
  },
});
