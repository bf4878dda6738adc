import { rangeInText } from '../../source/range-of.js';
import type { LoadedDialog } from '../../dialog/parse-project.js';
import { defineRule } from '../rule.js';

type Kind = 'a number' | 'a date' | 'yes or no' | 'one of a list';

const kinds: Record<string, Kind> = { 'number': 'a number', 'money': 'a number', 'date': 'a date', 'yes-no': 'yes or no', 'choice': 'one of a list' };

/** What stands at a path, where that is certain. */
function kindAt([name = '', field]: readonly string[], { dialog }: LoadedDialog): Kind | undefined {
  if (field === undefined) return kinds[dialog.slots.get(name)?.type.name ?? ''];
  const found = (dialog.results.get(name) ?? []).map((operation) => operation.result[field]);
  const [first] = found;
  if (found.length !== 1 || !first) return undefined;
  return first.oneOf ? 'one of a list' : kinds[first.type];
}

/** How a name is compared, by the words that follow it. */
const comparisons: { words: RegExp; fits: Kind; hint: string }[] = [
  { words: /^\s+is\s+(?:not\s+)?(?:(?:more|less)\s+than|at\s+(?:least|most))\b/i, fits: 'a number', hint: 'Compare a number, or write "is", "before" or "after".' },
  { words: /^\s+is\s+(?:not\s+)?(?:before|after)\b/i, fits: 'a date', hint: 'Compare a date, or write "is", "is more than" or "is less than".' },
];

export const wrongComparison = defineRule({
  name: 'wrong-comparison',
  severity: 'error',
  docs: {
    summary: '"is more than" and its like compare numbers, "before" and "after" dates.',
    why: 'Anything else is neither more nor less, so the condition is never true.',
    example: {
      bad: `slots:
  day: { type: date }
steps:
  - ask: day
    say: { de: Wann haben Sie bestellt?, en: When did you order? }
  - choose:
      - when: day is less than 2026
        then:
          - handoff: { reason: old-order }
  - handoff: { reason: exchange }
`,
      good: `slots:
  day: { type: date }
steps:
  - ask: day
    say: { de: Wann haben Sie bestellt?, en: When did you order? }
  - choose:
      - when: day is before 2026-01-01
        then:
          - handoff: { reason: old-order }
  - handoff: { reason: exchange }
`,
    },
  },
  check({ dialogs }, report) {
    for (const loaded of dialogs) {
      for (const mark of loaded.steps.flatMap((step) => step.marks)) {
        if (mark.mark !== 'condition' || !mark.node) continue;
        for (const { path, start, end } of mark.condition.references) {
          const kind = kindAt(path, loaded);
          const wrong = comparisons.find(({ words, fits }) => kind !== undefined && kind !== fits && words.test(mark.condition.source.slice(end)));
          if (wrong) report(rangeInText(loaded.findings.document, mark.node, start, end), `"${path.join('.')}" is ${kind ?? ''}, so this is never true.`, wrong.hint);
        }
      }
    }
  },
});
