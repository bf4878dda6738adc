import { nodeAt } from '../../source/node.js';
import { rangeInText } from '../../source/range-of.js';
import { defineRule } from '../rule.js';

export const sameCondition = defineRule({
  name: 'same-condition',
  severity: 'error',
  docs: {
    summary: 'No condition stands twice in one choose.',
    why: 'The first that is true decides, so what stands under the second is never done.',
    example: {
      bad: `steps:
  - choose:
      - when: open
        then:
          - say: { de: Wir sind gerade da., en: We are here right now. }
      - when: open
        then:
          - say: { de: Wir schauen gleich nach., en: We will have a look. }
`,
      good: `steps:
  - choose:
      - when: open
        then:
          - say: { de: Wir sind gerade da., en: We are here right now. }
      - when: not open
        then:
          - say: { de: Wir schauen morgen nach., en: We will look tomorrow. }
`,
    },
  },
  check({ dialogs }, report) {
    for (const { steps, findings: { document } } of dialogs) {
      for (const { step, path } of steps) {
        const branches = nodeAt(document.root, [...path, 'choose']);
        if (step.type.name !== 'choose' || branches?.kind !== 'list') continue;
        const seen = new Set<string>();
        for (const index of branches.items.keys()) {
          const node = nodeAt(document.root, [...path, 'choose', index, 'when']);
          if (node?.kind !== 'scalar') continue;
          const condition = String(node.value).toLowerCase().replace(/\s+/g, ' ').trim();
          if (seen.has(condition)) report(rangeInText(document, node, 0, String(node.value).length), 'This condition already stands above, so this is never reached.', 'Ask something else here, or remove it.');
          seen.add(condition);
        }
      }
    }
  },
});
