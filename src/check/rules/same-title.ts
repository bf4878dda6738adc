import type { Range } from '../../diagnostics/diagnostic.js';
import { rangeInText } from '../../source/range-of.js';
import { examplesOf } from '../filled.js';
import { defineRule } from '../rule.js';

export const sameTitle = defineRule({
  name: 'same-title',
  severity: 'warning',
  docs: {
    summary: 'No two dialogs that customers can ask for have the same title.',
    why: 'In the list of what the bot can do, and in the agents\' console, one can\'t be told from the other.',
    example: {
      bad: 'title: { de: Gutschein, en: Exchange }\n',
      good: 'title: { de: Umtausch, en: Exchange }\n',
    },
  },
  check({ dialogs }, report) {
    const first = new Map<string, Range>();
    for (const { dialog, marks, findings } of dialogs) {
      if (examplesOf(dialog).length === 0) continue;
      const title = marks.find((mark) => mark.path.length === 1 && mark.path[0] === 'title');
      if (title?.mark !== 'plain-text') continue;
      for (const [language, node] of title.nodes) {
        const key = `${language} ${String(node.value).trim().toLowerCase()}`;
        const range = rangeInText(findings.document, node, 0, String(node.value).length);
        const other = first.get(key);
        if (other) report(range, `Another dialog is called "${String(node.value)}" too.`, `It stands in ${other.file}. Give them different titles.`);
        else first.set(key, range);
      }
    }
  },
});
