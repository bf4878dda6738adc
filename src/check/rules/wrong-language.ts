import { languageName } from '../../dialog/load/read-text.js';
import { rangeInText } from '../../source/range-of.js';
import { strangeLanguage } from '../dialect.js';
import { defineRule } from '../rule.js';
import { textsIn, textsOf } from '../texts-of.js';

export const wrongLanguage = defineRule({
  name: 'wrong-language',
  severity: 'warning',
  docs: {
    summary: 'A text is written in the language that it stands under.',
    why: 'Two languages exchanged are easily overlooked, and each customer reads the other\'s.',
    example: {
      bad: `steps:
  - say: { de: "We will send you a new one.", en: "Wir schicken Ihnen ein neues Exemplar." }
`,
      good: `steps:
  - say: { de: "Wir schicken Ihnen ein neues Exemplar.", en: "We will send you a new one." }
`,
    },
  },
  check({ dialogs, bot, project: { bot: { languages } } }, report) {
    const files = [{ findings: bot.findings, texts: textsIn(bot.marks) }, ...dialogs.map((loaded) => ({ findings: loaded.findings, texts: textsOf(loaded) }))];
    for (const { findings: { document }, texts } of files) {
      for (const { nodes } of texts) {
        const sources = [...nodes.values()].map((node) => String(node.value));
        if (new Set(sources).size < sources.length) continue;
        for (const [language, node] of nodes) {
          const source = String(node.value);
          const found = strangeLanguage(source, language, languages);
          if (found === undefined) continue;
          report(rangeInText(document, node, 0, source.length), `This stands under "${language}" and is written in ${languageName(found)}.`, `Write it in ${languageName(language)}.`);
        }
      }
    }
  },
});
