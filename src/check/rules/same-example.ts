import { builtInIntents } from '../../dialog/defaults/intents.js';
import { rangeOf } from '../../source/range-of.js';
import { defineRule } from '../rule.js';

function fold(sentence: string): string {
  return sentence.toLowerCase().normalize('NFC').replace(/[^\p{L}\p{N}{}]+/gu, ' ').trim();
}

const builtIn: Record<string, string> = {
  '@person': 'the wish for a person', '@cancel': 'cancelling', '@start-over': 'starting over', '@correct': 'correcting', '@language-de': 'the wish for German', '@language-en': 'the wish for English',
};

export const sameExample = defineRule({
  name: 'same-example',
  severity: 'error',
  docs: 'No example stands in two dialogs, for then neither is meant.',
  check({ dialogs, project }, report) {
    const owners = new Map<string, string>();
    for (const [intent, examples] of Object.entries(builtInIntents)) {
      for (const language of project.bot.languages) for (const sentence of examples[language] ?? []) owners.set(`${language} ${fold(sentence)}`, intent);
    }
    for (const { dialog, findings, file } of dialogs) {
      for (const [language, sentences] of Object.entries(dialog.examples)) {
        for (const [index, sentence] of sentences.entries()) {
          const key = `${language} ${fold(sentence)}`;
          const owner = owners.get(key);
          owners.set(key, file);
          const stoodIn = owner === '@person' ? project.bot.behaviours.person : undefined;
          if (owner === undefined || stoodIn === dialog.name || (stoodIn !== undefined && !project.dialogs.has(stoodIn))) continue;
          const range = rangeOf(findings.document, ['examples', language, index]);
          if (owner === file) report(range, 'This example stands here twice.', 'Keep one of them.');
          else if (builtIn[owner] !== undefined) report(range, `This is already understood as ${builtIn[owner]}.`, 'Remove it, or say more in it.');
          else report(range, `This example also stands in ${owner}.`, 'Keep it where it is meant, or say more in it.');
        }
      }
    }
  },
});
