import type { LoadedDialog } from '../../dialog/parse-project.js';
import { defineRule, type Checked } from '../rule.js';

/** Dialog → those that its run steps run. */
function runsOf({ dialogs }: Checked): Map<string, string[]> {
  const runs = ({ steps }: LoadedDialog): string[] => steps.flatMap(({ step, marks }) => (step.type.name === 'run' ? marks.flatMap((mark) => (mark.mark === 'dialog' ? [mark.name] : [])) : []));
  return new Map(dialogs.map((loaded) => [loaded.dialog.name, runs(loaded)]));
}

/** The way from a dialog back to itself, if there is one; the shortest. */
function circleFrom(name: string, runs: ReadonlyMap<string, readonly string[]>): string[] | undefined {
  const seen = new Set<string>();
  let ways = (runs.get(name) ?? []).map((next) => [name, next]);
  while (ways.length > 0) {
    const back = ways.find((way) => way.at(-1) === name);
    if (back) return back;
    ways = ways.flatMap((way) => (seen.has(way.at(-1)!) ? [] : (seen.add(way.at(-1)!), (runs.get(way.at(-1)!) ?? []).map((next) => [...way, next]))));
  }
  return undefined;
}

export const runCircle = defineRule({
  name: 'run-circle',
  severity: 'error',
  docs: {
    summary: 'No dialog runs itself, directly or by way of others.',
    why: 'Each time round one more dialog waits for its turn to go on, and the customer hears the same again.',
    example: {
      bad: `steps:
  - say: { de: Das geht so., en: This is how it works. }
  - run: other
`,
      good: `steps:
  - say: { de: Das geht so., en: This is how it works. }
`,
      beside: { 'dialogs/other.yaml': 'steps:\n  - say: { de: Noch einmal von vorn., en: Once more from the top. }\n  - run: one\n' },
    },
  },
  check(checked, report) {
    const runs = runsOf(checked);
    const told = new Set<string>();
    for (const { dialog, steps } of checked.dialogs) {
      const circle = told.has(dialog.name) ? undefined : circleFrom(dialog.name, runs);
      if (!circle) continue;
      for (const name of circle) told.add(name);
      const step = steps.find(({ marks, step: { type } }) => type.name === 'run' && marks.some((mark) => mark.mark === 'dialog' && mark.name === circle[1]));
      if (step) report(step.step.range, `This leads back here: ${circle.join(' → ')}.`, 'End one of them before, or use a button, which a customer taps.');
    }
  },
});
