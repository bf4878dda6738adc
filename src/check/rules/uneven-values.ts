import { rangeOf } from '../../source/range-of.js';
import { defineRule } from '../rule.js';
import { textsOf } from '../texts-of.js';

export const unevenValues = defineRule({
  name: 'uneven-values',
  severity: 'warning',
  docs: {
    summary: 'A text reads the same values in each language.',
    why: 'Else a translation forgot one, and some customers learn less than others.',
    example: {
      bad: `steps:
  - say: { de: "Wir sind da: {{ hours | hours }}.", en: "We are here on weekdays." }
`,
      good: `steps:
  - say: { de: "Wir sind da: {{ hours | hours }}.", en: "We are here: {{ hours | hours }}." }
`,
    },
  },
  check({ dialogs }, report) {
    for (const loaded of dialogs) {
      for (const { kind, text, nodes, path } of textsOf(loaded)) {
        if (kind !== 'text' || text.references.length === 0) continue;
        const all = [...new Set(text.references.map((reference) => reference.path.join('.')))];
        for (const language of nodes.keys()) {
          const own = new Set(text.references.filter((reference) => reference.language === language).map((reference) => reference.path.join('.')));
          const missing = all.filter((name) => !own.has(name));
          if (missing.length === 0) continue;
          const list = missing.map((name) => `"${name}"`).join(', ');
          report(rangeOf(loaded.findings.document, [...path, language], 'key'), `${list} ${missing.length === 1 ? 'stands' : 'stand'} in another language of this text, but not in "${language}".`, 'Put it in, or take it out of the others.');
        }
      }
    }
  },
});
