import { builtInIntents } from '../../dialog/defaults/intents.js';
import { rangeOf } from '../../source/range-of.js';
import { type Checked, defineRule } from '../rule.js';
import { plainExample } from './same-example.js';

const meanings: Record<string, string> = {
  '@person': 'the wish for a person', '@cancel': 'cancelling', '@start-over': 'starting over', '@correct': 'correcting', '@language-de': 'the wish for German', '@language-en': 'the wish for English',
};

/** Language and example → what every bot understands by it. */
function builtIn({ project: { bot } }: Checked): ReadonlyMap<string, string> {
  return new Map(Object.entries(builtInIntents).flatMap(([intent, examples]) => bot.languages.flatMap((language) => (examples[language] ?? []).map((sentence) => [`${language} ${plainExample(sentence)}`, intent] as const))));
}

export const builtInExample = defineRule({
  name: 'built-in-example',
  severity: 'error',
  docs: {
    summary: 'No example is what every bot understands already: a person, cancelling, starting over, correcting, another language.',
    why: 'A customer who says stop would be taken into a dialog.',
    example: {
      bad: `examples:
  de: [Stopp, Kann man das tauschen?, Umtausch bitte, Das passt leider nicht, Falsche Größe bekommen]
  en: [I want to exchange something, Could you swap this?, Exchange please, It does not fit, Received the wrong size]
`,
      good: `examples:
  de: [Ich möchte etwas umtauschen, Kann man das tauschen?, Umtausch bitte, Das passt leider nicht, Falsche Größe bekommen]
  en: [I want to exchange something, Could you swap this?, Exchange please, It does not fit, Received the wrong size]
`,
    },
  },
  check(checked, report) {
    const known = builtIn(checked);
    const { bot, dialogs: all } = checked.project;
    for (const { dialog, base, findings } of checked.dialogs) {
      for (const [language, sentences] of Object.entries(dialog.examples)) {
        for (const [index, sentence] of sentences.entries()) {
          const intent = known.get(`${language} ${plainExample(sentence)}`);
          const stoodIn = intent === '@person' ? bot.behaviours.person : undefined;
          if (intent === undefined || stoodIn === dialog.name || (stoodIn !== undefined && !all.has(stoodIn))) continue;
          report(rangeOf(findings.document, [...base, 'examples', language, index]), `This is already understood as ${meanings[intent] ?? 'something that every bot can do'}.`, 'Remove it, or say more in it.');
        }
      }
    }
  },
});
