import { defaultTexts } from '../../dialog/defaults/texts.js';
import { rangeOf } from '../../source/range-of.js';
import { defineRule } from '../rule.js';
import { textsIn } from '../texts-of.js';

export const textAsDefault = defineRule({
  name: 'text-as-default',
  severity: 'warning',
  docs: {
    summary: 'A default text that bot.yaml puts in other words really has other words.',
    why: 'A copy stays as it is when the default text is bettered.',
    example: {
      file: 'bot',
      bad: `texts:
  rephrase:
    de: ${defaultTexts.rephrase.de}
    en: "${defaultTexts.rephrase.en}"
`,
      good: `texts:
  rephrase:
    de: Können Sie das bitte anders sagen?
    en: Could you say that in other words, please?
`,
    },
  },
  check({ bot }, report) {
    for (const { path, nodes } of textsIn(bot.marks)) {
      const name = String(path[1]);
      if (path[0] !== 'texts' || path.length !== 2 || !Object.hasOwn(defaultTexts, name)) continue;
      const ours = defaultTexts[name as keyof typeof defaultTexts] as { de: string; en: string };
      const isCopy = [...nodes].every(([language, node]) => String(node.value).trim() === (language === 'de' ? ours.de : language === 'en' ? ours.en : undefined));
      if (isCopy && nodes.size > 0) report(rangeOf(bot.findings.document, path, 'key'), `"${name}" stands here as the bot says it anyway.`, 'Remove it, or put it in other words.');
    }
  },
});
