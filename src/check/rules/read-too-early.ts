import type { LoadedStep } from '../../dialog/load/read-steps.js';
import type { LoadedDialog } from '../../dialog/parse-project.js';
import { around } from '../blocks.js';
import { filledBefore, filledBy } from '../filled.js';
import { isGuarded, type Read, readsOf } from '../reads.js';
import { type Checked, defineRule } from '../rule.js';

/** Whether a step around the reading one decides by the same name: then it is known there, or meant to be empty. */
function isDecided({ name, at }: Read, reads: readonly Read[], loaded: LoadedDialog): boolean {
  const steps = new Set<LoadedStep>(at ? around(at, loaded) : []);
  return reads.some((read) => read.name === name && read.at !== undefined && steps.has(read.at) && (read.how === 'condition' || read.how === 'value'));
}

/** Reads of names that no step above can have filled, though one below does. */
function tooEarly(loaded: LoadedDialog, checked: Checked): Read[] {
  const reads = readsOf(loaded);
  const known = new Set(filledBefore(loaded, checked));
  const later = new Set(loaded.steps.flatMap((step) => filledBy(step, loaded)));
  const found: Read[] = [];
  for (const step of loaded.steps) {
    for (const read of reads) {
      if (read.at !== step || read.how === 'condition' || known.has(read.name) || !later.has(read.name)) continue;
      if (!isGuarded(read) && !isDecided(read, reads, loaded)) found.push(read);
    }
    for (const name of filledBy(step, loaded)) known.add(name);
  }
  return found;
}

export const readTooEarly = defineRule({
  name: 'read-too-early',
  severity: 'error',
  docs: {
    summary: 'A slot or a result is read below the step that fills it.',
    why: 'Above it is empty, and so is its place in the text.',
    example: {
      bad: `slots:
  city: { type: text }
steps:
  - say: { de: "Wir liefern nach {{ city }}.", en: "We deliver to {{ city }}." }
  - ask: city
    say: { de: Wohin sollen wir liefern?, en: Where shall we deliver to? }
`,
      good: `slots:
  city: { type: text }
steps:
  - ask: city
    say: { de: Wohin sollen wir liefern?, en: Where shall we deliver to? }
  - say: { de: "Wir liefern nach {{ city }}.", en: "We deliver to {{ city }}." }
`,
    },
  },
  check(checked, report) {
    for (const loaded of checked.dialogs) {
      const told = new Set<string>();
      for (const { name, range, at } of tooEarly(loaded, checked)) {
        if (told.has(name)) continue;
        told.add(name);
        const isOwn = (at?.step.options as { ask?: unknown } | undefined)?.ask === name;
        if (isOwn) report(range, `"${name}" is read here, but this very question is what fills it.`, `Write it without {{ ${name} }}.`);
        else report(range, `"${name}" is read here, but filled only further down.`, 'Move the step that fills it above this one.');
      }
    }
  },
});
