import { languageName } from '../../dialog/load/read-text.js';
import { rangeInText } from '../../source/range-of.js';
import { languageOfWords, wordsOf } from '../dialect.js';
import { defineRule } from '../rule.js';
import { textsIn, textsOf } from '../texts-of.js';

/** A single word may well be the same in two languages, and so may a name; a sentence isn't. */
const fewestWords = 3;

export const untranslated = defineRule({
  name: 'untranslated',
  severity: 'warning',
  docs: {
    summary: 'A sentence doesn\'t stand the same in two languages.',
    why: 'A customer would suddenly read another language than their own.',
    example: {
      bad: `steps:
  - say: { de: "Please keep the receipt.", en: "Please keep the receipt." }
`,
      good: `steps:
  - say: { de: "Bitte heben Sie den Beleg auf.", en: "Please keep the receipt." }
`,
    },
  },
  check({ dialogs, bot, project }, report) {
    const files = [{ findings: bot.findings, texts: textsIn(bot.marks) }, ...dialogs.map((loaded) => ({ findings: loaded.findings, texts: textsOf(loaded) }))];
    for (const { findings: { document }, texts } of files) {
      for (const { nodes } of texts) {
        const first = new Map<string, string>();
        for (const [language, node] of nodes) {
          const source = String(node.value);
          const twin = first.get(source);
          if (twin === undefined) first.set(source, language);
          else if (wordsOf(source).length >= fewestWords) {
            const told = languageOfWords(wordsOf(source), project.bot.languages) === language ? twin : language;
            const spot = nodes.get(told) ?? node;
            report(rangeInText(document, spot, 0, source.length), `This stands the same in ${languageName(twin)} and in ${languageName(language)}.`, `Translate it into ${languageName(told)}.`);
          }
        }
      }
    }
  },
});
