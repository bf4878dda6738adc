import type { Range } from '../../diagnostics/diagnostic.js';
import { rangeInText } from '../../source/range-of.js';
import type { FoundMark } from '../../dialog/load/compile-marks.js';
import type { LoadedDialog } from '../../dialog/parse-project.js';
import { type Checked, defineRule, type Limits, type Report } from '../rule.js';

type Titled = Extract<FoundMark, { mark: 'plain-text' | 'text' | 'template' }>;

/** A message's titles: those of a list under one key. */
function titleGroups({ steps }: LoadedDialog): Map<string, Titled[]> {
  const groups = new Map<string, Titled[]>();
  for (const mark of steps.flatMap((each) => each.marks)) {
    if (mark.mark !== 'plain-text' || mark.path.at(-1) !== 'title') continue;
    const key = mark.path.slice(0, -2).join('\0');
    groups.set(key, [...(groups.get(key) ?? []), mark]);
  }
  return groups;
}

/** How long a title may be: on a button, or in a list's row where the choices are too many for buttons. */
function limitOf(limits: Limits, titles: readonly Titled[]): number | undefined {
  const isList = titles[0]?.path.at(-3) === 'rows' || titles.length > limits.buttons;
  if (!isList) return limits.buttonTitle;
  return titles.length <= limits.listRows ? limits.listTitle : undefined;
}

function checkGroup(titles: readonly Titled[], { findings: { document } }: LoadedDialog, { capabilities }: Checked, report: Report): void {
  const seen = new Map<string, Range>();
  for (const mark of titles) {
    for (const [language, node] of mark.nodes) {
      const title = String(node.value);
      const whole = rangeInText(document, node, 0, title.length);
      const twin = seen.get(`${language} ${title}`);
      if (twin) report(whole, `Two choices are called "${title}".`, `The other one is in line ${twin.line}. Give them different titles.`);
      seen.set(`${language} ${title}`, whole);
      for (const [channel, limits] of capabilities) {
        const limit = limitOf(limits, titles);
        if (limit === undefined || title.length <= limit) continue;
        report(rangeInText(document, node, limit, title.length), `"${title}" has ${title.length} characters; ${channel} shows ${limit} of a title.`, `Shorten it by ${title.length - limit}.`);
      }
    }
  }
}

export const buttonTitles = defineRule({
  name: 'button-titles',
  severity: 'error',
  docs: 'Titles of buttons and rows are as short as the bot\'s channels want them, and differ from each other.',
  check(checked, report) {
    for (const loaded of checked.dialogs) for (const titles of titleGroups(loaded).values()) checkGroup(titles, loaded, checked, report);
  },
});
