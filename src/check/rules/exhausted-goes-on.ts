import type { LoadedDialog } from '../../dialog/parse-project.js';
import { rangeOf } from '../../source/range-of.js';
import { around, below } from '../blocks.js';
import { ends } from '../ends.js';
import { filledBy } from '../filled.js';
import { isGuarded, type Read, readsOf } from '../reads.js';
import { defineRule } from '../rule.js';

/** The first text below a question that shows the slot, whether or not there was an answer. */
function shownBelow(asked: LoadedDialog['steps'][number], slot: string, loaded: LoadedDialog): Read | undefined {
  const steps = below(asked, loaded);
  const refilled = steps.findIndex((step) => filledBy(step, loaded).includes(slot));
  const before = new Set(refilled === -1 ? steps : steps.slice(0, refilled));
  const reads = readsOf(loaded).filter((read) => read.name === slot);
  const decides = new Set(reads.filter((read) => read.how === 'condition' || read.how === 'value').map((read) => read.at));
  return reads.find((read) => read.how === 'text' && read.at !== undefined && before.has(read.at) && !isGuarded(read) && !around(read.at, loaded).some((step) => decides.has(step)));
}

export const exhaustedGoesOn = defineRule({
  name: 'exhausted-goes-on',
  severity: 'error',
  docs: {
    summary: 'What is done when no answer fits doesn\'t go on to texts that show the answer.',
    why: 'There is none: the customer reads a sentence with a hole in it.',
    example: {
      bad: `slots:
  city: { type: text, min: 3 }
steps:
  - ask: city
    say: { de: Wohin sollen wir liefern?, en: Where shall we deliver to? }
    exhausted:
      - say: { de: Das macht nichts., en: Never mind. }
  - say: { de: "Wir liefern nach {{ city }}.", en: "We deliver to {{ city }}." }
`,
      good: `slots:
  city: { type: text, min: 3 }
steps:
  - ask: city
    say: { de: Wohin sollen wir liefern?, en: Where shall we deliver to? }
    exhausted:
      - handoff: { reason: no-city }
  - say: { de: "Wir liefern nach {{ city }}.", en: "We deliver to {{ city }}." }
`,
    },
  },
  check({ dialogs, project }, report) {
    for (const loaded of dialogs) {
      for (const each of loaded.steps) {
        const exhausted = each.step.blocks.get('exhausted');
        const slot = (each.step.options as { ask?: unknown }).ask;
        if (!exhausted || typeof slot !== 'string' || ends(exhausted, { loaded, project }) || exhausted.some((step) => step.type.name === 'set')) continue;
        const read = shownBelow(each, slot, loaded);
        if (read) report(rangeOf(loaded.findings.document, [...each.path, 'exhausted'], 'key'), `After this it goes on below, where line ${read.range.line} shows "${slot}", which is empty then.`, 'End it with a handoff or "end: dialog", or set the slot.');
      }
    }
  },
});
