import type { Range } from '../../../diagnostics/diagnostic.js';
import { rangeInText, rangeOf } from '../../../source/range-of.js';
import type { Proved } from '../prove-dialog.js';
import type { Unset } from '../unset-reads.js';
import { wayOf } from '../way.js';
import type { Find, Finding } from './finding.js';

/** Where it is read. */
function rangeOfRead({ proof: { loaded } }: Proved, { step, path, text, language }: Unset): Range {
  const { document } = loaded.findings;
  const found = loaded.steps.find((one) => one.step.place === step.place);
  const names = path.split('.');
  for (const mark of found?.marks ?? []) {
    if ((mark.mark === 'text' || mark.mark === 'template') && mark.text === text) {
      const node = mark.nodes.get(language ?? '');
      const reference = text.references.find((one) => one.language === language && names.every((name, index) => one.path[index] === name));
      if (node && reference) return rangeInText(document, node, reference.start, reference.end);
    }
    if (text !== undefined) continue;
    if (mark.mark === 'value' && mark.name === path) return rangeOf(document, mark.path);
    const reference = mark.mark === 'template' ? mark.text.references.find((one) => one.path.join('.') === path) : undefined;
    const node = mark.mark === 'template' && reference ? mark.nodes.get(reference.language) : undefined;
    if (node && reference) return rangeInText(document, node, reference.start, reference.end);
  }
  return step.range;
}

function describe(proved: Proved, unset: Unset): Pick<Finding, 'message' | 'hint'> {
  const { path, optional, isChosen, isTime, filter } = unset;
  if (isChosen) return { message: `"${path}" can be empty here, and none of the cases is for that.`, hint: 'Add "otherwise:" below the cases, or see to it that it is filled before.' };
  if (filter !== undefined) return { message: `"${path}" can be what "${filter}" makes nothing of: then there is a hole in this text.`, hint: `Take "| ${filter}" away, or give "${path}" the type that it shows: a date, a time or a number.` };
  if (isTime) return { message: `"${path}" can be empty here: then it has no time to go by.`, hint: 'Fill it on every way that leads here: ask for it above this step, or set it.' };
  const guard = `{% if ${path} %} … {% endif %}`;
  if (optional) return { message: `The answer need not have "${path}", and then there is a hole in this text.`, hint: `Put what needs it between ${guard}, or give it other words: {{ ${path} | default: "…" }}.` };
  return { message: `"${path}" can be empty here: not every way fills it.`, hint: `Fill it on every way that leads here: ask for it above this step, or set it. Or put what needs it between ${guard}, or give it other words: {{ ${path} | default: "…" }}.` };
}

/** What is read on a way on which nothing has filled it. */
export const unsetReadsFound: Find = (proved) => {
  const found = new Map<string, Finding>();
  for (const edge of proved.explored.edges) {
    for (const unset of edge.seen.unset) {
      const key = `${unset.step.place} ${unset.path}`;
      const known = found.get(key);
      const isSpoken = unset.language === undefined || unset.language === edge.from.start.language;
      if (known && (known.language === undefined || !isSpoken)) continue;
      found.set(key, {
        range: rangeOfRead(proved, unset), ...describe(proved, unset), way: wayOf(edge), ...(unset.turns && { turns: unset.turns }), ...(unset.optional && { absent: unset.path }), ...(!isSpoken && { language: unset.language! }),
      });
    }
  }
  return [...found.values()];
};
